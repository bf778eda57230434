import { makeStyles, tokens } from '@fluentui/react-components';
import type { SearchFound } from '../../../shared/contract/procedures/search.ts';
import { formatDay } from '../../../shared/dates/typed.ts';
import { useAnswer } from '../../platform/bridge/queries.ts';
import { type T, useT } from '../../platform/i18n.ts';

const useStyles = makeStyles({
  root: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

const MOST_NAMED = 3;

/** How the box understood signs, times and slips of the hand, in words; what it did not, too. */
export function Understood({ found: { understood, indexing } }: { found: SearchFound }) {
  const styles = useStyles();
  const t = useT();
  const referenceLists = useAnswer('record.lists', {}).data;
  const named = (ids: readonly string[], records: readonly { id: string; name: string }[] = []) =>
    fewOf(
      t,
      records.flatMap(({ id, name }) => (ids.includes(id) ? [name] : [])),
    );
  const { topicIds, localityIds, agencyIds, days, unknown, corrected } = understood;
  const lines = [
    ...(topicIds.length > 0 ? [t('search.topics', { names: named(topicIds, referenceLists?.topics) })] : []),
    ...(localityIds.length > 0
      ? [t('search.localities', { names: named(localityIds, referenceLists?.localities) })]
      : []),
    ...(agencyIds.length > 0
      ? [t('search.agencies', { names: named(agencyIds, referenceLists?.agencies) })]
      : []),
    ...(days === null ? [] : [periodText(t, days)]),
    ...(unknown.length > 0 ? [t('search.unknown', { names: unknown.join(', ') })] : []),
    ...(corrected === null ? [] : [t('search.corrected', corrected)]),
    ...(indexing === null
      ? []
      : [t('search.indexing', { percent: Math.floor((100 * indexing.done) / indexing.total) })]),
  ];
  return lines.length === 0 ? null : <p className={styles.root}>{lines.join(' · ')}</p>;
}

function fewOf(t: T, names: readonly string[]): string {
  const first = names.slice(0, MOST_NAMED).join(', ');
  const count = names.length - MOST_NAMED;
  return count > 0 ? t('search.manyNames', { names: first, count }) : first;
}

function periodText(t: T, days: { from: string; to: string }): string {
  const [from, to] = [formatDay(days.from), formatDay(days.to)];
  if (from === to) return t('search.onDay', { from });
  if (to === '') return t('search.since', { from });
  return from === '' ? t('search.until', { to }) : t('search.between', { from, to });
}
