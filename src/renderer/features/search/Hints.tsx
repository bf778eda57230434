import { makeStyles, tokens } from '@fluentui/react-components';
import { useT } from '../../platform/i18n.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    margin: 0,
    padding: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  example: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  meaning: { margin: 0 },
});

const ways = ['words', 'phrase', 'topic', 'locality', 'agency', 'period', 'range'] as const;

/** What can be typed into the box, while it is empty. */
export function Hints() {
  const styles = useStyles();
  const t = useT();
  return (
    <dl className={styles.root} aria-label={t('search.hints.title')}>
      {ways.map((way) => (
        <div key={way} style={{ display: 'contents' }}>
          <dt className={styles.example}>{t(`search.hints.${way}Example`)}</dt>
          <dd className={styles.meaning}>{t(`search.hints.${way}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
