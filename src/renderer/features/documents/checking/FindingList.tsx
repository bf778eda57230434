import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
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
  narrow: { gridTemplateColumns: 'minmax(0, 1fr)' },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  finding: { marginBottom: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  places: { listStyleType: 'none', margin: 0, padding: 0, color: tokens.colorNeutralForeground2 },
});

interface FindingListProps {
  findings: readonly Finding[];
  label: string;
  /** Whether the list has only part of the width of the window. */
  isNarrow?: boolean;
}

/** Everything that differs, under the part of the document it is of. */
export function FindingList({ findings, label, isNarrow = false }: FindingListProps) {
  const styles = useStyles();
  const t = useT();
  const Heading = isNarrow ? 'h4' : 'h3';
  return (
    <section aria-label={label}>
      {byPart(findings).map(([part, group]) => (
        <div key={part} className={mergeClasses(styles.part, isNarrow && styles.narrow)}>
          <Heading className={styles.heading}>{t(`checking.parts.${part}`)}</Heading>
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
