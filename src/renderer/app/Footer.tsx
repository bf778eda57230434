import { makeStyles, tokens } from '@fluentui/react-components';
import type { StoreState } from '../../shared/contract/procedures/app.ts';
import { useT } from '../platform/i18n.ts';
import { useLastSaved } from '../platform/status.ts';
import { NoticeLine } from './NoticeLine.tsx';
import { StoreTrouble } from './StoreTrouble.tsx';

const useStyles = makeStyles({
  root: {
    gridArea: 'foot',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXL,
    minHeight: '40px',
    padding: `0 ${tokens.spacingHorizontalXL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  words: { margin: 0 },
  saved: { margin: 0, minWidth: '7.5em', textAlign: 'right' },
});

/** What must always be in sight: what the program is not for, what was done last, and that it is saved. */
export function Footer({ store }: { store: StoreState }) {
  const styles = useStyles();
  const t = useT();
  const saved = useLastSaved();
  return (
    <footer className={styles.root}>
      <p className={styles.words}>{t('frame.secrecy')}</p>
      {store.state === 'ready' ? <NoticeLine /> : <StoreTrouble store={store} />}
      <p className={styles.saved}>{saved && t('frame.saved', { time: clock.format(saved) })}</p>
    </footer>
  );
}

const clock = new Intl.DateTimeFormat('vi', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hour12: false,
});
