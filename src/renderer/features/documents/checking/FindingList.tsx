import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Finding } from '../../../../shared/format-check/finding.ts';
import { useT } from '../../../platform/i18n.ts';
import { byPart, findingText, placeTexts } from './finding-text.ts';

const useStyles = makeStyles({
  part: {
    display: 'grid',
    gridTemplateColumns: '14rem minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 800px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  finding: { marginBottom: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  places: { listStyleType: 'none', margin: 0, padding: 0, color: tokens.colorNeutralForeground2 },
});

/** Everything that differs, under the part of the document it is of. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const styles = useStyles();
  const t = useT();
  return (
    <section aria-label={t('checking.findings')}>
      {byPart(findings).map(([part, group]) => (
        <div key={part} className={styles.part}>
          <h3 className={styles.heading}>{t(`checking.parts.${part}`)}</h3>
          <ul className={styles.list}>
            {group.map((finding) => {
              const sentence = findingText(t, finding);
              return (
                <li key={sentence} className={styles.finding}>
                  {sentence}
                  <ul className={styles.places}>
                    {placeTexts(t, finding).map((line) => (
                      <li key={line}>{line}</li>
                    ))}
                  </ul>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </section>
  );
}
