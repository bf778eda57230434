import { z } from 'zod';
import { recordId } from '../records/field-kinds.ts';
import { cleanText } from '../text/clean-text.ts';
import { dayOrders } from './cell-days.ts';
import { namedColumns, rosterColumns } from './columns.ts';
import { LONGEST_CELL, MOST_COLUMNS, MOST_ROWS } from './table.ts';

const rowIndex = z.number().int().min(0).max(MOST_ROWS);

export const cellTable = z
  .array(z.array(z.string().max(LONGEST_CELL).overwrite(cleanText)).max(MOST_COLUMNS))
  .max(MOST_ROWS);

export const reading = z.strictObject({
  headingRow: rowIndex.nullable(),
  columns: z.array(z.enum(rosterColumns).nullable()).max(MOST_COLUMNS),
  dayOrder: z.enum(dayOrders),
});

/** What to do with a person already on the roster: leave them, update them from the table, or add another. */
export const knownFates = ['keep', 'update', 'add'] as const;
export type KnownFate = (typeof knownFates)[number];

/** What happens to an unknown name: a new record, nothing, or the record it stands for. */
export const nameFate = z.union([z.literal('new'), z.literal('none'), recordId]);
export type NameFate = z.infer<typeof nameFate>;

/** All of a person's decisions about importing a table into the roster. Rows are counted from 0. */
export const rosterOrder = z.strictObject({
  table: cellTable,
  reading,
  /** Columns left out on purpose; another column with data and without a field has to be decided about. */
  leftOut: z.array(z.number().int().min(0).max(MOST_COLUMNS)).max(MOST_COLUMNS).optional(),
  /** Rows left out on purpose. */
  skipped: z.array(rowIndex).max(MOST_ROWS),
  /** Rows that are taken although they look as if they were about nobody. */
  taken: z.array(rowIndex).max(MOST_ROWS).optional(),
  /** For all people already on the roster, and for single ones. */
  known: z.enum(['keep', 'update']),
  fates: z.array(z.strictObject({ at: rowIndex, fate: z.enum(knownFates) })).max(MOST_ROWS),
  names: z
    .array(z.strictObject({ column: z.enum(namedColumns), text: z.string().max(500), fate: nameFate }))
    .max(MOST_ROWS),
});
export type RosterOrder = z.infer<typeof rosterOrder>;
