import type { TableRow } from '../model.ts';
import { tableRow } from './paragraphs.ts';

const HOW_MANY = 5;

/** Rows to write in, for a table of so many columns for which the record has nothing. */
export function rowsToWriteIn(columns: number): TableRow[] {
  return Array.from({ length: HOW_MANY }, (_, at) =>
    tableRow(
      `blank:${at}`,
      Array.from({ length: columns }, (_none, column) => (column === 0 ? String(at + 1) : '')),
    ),
  );
}
