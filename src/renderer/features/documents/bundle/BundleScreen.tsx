import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Link } from 'wouter';
import type { BundledDocument } from '../../../../shared/contract/procedures/bundle.ts';
import type { WrittenDocument } from '../../../../shared/contract/written.ts';
import { meetingName } from '../../../../shared/meeting/period.ts';
import type { MeetingDocumentKind } from '../../../../shared/records/document-kinds.ts';
import { call } from '../../../platform/bridge/bridge.ts';
import { useAnswer } from '../../../platform/bridge/queries.ts';
import { useT } from '../../../platform/i18n.ts';
import { useNotices } from '../../../platform/notices.tsx';
import { meetingPath } from '../../../platform/routes.ts';
import { QueryResult } from '../../../ui/layout/QueryResult.tsx';
import { SavedFileNotice } from '../../../ui/layout/SavedFileNotice.tsx';
import { ScreenHeading } from '../../../ui/layout/ScreenHeading.tsx';
import { BundledRows } from './BundledRows.tsx';
import { ExportBundle } from './ExportBundle.tsx';

const useStyles = makeStyles({
  link: { color: tokens.colorNeutralForeground2 },
});

/** All documents of a meeting as one PDF: which of them, and what keeps any of them from leaving. */
export function BundleScreen({ meetingId }: { meetingId: string }) {
  const styles = useStyles();
  const t = useT();
  const answer = useAnswer('bundle.look', { meetingId });
  const { data: detail } = useAnswer('meeting.get', { meetingId });
  return (
    <>
      <ScreenHeading
        title={t('bundle.title')}
        subtitle={
          detail && (
            <Link href={meetingPath(meetingId, 'minutes')} className={styles.link}>
              {meetingName(detail.meeting) || t('meeting.untitled')}
            </Link>
          )
        }
      />
      <QueryResult answer={answer}>
        {(documents) => <Bundle meetingId={meetingId} documents={documents} />}
      </QueryResult>
    </>
  );
}

function Bundle({ meetingId, documents }: { meetingId: string; documents: readonly BundledDocument[] }) {
  const t = useT();
  const { work, tellError } = useNotices();
  const [picked, setPicked] = useState<ReadonlyMap<MeetingDocumentKind, boolean>>(new Map());
  const [written, setWritten] = useState<WrittenDocument | null>(null);
  const [busy, setBusy] = useState(false);
  const isChosen = ({ kind, isMade }: BundledDocument) => picked.get(kind) ?? isMade;
  const chosen = documents.filter(isChosen);
  const write = () => {
    setBusy(true);
    setWritten(null);
    const kinds = chosen.map(({ kind }) => kind);
    work(t('bundle.writing'), (job) => call('bundle.export', { meetingId, kinds, job }))
      .then(setWritten, tellError)
      .finally(() => setBusy(false));
  };
  return (
    <>
      <BundledRows
        meetingId={meetingId}
        documents={documents}
        isChosen={isChosen}
        onChoose={(kind, on) => setPicked(new Map(picked).set(kind, on))}
      />
      <ExportBundle chosen={chosen} busy={busy} onExport={write} />
      <SavedFileNotice
        document={written}
        text={(file) => t('documents.written', file)}
        openLabel={t('documents.open')}
      />
    </>
  );
}
