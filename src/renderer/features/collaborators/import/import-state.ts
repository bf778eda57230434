import type { Spreadsheet } from '../../../../shared/contract/procedures/roster.ts';
import { dayInCell } from '../../../../shared/roster/cell-days.ts';
import { joints, type NamedColumn, type RosterColumn } from '../../../../shared/roster/columns.ts';
import type { KnownFate, NameFate, RosterOrder } from '../../../../shared/roster/import-request.ts';
import { inUnicode, type LegacyColumn, legacyColumns } from '../../../../shared/roster/legacy-columns.ts';
import {
  type CellTable,
  MOST_COLUMNS,
  MOST_ROWS,
  readingOf,
  readingWith,
  tidied,
  widthOf,
  withColumn,
} from '../../../../shared/roster/table.ts';

type Sheet = Spreadsheet['sheets'][number];

/** A table on its way into the roster: what was read, and everything somebody decided about it. */
export interface Importing {
  /** The name of the file; null where the cells were pasted. */
  readonly file: string | null;
  readonly sheets: readonly Sheet[];
  /** Which of the sheets. */
  readonly at: number;
  /** Whether the rows and the columns that are hidden in Excel are taken as well. */
  readonly withHidden: { readonly rows: boolean; readonly columns: boolean };
  /** Columns for an old font that nobody decided about yet. */
  readonly legacy: readonly LegacyColumn[];
  readonly order: RosterOrder;
}

/** Begins with the sheet that has most of what a roster has. */
export function beginImport(file: string | null, sheets: readonly Sheet[]): Importing {
  const known = sheets.map(
    (sheet) => readingOf(shownOf(sheet)).columns.filter((column) => column !== null).length,
  );
  const nothing = { file, sheets, at: 0, withHidden: NOT_HIDDEN, legacy: [], order: orderOf([]) };
  return onSheet(nothing, known.indexOf(Math.max(...known)));
}

/** Another sheet: what was decided about the one before does not hold for it. */
export function onSheet(importing: Importing, at: number): Importing {
  const sheet = importing.sheets[at];
  const table = sheet === undefined ? [] : shownOf(sheet);
  return { ...importing, at, withHidden: NOT_HIDDEN, legacy: legacyColumns(table), order: orderOf(table) };
}

const NOT_HIDDEN = { rows: false, columns: false };

/** The cells people see in Excel; hidden rows and columns keep their places, so that numbers and letters stay right. */
function shownOf(sheet: Sheet): CellTable {
  const isHidden = hiddenCells(sheet, NOT_HIDDEN);
  return sheet.rows.map((row, at) => row.map((cell, column) => (isHidden(at, column) ? '' : cell)));
}

/** Which cells stay out. */
function hiddenCells(
  { hidden }: Sheet,
  taken: Importing['withHidden'],
): (row: number, column: number) => boolean {
  const rows = new Set(taken.rows ? [] : hidden?.rows);
  const columns = new Set(taken.columns ? [] : hidden?.columns);
  return (row, column) => rows.has(row) || columns.has(column);
}

/** Takes what is hidden in Excel as well, or leaves it out again; what was mended and decided elsewhere stays. */
export function takingHidden(importing: Importing, withHidden: Importing['withHidden']): Importing {
  const { sheets, at, order } = importing;
  const sheet = sheets[at];
  if (sheet === undefined) return importing;
  const was = hiddenCells(sheet, importing.withHidden);
  const isNow = hiddenCells(sheet, withHidden);
  const width = Math.max(widthOf(order.table), widthOf(sheet.rows));
  const cellAt = (row: number, column: number) => {
    if (isNow(row, column)) return '';
    return (was(row, column) ? sheet.rows[row]?.[column] : order.table[row]?.[column]) ?? '';
  };
  const rows = Array.from({ length: Math.max(order.table.length, sheet.rows.length) }, (_, row) => row);
  const table = tidied(rows.map((row) => Array.from({ length: width }, (_, column) => cellAt(row, column))));
  const changed = new Set(sheet.hidden?.columns);
  const fresh = readingWith(table, order.reading.headingRow);
  const columns = fresh.columns.map((column, index) => {
    if (!changed.has(index)) return order.reading.columns[index] ?? null;
    const isTaken = column !== null && !(column in joints) && order.reading.columns.includes(column);
    return isTaken ? null : column;
  });
  const reading = { ...order.reading, columns };
  return { ...importing, withHidden, legacy: legacyColumns(table), order: { ...order, table, reading } };
}

