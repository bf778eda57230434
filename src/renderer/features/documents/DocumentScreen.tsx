import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { Link, Redirect } from 'wouter';
import type { DocumentChoice } from '../../../shared/contract/procedures/document.ts';
import { dayOf } from '../../../shared/dates/typed.ts';
import { meetingName } from '../../../shared/meeting/period.ts';
import type { MeetingDocumentKind, UnitDocumentKind } from '../../../shared/records/document-kinds.ts';
import { useAnswer } from '../../platform/bridge/queries.ts';
import { useT } from '../../platform/i18n.ts';
import { type MeetingTab, meetingPath } from '../../platform/routes.ts';
import { ScreenHeading } from '../../ui/layout/ScreenHeading.tsx';
import { documentAt } from './document-path.ts';
import { DocumentEditor } from './editor/DocumentEditor.tsx';

const useStyles = makeStyles({
  facts: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
  link: { color: tokens.colorNeutralForeground2 },
});

/** The document an address names. */
export function DocumentScreen({ kind, of }: { kind: string; of: string }) {
  const choice = useMemo(() => documentAt(kind, of, dayOf(new Date())), [kind, of]);
  if (choice === null) return <Redirect to="/documents" replace />;
  return <OneDocument key={`${kind} ${of}`} choice={choice} />;
}

function OneDocument({ choice }: { choice: DocumentChoice }) {
  const styles = useStyles();
  const t = useT();
  return (
    <>
      <ScreenHeading
        title={t(`history.codes.${choice.kind}`)}
        subtitle={
          <span className={styles.facts}>
            <Link href="/documents" className={styles.link}>
              {t('documents.tabs.register')}
            </Link>
            {'meetingId' in choice && <Meeting choice={choice} />}
            {'unit' in choice && choice.unit}
          </span>
        }
      />
      <DocumentEditor choice={choice} />
    </>
  );
}

/** The meeting a document is about, as the way back to where it is prepared or concluded. */
function Meeting({ choice }: { choice: Extract<DocumentChoice, { meetingId: string }> }) {
  const styles = useStyles();
  const t = useT();
  const { data } = useAnswer('meeting.get', { meetingId: choice.meetingId });
  if (data === undefined) return null;
  return (
    <Link href={meetingPath(choice.meetingId, tabOf(choice.kind))} className={styles.link}>
      {meetingName(data.meeting) || t('meeting.untitled')}
    </Link>
  );
}

function tabOf(kind: MeetingDocumentKind | UnitDocumentKind): MeetingTab {
  switch (kind) {
    case 'minutes':
    case 'attendeeList':
    case 'excerpt':
      return 'minutes';
    case 'announcement':
    case 'unitAnnouncement':
    case 'report':
    case 'letter':
    case 'taskTable':
      return 'conclusion';
    case 'invitation':
    case 'invitationList':
    case 'attendanceSheet':
      return 'prepare';
  }
}
