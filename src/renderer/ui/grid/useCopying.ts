import { useCallback } from 'react';
import { MOST_COPIED } from '../../../shared/contract/procedures/list.ts';
import { useT } from '../../platform/i18n.ts';
import { useNotices } from '../../platform/notices.tsx';
import { putOnClipboard } from './clipboard.ts';
import type { GridColumn } from './columns.ts';
import { copied } from './copying.ts';
import { fetchSelected } from './fetch-selected.ts';
import type { Page } from './row-window.ts';
import type { Selection } from './selection.ts';

/** A page of whole records, without headings. */
export type FetchWhole<R> = (window: {
  offset: number;
  limit: number;
  only: string[] | null;
}) => Promise<Page<R>>;

/** Copies rows, or one cell, for Excel; what is shown is what is copied, but never cut short. */
export function useCopying<R extends { id: string }>(
  fetch: FetchWhole<R>,
  columns: readonly GridColumn<R>[],
  countText: (count: number) => string,
) {
  const t = useT();
  const { tell, tellError } = useNotices();

  const copyRows = useCallback(
    async (selection: Selection, count: number) => {
      if (count > MOST_COPIED) {
        tell(t('lists.tooManyToCopy', { most: countText(MOST_COPIED) }));
        return;
      }
      const records = await fetchSelected(selection, fetch);
      const cells = records.map((record) => columns.map((column) => column.text(record)));
      putOnClipboard(copied([columns.map(({ label }) => label), ...cells]));
      tell(t('lists.copied', { count: countText(records.length) }));
    },
    [fetch, columns, countText, t, tell],
  );
  const copyCell = useCallback(
    async ({ id }: R, column: GridColumn<R>) => {
      const [record] = await fetchSelected({ all: false, ids: new Set([id]) }, fetch);
      if (record === undefined) return;
      putOnClipboard(copied([[column.text(record)]]));
      tell(t('lists.copiedCell'));
    },
    [fetch, t, tell],
  );
  return useCallback(
    (
      selection: Selection,
      count: number,
      { record, column }: { record: R; column: GridColumn<R> | null },
    ) => {
      const one: Selection = { all: false, ids: new Set([record.id]) };
      if (count > 0) copyRows(selection, count).catch(tellError);
      else if (column === null) copyRows(one, 1).catch(tellError);
      else copyCell(record, column).catch(tellError);
    },
    [copyRows, copyCell, tellError],
  );
}
