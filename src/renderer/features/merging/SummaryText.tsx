import { makeStyles, tokens } from '@fluentui/react-components';
import { type MergeSummary, outcomes } from '../../../shared/contract/procedures/merge.ts';
import { useT } from '../../platform/i18n.ts';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalM}`, maxWidth: '60rem' },
});

/** What comes in, in one sentence, and what the less usual counts mean where there are any. */
export function SummaryText({ summary: { total, conflicts } }: { summary: MergeSummary }) {
  const styles = useStyles();
  const t = useT();
  const counted = outcomes
    .filter((outcome) => total[outcome] > 0)
    .map((outcome) => t(`merging.counted.${outcome}`, { count: total[outcome] }));
  return (
    <p className={styles.text}>
      <strong>{counted.join(', ')}.</strong>{' '}
      {conflicts > 0 && (
        <>
          <strong>{t('merging.countedConflicts', { count: conflicts })}</strong> {t(
            'merging.conflictsKept',
          )}{' '}
        </>
      )}
      {total.quiet > 0 && t('merging.quietText')}
    </p>
  );
}
