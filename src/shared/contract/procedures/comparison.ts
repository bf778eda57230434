import { z } from 'zod';
import { recordId } from '../../records/field-kinds.ts';
import { signedMinutes } from '../../records/signed-minutes.ts';
import { procedure } from '../procedure.ts';
import { writtenDocument } from '../written.ts';
import { jobId } from './job.ts';

/** Two versions of the minutes of a meeting: a signed one, and a later signed one or, if null, those of today. */
const order = z.strictObject({
  meetingId: recordId,
  earlier: signedMinutes.shape.version,
  later: signedMinutes.shape.version.nullable(),
  job: jobId,
});
export type ComparisonOrder = z.infer<typeof order>;

/** How many kinds of words were masked that only signed versions have, so that nobody could decide about them. */
const masked = z.number().int();

/** Asked by the shell only, since paths never come from the window. */
export const comparisonInnerProcedures = {
  /**
   * Writes both versions as one Word file with tracked changes.
   * @throws ExpectedError not-found, personal-data-undecided, time-unread, edits-waiting, cancelled, and as for writing
   *   files
   */
  'comparison.write': procedure(order.extend({ path: z.string().min(1) }), z.strictObject({ masked })),
} as const;

/** What the window may ask of the shell. */
export const comparisonShellProcedures = {
  /** Asks where to save and writes the comparison there; null if the person cancelled. */
  'comparison.export': procedure(order, z.strictObject({ document: writtenDocument, masked }).nullable()),
} as const;
