import { makeStyles, tokens } from '@fluentui/react-components';
import { useT } from '../../i18n.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `2px ${tokens.spacingHorizontalM}`,
    flexShrink: 0,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  item: { whiteSpace: 'nowrap' },
  key: { fontFamily: 'inherit', fontWeight: tokens.fontWeightSemibold },
});

const keys = [
  ['Ctrl+Enter', 'desk.keys.save'],
  ['#', 'desk.keys.topic'],
  ['@', 'desk.keys.locality'],
  ['↑', 'desk.keys.list'],
  ['F2', 'desk.keys.edit'],
  ['Delete', 'desk.keys.remove'],
  ['Alt+↑↓', 'desk.keys.move'],
  ['Ctrl+H', 'desk.keys.history'],
] as const;

/** The keys of the desk in one quiet place. */
export function KeyHelp() {
  const styles = useStyles();
  const t = useT();
  return (
    <p className={styles.root}>
      {keys.map(([key, meaning]) => (
        <span key={key} className={styles.item}>
          <kbd className={styles.key}>{key}</kbd> {t(meaning)}
        </span>
      ))}
    </p>
  );
}
