import { MOST_ROWS } from '../../../shared/contract/procedures/list.ts';
import type { Page } from './row-window.ts';
import { isChosen, type Selection } from './selection.ts';

/** The records that are chosen, in the order of the list, read page by page. @param fetch a page of them, whole. */
export async function fetchSelected<R extends { id: string }>(
  selection: Selection,
  fetch: (window: { offset: number; limit: number; only: string[] | null }) => Promise<Page<R>>,
): Promise<R[]> {
  const only = selection.all ? null : [...selection.ids];
  const found: R[] = [];
  for (let offset = 0; ; offset += MOST_ROWS) {
    const page = await fetch({ offset, limit: MOST_ROWS, only });
    for (const row of page.rows) {
      if (row.kind === 'record' && isChosen(selection, row.record.id)) found.push(row.record);
    }
    if (offset + MOST_ROWS >= page.length) return found;
  }
}
