import { detectLegacy, toUnicode } from '../text/legacy-encodings.ts';
import type { LegacyEncoding } from '../text/legacy-tables.ts';
import { type CellTable, tidied, widthOf } from './table.ts';

/** A column written in a legacy (pre-Unicode) font. */
export interface LegacyColumn {
  readonly at: number;
  readonly encoding: LegacyEncoding;
}

/** A cell before and after conversion. */
export interface Sample {
  readonly before: string;
  readonly after: string;
}

const MOST_SAMPLES = 5;

/** The columns of a table that need converting; each is judged separately, since each may have had its own font. */
export function legacyColumns(table: CellTable): LegacyColumn[] {
  return Array.from({ length: widthOf(table) }, (_, at) => at).flatMap((at) => {
    const encoding = detectLegacy(table.map((row) => row[at] ?? '').join('\n'));
    return encoding === null ? [] : [{ at, encoding }];
  });
}

/** The table with these columns converted to Unicode. */
export function inUnicode(table: CellTable, columns: readonly LegacyColumn[]): string[][] {
  const encodings = new Map(columns.map(({ at, encoding }) => [at, encoding]));
  return tidied(table.map((row) => row.map((cell, at) => convertedCell(cell, encodings.get(at)))));
}

/** A few cells before and after, for a person to judge by: the longest words are the most telling. */
export function samplesOf(table: CellTable, columns: readonly LegacyColumn[]): Sample[] {
  const cells = columns.flatMap(({ at, encoding }) =>
    table.map((row) => row[at] ?? '').map((before) => ({ before, after: toUnicode(before, encoding) })),
  );
  const changed = cells.filter(({ before, after }) => before !== after && before.length <= 100);
  const each = [...new Map(changed.map((sample) => [sample.before, sample])).values()];
  return each.toSorted((a, b) => b.before.length - a.before.length).slice(0, MOST_SAMPLES);
}

function convertedCell(cell: string, encoding: LegacyEncoding | undefined): string {
  return encoding === undefined ? cell : toUnicode(cell, encoding);
}
