import { useCallback, useMemo } from 'react';
import type { Page, RowWindow } from '../grid/row-window.ts';
import { useRowWindow } from '../grid/useRowWindow.ts';
import type { ListQuery, TableView } from './useTableView.ts';

/** Which rows of a list are asked for, and how much of them. */
export interface PageInput {
  readonly offset: number;
  readonly limit: number;
  readonly folded: string[];
  readonly whole: boolean;
  readonly only: string[] | null;
}

export type FetchRows<R, Q> = (query: Q, input: PageInput) => Promise<Page<R>>;

/** The rows of a list as it is shown now. @param fetch the same function at every call. */
export function useListRows<R, Q extends ListQuery>(
  { query, folded }: TableView<Q>,
  fetch: FetchRows<R, Q>,
): RowWindow<R> {
  const keys = useMemo(() => [...folded], [folded]);
  const fetchPage = useCallback(
    (offset: number, limit: number) =>
      fetch(query, { offset, limit, folded: keys, whole: false, only: null }),
    [fetch, query, keys],
  );
  return useRowWindow(fetchPage);
}
