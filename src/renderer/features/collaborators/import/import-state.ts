import type { Spreadsheet } from '../../../../shared/contract/procedures/roster.ts';
import { dayInCell } from '../../../../shared/roster/cell-days.ts';
import type { NamedColumn, RosterColumn } from '../../../../shared/roster/columns.ts';
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
  /** Columns for an old font that nobody decided about yet. */
  readonly legacy: readonly LegacyColumn[];
  readonly order: RosterOrder;
}

/** Begins with the sheet that has most of what a roster has. */
export function beginImport(file: string | null, sheets: readonly Sheet[]): Importing {
  const known = sheets.map(({ rows }) => readingOf(rows).columns.filter((column) => column !== null).length);
  return onSheet({ file, sheets, at: 0, legacy: [], order: orderOf([]) }, known.indexOf(Math.max(...known)));
}

/** Another sheet: what was decided about the one before does not hold for it. */
export function onSheet(importing: Importing, at: number): Importing {
  const table = importing.sheets[at]?.rows ?? [];
  return { ...importing, at, legacy: legacyColumns(table), order: orderOf(table) };
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

export function takingBack({ order, ...rest }: Importing, row: number): Importing {
  return { ...rest, order: { ...order, skipped: order.skipped.filter((at) => at !== row) } };
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
