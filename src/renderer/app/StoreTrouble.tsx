import { makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons';
import type { StoreState } from '../../shared/contract/procedures/app.ts';
import { CallFailed } from '../platform/bridge/bridge.ts';
import { errorSentence, useT } from '../platform/i18n.ts';
import { RetryButton } from '../ui/layout/RetryButton.tsx';

const useStyles = makeStyles({
  root: {
    flex: '1 1 20rem',
    minWidth: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalS,
  },
  // A restart is mostly over before anybody could read of it.
  restarting: {
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: '1ms',
    animationDelay: '500ms',
    animationFillMode: 'both',
  },
  error: { color: tokens.colorStatusDangerForeground1 },
});

/**
 * Tells in the line at the bottom that the store is not at work after all. The screen stays as it is, with
 * everything typed in it.
 */
export function StoreTrouble({ store }: { store: Exclude<StoreState, { state: 'ready' }> }) {
  const styles = useStyles();
  const t = useT();
  if (store.state === 'starting') {
    return (
      <div role="status" className={styles.root}>
        <span className={styles.restarting}>{t('frame.restarting')}</span>
      </div>
    );
  }
  return (
    <div role="alert" className={styles.root}>
      <ErrorCircleRegular className={styles.error} fontSize={16} aria-hidden />
      <span className={styles.error}>{errorSentence(t, new CallFailed(store.error))}</span>
      <RetryButton size="small" />
    </div>
  );
}
