import { isNumbering } from './columns.ts';
import { headingsAt } from './heading-rows.ts';
import type { CellTable, Reading } from './table.ts';

interface Order {
  readonly table: CellTable;
  readonly reading: Pick<Reading, 'headingRow' | 'columns'>;
  /** Columns left out on purpose. */
  readonly leftOut?: readonly number[] | undefined;
}

/**
 * The columns with data that go into no field, and that nobody has left out: a person has to say what they are. The
 * running numbers of the list are nobody's data.
 * @param rows that come in
 */
export function unplacedColumns({ table, reading, leftOut = [] }: Order, rows: readonly number[]): number[] {
  const numbering = numberingColumn({ table, reading });
  return reading.columns.flatMap((column, at) => {
    const isOpen = column === null && at !== numbering && !leftOut.includes(at);
    return isOpen && rows.some((row) => (table[row]?.[at] ?? '') !== '') ? [at] : [];
  });
}

/** The column of running numbers: by its heading; without one, the first column if it counts 1, 2, 3. */
export function numberingColumn({
  table,
  reading: { headingRow, columns },
}: Pick<Order, 'table' | 'reading'>): number | null {
  const headings = headingRow === null ? [] : headingsAt(table, headingRow);
  const named = headings.findIndex((heading, at) => columns[at] === null && isNumbering(heading));
  if (named !== -1) return named;
  const first = columns[0] === null && (headings[0] ?? '') === '';
  return first && counts(table.slice(headingRow === null ? 0 : headingRow + 1).map(([cell = '']) => cell))
    ? 0
    : null;
}

const NUMBER = /^0*(\d{1,4})[.)]?$/;

function counts(cells: readonly string[]): boolean {
  const numbers = cells.flatMap((cell) => NUMBER.exec(cell)?.[1] ?? []).map(Number);
  return (
    numbers.length > 0 &&
    numbers[0] === 1 &&
    numbers.every((number, at) => at === 0 || number >= (numbers[at - 1] ?? 0) || number === 1)
  );
}
