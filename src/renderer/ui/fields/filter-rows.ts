import { bestMatches } from '../../../shared/matching/best-matches.ts';

/** What a list is narrowed down to. */
export interface Narrowing {
  readonly query: string;
  readonly withRetired: boolean;
}

/** The rows a list shows, in their order: those in use, or all, that a query finds as a type-ahead would. */
export function filterRows<Row extends { readonly retired: boolean }>(
  rows: readonly Row[],
  { query, withRetired }: Narrowing,
  textOf: (row: Row) => string,
): Row[] {
  const shown = rows.filter((row) => withRetired || !row.retired);
  const found = new Set(bestMatches(shown, query, (row) => [textOf(row)]));
  return shown.filter((row) => found.has(row));
}
