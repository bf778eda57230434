import type { RosterPlan } from '../../../../shared/roster/plan.ts';
import type { T } from '../../../platform/i18n.ts';

const said = ['add', 'update', 'keep', 'same', 'skip', 'wrong'] as const;

/**
 * What an import comes to, in sentences: who is added, who stays, what is in the way.
 * @param unplaced headings of the columns that go into no field yet
 */
export function summaryOf(t: T, { rows, counts, names }: RosterPlan, unplaced: readonly string[]): string {
  const open = names.filter(({ fate }) => fate === null).length;
  const furniture = rows.filter((row) => row.fate === 'skip' && row.furniture !== null).length;
  const shown = { ...counts, skip: counts.skip - furniture };
  const sentences = said
    .filter((fate) => shown[fate] > 0)
    .map((fate) => t(`roster.summary.${fate}`, { count: shown[fate] }));
  if (furniture > 0) sentences.push(t('roster.summary.furniture', { count: furniture }));
  const namesakes = rows.filter(({ known, fate }) => known?.by === 'namesake' && fate === 'add').length;
  if (namesakes > 0) sentences.push(t('roster.summary.namesakes', { count: namesakes }));
  if (unplaced.length > 0)
    sentences.push(t('roster.summary.unplaced', { count: unplaced.length, headings: unplaced.join('; ') }));
  if (open > 0) sentences.push(t('roster.summary.names', { count: open }));
  if (counts.add + counts.update + counts.wrong === 0) sentences.push(t('roster.summary.nothing'));
  return sentences.join(' ');
}