function orderOf(table: CellTable): RosterOrder {
  const rows = tidied(table);
  return {
    table: rows,
    reading: readingOf(rows),
    leftOut: [],
    skipped: [],
    known: 'keep',
    fates: [],
    names: [],
  };
}

/** Puts the columns for an old font into Unicode; headings may be known only then. */
export function converted(importing: Importing): Importing {
  return { ...importing, legacy: [], order: orderOf(inUnicode(importing.order.table, importing.legacy)) };
}

export function leftAsItIs(importing: Importing): Importing {
  return { ...importing, legacy: [] };
}

export function withHeadingRow({ order, ...rest }: Importing, row: number | null): Importing {
  return { ...rest, order: { ...order, reading: readingWith(order.table, row), leftOut: [] } };
}

/** A field for a column; null leaves the column out. */
export function withChosenColumn(
  { order, ...rest }: Importing,
  at: number,
  column: RosterColumn | null,
): Importing {
  const others = (order.leftOut ?? []).filter((each) => each !== at);
  const leftOut = column === null ? [...others, at] : others;
  return {
    ...rest,
    order: { ...order, reading: withColumn(order.table, order.reading, at, column), leftOut },
  };
}

/** Another text for what a row says in a column; where several cells say it, the first says all of it. */
export function mendCell(
  { order, ...rest }: Importing,
  row: number,
  column: RosterColumn,
  text: string,
): Importing {
  const places = order.reading.columns.flatMap((each, at) => (each === column ? [at] : []));
  const cells = Array.from({ length: widthOf(order.table) }, (_, at) => order.table[row]?.[at] ?? '');
  // Typed days are day first, whatever the table is.
  const isDay = column === 'termFrom' || column === 'termTo';
  const said = isDay ? (dayInCell(text, 'day-first') ?? text) : text;
  const changed = cells.map((cell, at) => {
    if (!places.includes(at)) return cell;
    return at === places[0] ? said : '';
  });
  return { ...rest, order: { ...order, table: tidied(order.table.with(row, changed)) } };
}

export function skipping({ order, ...rest }: Importing, rows: readonly number[]): Importing {
  return { ...rest, order: { ...order, skipped: [...new Set([...order.skipped, ...rows])] } };
}

/** Takes a row that was left out, on purpose or because it looks as if it were about nobody. */
export function takingBack({ order, ...rest }: Importing, row: number): Importing {
  const skipped = order.skipped.filter((at) => at !== row);
  return { ...rest, order: { ...order, skipped, taken: [...new Set([...(order.taken ?? []), row])] } };
}

export function withFate({ order, ...rest }: Importing, row: number, fate: KnownFate): Importing {
  const others = order.fates.filter(({ at }) => at !== row);
  return { ...rest, order: { ...order, fates: [...others, { at: row, fate }] } };
}

export function withName(
  { order, ...rest }: Importing,
  column: NamedColumn,
  text: string,
  fate: NameFate,
): Importing {
  const others = order.names.filter((name) => name.column !== column || name.text !== text);
  return { ...rest, order: { ...order, names: [...others, { column, text, fate }] } };
}

/** Whether pasted cells are no more than a list has. */
export function isListSized(table: CellTable): boolean {
  return table.length <= MOST_ROWS && widthOf(table) <= MOST_COLUMNS;
}
