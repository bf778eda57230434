import { cleanText } from '../text/clean-text.ts';
import { type DayOrder, orderOfDays } from './cell-days.ts';
import { columnNamed, joints, kindOf, type RosterColumn } from './columns.ts';

/** The cells of a table as texts, row by row; rows may differ in length. */
export type CellTable = readonly (readonly string[])[];

/** More than any roster has; a table beyond it is something else. */
export const MOST_ROWS = 5000;
export const MOST_COLUMNS = 60;
/** What Excel lets a cell hold. */
export const LONGEST_CELL = 32_767;

/** How a table is read: where its headings stand, what each column holds, and which way round its days are. */
export interface Reading {
  /** Counted from 0; null where it has no headings. */
  readonly headingRow: number | null;
  /** One a column; null where it is left out. */
  readonly columns: (RosterColumn | null)[];
  readonly dayOrder: DayOrder;
}

/** Above the headings there are often the office's name and a title. */
const LAST_HEADING_ROW = 30;

/** The same table in the one form the program keeps text in, without the empty ends of its rows. */
export function tidied(table: CellTable): string[][] {
  return table.map((row) => {
    const cells = row.map((cell) => cleanText(cell).trim());
    return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
  });
}

/** How a table wants to be read, by its headings: the row that has the most that are known. */
export function readingOf(table: CellTable): Reading {
  const [best] = table
    .slice(0, LAST_HEADING_ROW)
    .map((row, at) => ({ at, known: new Set(row.map(columnNamed)).difference(new Set([null])).size }))
    .filter(({ known }) => known >= 2 || (known === 1 && widthOf(table) === 1))
    .toSorted((a, b) => b.known - a.known);
  return readingWith(table, best?.at ?? null);
}

/** The same with the headings in a row that a person names. */
export function readingWith(table: CellTable, headingRow: number | null): Reading {
  const names = headingRow === null ? [] : (table[headingRow] ?? []);
  let columns: Reading['columns'] = Array.from({ length: widthOf(table) }, () => null);
  for (const [at, name] of names.entries()) {
    const column = columnNamed(name);
    // Of two columns of one name the first counts, but where both go together.
    const isTaken = column !== null && !(column in joints) && columns.includes(column);
    columns = columns.with(at, isTaken ? null : column);
  }
  return { headingRow, columns, dayOrder: orderOfDays(daysIn(table, { headingRow, columns })) };
}

/** The same with a column that a person chose for what stands at `at`; another that held it is left out then. */
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

/** Everything that stands in columns of days. */
export function daysIn(table: CellTable, { headingRow, columns }: Omit<Reading, 'dayOrder'>): string[] {
  return table
    .slice(headingRow === null ? 0 : headingRow + 1)
    .flatMap((row) => row.filter((_, at) => isDays(columns[at] ?? null)));
}
