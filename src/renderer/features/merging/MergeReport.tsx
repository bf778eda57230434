import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { MergeDone } from '../../../shared/contract/procedures/merge.ts';
import { CallFailed } from '../../platform/bridge/bridge.ts';
import { useCommand } from '../../platform/bridge/queries.ts';
import { errorSentence, useT } from '../../platform/i18n.ts';
import { ErrorText } from '../../ui/layout/ErrorText.tsx';
import { JobProgress } from '../../ui/layout/JobProgress.tsx';
import { useFocusWhenLost } from '../../ui/layout/useFocusWhenLost.ts';
import { momentOfClock } from '../../ui/moments/moment.ts';
import { MergedRecords } from './MergedRecords.tsx';
import { CountTable, CountTables, SummaryTables } from './SummaryTables.tsx';
import { SummaryText } from './SummaryText.tsx';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, maxWidth: '60rem', outlineStyle: 'none' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Who wrote what every file begins with, as the log names it. */
const PROGRAM = 'Giao ban';

/** What a merge came to, and the way to take it back. */
export function MergeReport({ done }: { done: MergeDone }) {
  const styles = useStyles();
  const t = useT();
  const focus = useFocusWhenLost<HTMLParagraphElement>();
  const { summary, counts, backupFailed, undone } = done.report;
  const { total } = summary;
  return (
    <>
      <p ref={focus} tabIndex={-1} className={styles.text}>
        {t('merging.doneText', {
          count: summary.changes,
          time: momentOfClock(done.mergedAt),
          person: done.person,
        })}
      </p>
      <SummaryText summary={summary} />
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
      <CountTables>
        <CountTable
          caption={t('merging.counts')}
          head={[t('merging.kind'), t('merging.before'), t('merging.afterwards')]}
          words={1}
          rows={counts.types.map(({ type, before, after }) => ({
            key: type,
            cells: [t(`merging.types.${type}`), before, after],
          }))}
        />
        <CountTable
          caption={t('merging.changeCounts')}
          head={[t('merging.person'), t('merging.before'), t('merging.afterwards')]}
          words={1}
          rows={counts.people.map(({ person, before, after }) => ({
            key: person,
            cells: [person === PROGRAM ? t('merging.byProgram') : person, before, after],
          }))}
        />
      </CountTables>
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
