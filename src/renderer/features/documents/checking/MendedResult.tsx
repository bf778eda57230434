import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Finding } from '../../../../shared/format-check/finding.ts';
import { useT } from '../../../platform/i18n.ts';
import { FindingList } from './FindingList.tsx';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXXL,
    marginBottom: tokens.spacingVerticalXL,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    '@media (max-width: 800px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  heading: { ...typographyStyles.subtitle2, margin: `0 0 ${tokens.spacingVerticalS}` },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface MendedResultProps {
  done: readonly Finding[];
  left: readonly Finding[];
}

/** What was mended in a copy, beside what is left for a person to do. */
export function MendedResult({ done, left }: MendedResultProps) {
  const styles = useStyles();
  const t = useT();
  const column = (title: string, findings: readonly Finding[], none: string) => (
    <div>
      <h3 className={styles.heading}>{title}</h3>
      {findings.length === 0 ? (
        <p className={styles.text}>{none}</p>
      ) : (
        <FindingList findings={findings} label={title} isNarrow />
      )}
    </div>
  );
  return (
    <section aria-label={t('checking.copyResult')} className={styles.root}>
      {column(t('checking.done'), done, t('checking.nothingDone'))}
      {column(t('checking.left'), left, t('checking.nothingLeft'))}
    </section>
  );
}
