import { makeStyles, tokens } from '@fluentui/react-components';
import { FlagRegular } from '@fluentui/react-icons';
import { Link } from 'wouter';
import { useAnswer } from '../../platform/bridge/queries.ts';
import { useT } from '../../platform/i18n.ts';

const useStyles = makeStyles({
  link: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    minHeight: '24px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** How many conflicts are open, always in sight while any is. */
export function ConflictFlag() {
  const styles = useStyles();
  const t = useT();
  const count = useAnswer('conflict.count', {});
  if (!count.data) return null;
  const words = t('merging.openConflicts', { count: count.data });
  return (
    <Link href="/sharing/conflicts" className={styles.link} title={words} aria-label={words}>
      <FlagRegular aria-hidden fontSize={16} />
      <span aria-hidden>{count.data}</span>
    </Link>
  );
}
