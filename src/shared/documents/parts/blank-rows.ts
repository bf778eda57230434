import type { TableRow } from '../model.ts';
import { tableRow } from './paragraphs.ts';

const HOW_MANY = 5;

/** Rows to write in, where the record has nothing for a table of so many columns. */
export function rowsToWriteIn(columns: number): TableRow[] {
  return Array.from({ length: HOW_MANY }, (_, at) =>
    tableRow(
      `blank:${at}`,
      Array.from({ length: columns }, (_none, column) => (column === 0 ? String(at + 1) : '')),
    ),
  );
}
