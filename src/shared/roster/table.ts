import { cleanText } from '../text/clean-text.ts';
import { type DayOrder, orderOfDays } from './cell-days.ts';
import { columnNamed, isNumbering, joints, kindOf, type RosterColumn } from './columns.ts';
import { headingsAt } from './heading-rows.ts';

/** The cells of a table as texts, row by row; rows may differ in length. */
export type CellTable = readonly (readonly string[])[];

/** More rows than any roster has; a longer table is something else. */
export const MOST_ROWS = 5000;
export const MOST_COLUMNS = 60;
/** Excel's limit for the text of a cell. */
export const LONGEST_CELL = 32_767;

/** How a table is read: the row of its headings, the field of each column, and the order of its days. */
export interface Reading {
  /** The index of the row, from 0; null if the table has no headings. */
  readonly headingRow: number | null;
  /** One per column; null if it is left out. */
  readonly columns: (RosterColumn | null)[];
  readonly dayOrder: DayOrder;
}

/** The office's name and a title are often above the headings. */
const LAST_HEADING_ROW = 30;

/** The same table with its texts normalised, and without empty cells at the ends of rows. */
export function tidied(table: CellTable): string[][] {
  return table.map((row) => {
    const cells = row.map((cell) => cleanText(cell).trim());
    return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
  });
}

/** The best reading of a table: its headings are the row with the most known ones. */
export function readingOf(table: CellTable): Reading {
  const isOneColumn = widthOf(table) === 1;
  const [best] = table
    .slice(0, LAST_HEADING_ROW)
    .map((_, at) => ({ at, known: knownIn(headingsAt(table, at)) }))
    .filter(({ at, known }) => {
      const isNameAmongOthers =
        known.has('name') && (table[at] ?? []).filter((cell) => cell !== '').length > 1;
      return known.size >= 2 || isNameAmongOthers || (known.size === 1 && isOneColumn);
    })
    .toSorted((a, b) => b.known.size - a.known.size);
  return readingWith(table, best?.at ?? null);
}

/** What a row of headings names; the running numbers count as well. */
function knownIn(headings: readonly string[]): ReadonlySet<string> {
  const names = headings.map((heading) => (isNumbering(heading) ? 'numbering' : columnNamed(heading)));
  return new Set(names.filter((name) => name !== null));
}

/** The same with the heading row chosen by a person. */
export function readingWith(table: CellTable, headingRow: number | null): Reading {
  const names = headingRow === null ? [] : headingsAt(table, headingRow);
  let columns: Reading['columns'] = Array.from({ length: widthOf(table) }, () => null);
  for (const [at, name] of names.entries()) {
    const column = columnNamed(name);
    // If two columns have the same heading, the first one counts, unless the field joins both.
    const isTaken = column !== null && !(column in joints) && columns.includes(column);
    columns = columns.with(at, isTaken ? null : column);
  }
  return { headingRow, columns, dayOrder: orderOfDays(daysIn(table, { headingRow, columns })) };
}

/** The same with a field chosen by a person for the column `at`; another column with that field is then left out. */
export function withColumn(
  table: CellTable,
  reading: Reading,
  at: number,
  column: RosterColumn | null,
): Reading {
  const isSingle = column !== null && !(column in joints);
  const columns = reading.columns
    .map((other) => (isSingle && other === column ? null : other))
    .with(at, column);
  return { ...reading, columns, dayOrder: orderOfDays(daysIn(table, { ...reading, columns })) };
}

export function widthOf(table: CellTable): number {
  return Math.max(0, ...table.map((row) => row.length));
}

function isDays(column: RosterColumn | null): boolean {
  return column !== null && kindOf(column) === 'day';
}

/** All values in the columns of days. */
export function daysIn(table: CellTable, { headingRow, columns }: Omit<Reading, 'dayOrder'>): string[] {
  return table
    .slice(headingRow === null ? 0 : headingRow + 1)
    .flatMap((row) => row.filter((_, at) => isDays(columns[at] ?? null)));
}
