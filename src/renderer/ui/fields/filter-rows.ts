import { matchesWords } from '../../../shared/text/fold.ts';

/** What a list is narrowed down to. */
export interface Narrowing {
  readonly query: string;
  readonly withRetired: boolean;
}

/** The rows a list shows: those in use, or all, that hold every word of the query, diacritics or not. */
export function filterRows<Row extends { readonly retired: boolean }>(
  rows: readonly Row[],
  { query, withRetired }: Narrowing,
  textOf: (row: Row) => string,
): Row[] {
  return rows.filter((row) => (withRetired || !row.retired) && matchesWords(textOf(row), query));
}
