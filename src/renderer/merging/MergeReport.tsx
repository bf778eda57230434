import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { MergeDone } from '../../shared/contract/merging.ts';
import { CallFailed } from '../bridge/bridge.ts';
import { useCommand } from '../bridge/queries.ts';
import { errorSentence, useT } from '../i18n.ts';
import { ErrorText } from './ErrorText.tsx';
import { JobProgress } from './JobProgress.tsx';
import { MergedRecords } from './MergedRecords.tsx';
import { momentOfClock } from './moment.ts';
import { CountTable, SummaryTables } from './SummaryTables.tsx';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalM}`, maxWidth: '60rem' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What a merge came to, and the way to take it back. */
export function MergeReport({ done }: { done: MergeDone }) {
  const styles = useStyles();
  const t = useT();
  const { summary, counts, backupFailed, undone } = done.report;
  const { total } = summary;
  return (
    <>
      <p className={styles.text}>{t('merging.doneText', { count: summary.changes })}</p>
      {backupFailed !== null && (
        <p className={styles.text}>
          {t('merging.backupFailed', { why: errorSentence(t, new CallFailed({ code: backupFailed })) })}
        </p>
      )}
      {undone === null ? (
        <UndoMerge merge={done.merge} />
      ) : (
        <p role="status" className={styles.text}>
          {t('merging.undone', {
            time: momentOfClock(undone.at),
            person: undone.person,
            count: undone.records,
          })}
        </p>
      )}
      <SummaryTables summary={summary} />
      <CountTable
        caption={t('merging.counts')}
        head={[t('merging.kind'), t('merging.before'), t('merging.afterwards')]}
        words={1}
        rows={[
          ...counts.types.map(({ type, before, after }) => ({
            key: type,
            cells: [t(`merging.types.${type}`), before, after],
          })),
          ...counts.people.map(({ person, before, after }) => ({
            key: `by ${person}`,
            cells: [t('merging.changesBy', { person }), before, after],
          })),
        ]}
      />
      <MergedRecords merge={done.merge} count={total.new + total.changed + total.deleted + total.quiet} />
    </>
  );
}

function UndoMerge({ merge }: { merge: string }) {
  const styles = useStyles();
  const t = useT();
  const undoing = useCommand('merge.undo');
  const [job, setJob] = useState('');
  const undo = () => {
    const id = crypto.randomUUID();
    setJob(id);
    undoing.mutate({ job: id, merge });
  };
  return (
    <>
      {undoing.isPending ? (
        <JobProgress job={job} />
      ) : (
        <p className={styles.text}>
          <Button icon={<ArrowUndoRegular />} onClick={undo}>
            {t('merging.undo')}
          </Button>{' '}
          <span className={styles.quiet}>{t('merging.undoText')}</span>
        </p>
      )}
      <ErrorText error={undoing.error} />
    </>
  );
}
