import type { PlannedItem } from '../../../../shared/meeting/plan.ts';

/** "08:00–08:15", "08:30–" where the end is not known; empty where nothing is. */
export function clockText(item: PlannedItem | undefined): string {
  if (item === undefined || (item.start === '' && item.end === '')) return '';
  return `${item.start}–${item.end}`;
}
