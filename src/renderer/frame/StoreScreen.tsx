import { makeStyles } from '@fluentui/react-components';
import type { StoreState } from '../../shared/contract/shell.ts';
import { CallFailed } from '../bridge/bridge.ts';
import { Waiting } from '../components/Answered.tsx';
import { ScreenHeading } from '../components/ScreenHeading.tsx';
import { errorSentence, useT } from '../i18n.ts';
import { RetryButton } from './RetryButton.tsx';

const useStyles = makeStyles({
  sentence: { maxWidth: '44rem', marginTop: 0 },
});

/** What stands in place of every screen until the file is open for the first time. */
export function StoreScreen({ store }: { store: StoreState }) {
  const styles = useStyles();
  const t = useT();
  if (store.state !== 'failed') return <Waiting />;
  return (
    <div role="alert">
      <ScreenHeading title={t('frame.failedTitle')} />
      <p className={styles.sentence}>{errorSentence(t, new CallFailed(store.error))}</p>
      <RetryButton />
    </div>
  );
}
