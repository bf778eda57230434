import { makeStyles, tokens } from '@fluentui/react-components';
import type { MeetingDocumentKind } from '../../../shared/records/document-kinds.ts';
import { useT } from '../../platform/i18n.ts';
import { BundleLink } from './bundle/BundleLink.tsx';
import { DocumentLink } from './DocumentLink.tsx';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalXXL,
  },
});

/** The ways to the documents that are written at one stage of a meeting. */
export function MeetingDocuments({
  meetingId,
  kinds,
}: {
  meetingId: string;
  kinds: readonly MeetingDocumentKind[];
}) {
  const styles = useStyles();
  const t = useT();
  return (
    <section aria-label={t('meeting.papers')} className={styles.root}>
      {kinds.map((kind) => (
        <DocumentLink key={kind} choice={{ kind, meetingId }} label={`${t(`history.codes.${kind}`)}…`} />
      ))}
      <BundleLink meetingId={meetingId} />
    </section>
  );
}
