import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Progress } from '../../shared/contract/procedures/job.ts';
import { call } from '../platform/bridge/bridge.ts';
import { useT } from '../platform/i18n.ts';
import { useNotices, type Work } from '../platform/notices.tsx';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    flexShrink: 0,
    // What is done at once is not told of at all.
    animationName: { from: { visibility: 'hidden' }, to: { visibility: 'visible' } },
    animationDuration: '1ms',
    animationDelay: '300ms',
    animationFillMode: 'both',
  },
  bar: { width: '8rem' },
});

/** How far something long is, in the line at the foot, and the way to call it off. */
export function WorkProgress({ work }: { work: Work }) {
  const styles = useStyles();
  const t = useT();
  const { tellError } = useNotices();
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(
    () => window.giaoban.on('progress', (event) => event.job === work.job && setProgress(event)),
    [work.job],
  );
  const isMeasured = progress !== null && progress.total > 0;
  const percent = isMeasured ? Math.floor((100 * progress.done) / progress.total) : null;
  return (
    <div className={styles.root}>
      <span>{percent === null ? work.text : t('common.percent', { text: work.text, percent })}</span>
      <ProgressBar
        className={styles.bar}
        aria-label={work.text}
        max={100}
        value={percent ?? undefined}
        shape="square"
      />
      <Button size="small" onClick={() => void call('job.cancel', { job: work.job }).catch(tellError)}>
        {t('common.stop')}
      </Button>
    </div>
  );
}
