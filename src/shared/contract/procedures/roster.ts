import { z } from 'zod';
import { recordId } from '../../records/field-kinds.ts';
import { cellTable, rosterOrder } from '../../roster/import-request.ts';
import { MOST_COLUMNS, MOST_ROWS } from '../../roster/table.ts';
import { procedure } from '../procedure.ts';
import { stamp, writtenDocument } from '../written.ts';
import { jobId } from './job.ts';

const path = z.string().min(1);
const count = z.number().int().min(0);

/** Rows and columns with content that Excel does not show, from 0. */
const hidden = z.strictObject({
  rows: z.array(count).max(MOST_ROWS),
  columns: z.array(count).max(MOST_COLUMNS),
});

/** The non-empty sheets of an .xlsx file, with their cells as texts. */
const spreadsheet = z.strictObject({
  file: z.string(),
  sheets: z.array(z.strictObject({ name: z.string(), rows: cellTable, hidden: hidden.optional() })).min(1),
});
export type Spreadsheet = z.infer<typeof spreadsheet>;

/** Which part of the roster is written; null stands for all of it. */
const part = { job: jobId, groupId: recordId.nullable() };
export const rosterExport = z.strictObject(part);

/** What the window may ask the store. */
export const rosterProcedures = {
  /**
   * Imports a table into the roster in one action, whole or not at all. Refused with `roster-changed` if something has
   * become wrong or undecided since the preview.
   */
  'roster.import': procedure(
    rosterOrder.extend({ job: jobId }),
    z.strictObject({ action: stamp.nullable(), added: count, updated: count }),
  ),
} as const;

/** Asked by the shell only, since paths never come from the window. */
export const rosterInnerProcedures = {
  'roster.read': procedure(z.strictObject({ job: jobId, path }), spreadsheet),
  'roster.write': procedure(z.strictObject({ ...part, path }), z.null()),
} as const;

/** What the window may ask the shell. */
export const rosterShellProcedures = {
  'roster.export': procedure(rosterExport, writtenDocument.nullable()),
  /** Asks for an .xlsx file and reads it; null if the person cancelled. Nothing is written. */
  'roster.choose': procedure(z.strictObject({ job: jobId }), spreadsheet.nullable()),
} as const;
