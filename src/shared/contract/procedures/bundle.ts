import { z } from 'zod';
import { meetingDocumentKinds } from '../../records/document-kinds.ts';
import { recordId } from '../../records/field-kinds.ts';
import { procedure } from '../procedure.ts';
import { writtenDocument } from '../written.ts';
import { jobId } from './job.ts';

const kind = z.enum(meetingDocumentKinds);
const byMeeting = z.strictObject({ meetingId: recordId });
const chosen = byMeeting.extend({ kinds: z.array(kind).min(1) });

/** A document of a meeting, and what it waits for before it may leave. */
const bundled = z.object({
  kind,
  /** Whether somebody began to make it: a number, a day, an edit, a decision, a file. */
  isMade: z.boolean(),
  /** Words that look like personal data and that nobody has decided about yet. */
  undecided: z.number().int(),
  /** Edits whose words are gone. */
  waiting: z.number().int(),
  /** Times and days that could not be read. */
  unread: z.number().int(),
});
export type BundledDocument = z.infer<typeof bundled>;

/** What the window may ask the store. */
export const bundleProcedures = {
  /** The documents of a meeting, in the order in which they stand in a bundle. @throws ExpectedError not-found */
  'bundle.look': procedure(byMeeting, z.array(bundled)),
} as const;

/** Asked by the shell only, since paths never come from the window. */
export const bundleInnerProcedures = {
  /** The suggested name, without an extension. */
  'bundle.fileName': procedure(chosen, z.string()),
  /**
   * Writes the PDFs that another process drew as one, in their order, each with a bookmark; whole or not at all.
   * @throws ExpectedError not-drawn, not-found, cancelled, and as for writing files
   */
  'bundle.write': procedure(
    byMeeting.extend({
      parts: z.array(z.strictObject({ kind, bytes: z.instanceof(Uint8Array) })).min(1),
      job: jobId,
      path: z.string().min(1),
    }),
    z.null(),
  ),
} as const;

/** What the window may ask of the shell. */
export const bundleShellProcedures = {
  /**
   * Asks where to save and writes the chosen documents there as one PDF; null if the person cancelled.
   * @throws ExpectedError personal-data-undecided, time-unread, edits-waiting, cancelled, and as for writing files
   */
  'bundle.export': procedure(chosen.extend({ job: jobId }), writtenDocument.nullable()),
} as const;
