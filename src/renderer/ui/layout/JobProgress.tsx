import { Button, Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Progress } from '../../../shared/contract/procedures/job.ts';
import { call } from '../../platform/bridge/bridge.ts';
import { useT } from '../../platform/i18n.ts';
import { useNotices } from '../../platform/notices.tsx';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    maxWidth: '44rem',
    marginBottom: tokens.spacingVerticalM,
  },
  bar: { flex: '1 1 0' },
});

interface JobProgressProps {
  job: string;
  /** What is worked on; without it, a copy of the file. */
  label?: string;
}

/** How far a long job is, and the way to call it off. */
export function JobProgress({ job, label }: JobProgressProps) {
  const styles = useStyles();
  const t = useT();
  const { tellError } = useNotices();
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(() => window.giaoban.on('progress', (event) => event.job === job && setProgress(event)), [job]);
  const isMeasured = progress !== null && progress.total > 0;
  return (
    <div className={styles.root}>
      <Field
        validationState="none"
        validationMessage={progress === null ? '' : t(`merging.steps.${progress.step}`)}
        className={styles.bar}
      >
        <ProgressBar
          aria-label={label ?? t('merging.working')}
          max={isMeasured ? progress.total : 1}
          value={isMeasured ? progress.done : undefined}
        />
      </Field>
      <Button onClick={() => void call('job.cancel', { job }).catch(tellError)}>{t('merging.stop')}</Button>
    </div>
  );
}
