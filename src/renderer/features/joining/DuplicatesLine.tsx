import { makeStyles, tokens } from '@fluentui/react-components';
import { Link } from 'wouter';
import { type DuplicateType, MOST_PAIRS } from '../../../shared/contract/procedures/record.ts';
import { useAnswer } from '../../platform/bridge/queries.ts';
import { useT } from '../../platform/i18n.ts';
import { duplicatesPath } from './duplicates-places.ts';
import { usePutAside } from './put-aside.ts';

const useStyles = makeStyles({
  line: { color: tokens.colorNeutralForeground2 },
  link: { color: tokens.colorBrandForegroundLink },
});

/** How many records of a type may be the same as another, and the way to them; nothing where there are none. */
export function DuplicatesLine({ type }: { type: DuplicateType }) {
  const styles = useStyles();
  const t = useT();
  const { data } = useAnswer('record.duplicates', {});
  const { isAside } = usePutAside();
  if (data === undefined) return null;
  const found = data.pairs.filter((pair) => pair.type === type);
  const pairs = found.filter((pair) => !isAside(pair)).length;
  const used = data.stillUsed.filter((each) => each.type === type).length;
  if (pairs + used === 0) return null;
  const isMost = found.length === MOST_PAIRS;
  const what = [
    ...(pairs > 0 ? [t(isMost ? 'duplicates.countedMost' : 'duplicates.counted', { count: pairs })] : []),
    ...(used > 0 ? [t('duplicates.stillUsedCounted', { count: used })] : []),
  ].join(' · ');
  return (
    <span className={styles.line}>
      {what} ·{' '}
      <Link href={duplicatesPath(type)} className={styles.link} aria-label={t('duplicates.lookAt', { what })}>
        {t('duplicates.look')}
      </Link>
    </span>
  );
}
