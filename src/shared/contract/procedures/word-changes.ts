import { z } from 'zod';
import { place } from '../../documents/model.ts';
import { wordComparison } from '../../documents/word-changes/difference.ts';
import { prose } from '../../records/field-kinds.ts';
import { procedure } from '../procedure.ts';
import { written } from '../written.ts';
import { documentChoice } from './document.ts';
import { jobId } from './job.ts';

const byChoice = z.strictObject({ choice: documentChoice });

/** A Word file that was chosen; the token stands for its path. */
const returnedFile = z.strictObject({ token: z.string(), name: z.string() });
export type ReturnedFile = z.infer<typeof returnedFile>;

/**
 * What the file is compared with. `untouched`: it is as the program wrote it, so nothing in it is a change of Word's.
 * `exported`: the document today is the very one that was written. `today`: the document was changed here since, or was
 * never written here, so that a difference may come from either side.
 */
export const comparedWith = ['untouched', 'exported', 'today'] as const;
export type ComparedWith = (typeof comparedWith)[number];

/** A Word file beside the document. */
export const comparedWord = wordComparison.omit({ isSame: true }).extend({
  name: z.string(),
  with: z.enum(comparedWith),
  /** Of differences whose words the program itself once had there: their numbers. */
  older: z.array(z.number().int()),
  /** The words today of every place a difference changes, in full, and what they were made on. */
  places: z.array(z.strictObject({ place, text: z.string(), over: z.string() })),
  /** Whether nothing can be taken over: minutes of a closed meeting. */
  frozen: z.boolean(),
});
export type ComparedWord = z.infer<typeof comparedWord>;

/** Words for a place: `was` are the full words it had when the file was compared, `over` those the program writes. */
const takenEdit = z.strictObject({ place, text: prose, was: z.string(), over: z.string() });
export type TakenWords = z.infer<typeof takenEdit>;

/** What the window may ask of the store. */
export const wordChangesProcedures = {
  /**
   * Takes words over from Word: edits of their places, one action.
   * @throws ExpectedError not-found, meeting-closed; words-changed if a place reads otherwise by now
   */
  'wordChanges.take': procedure(byChoice.extend({ edits: z.array(takenEdit).min(1) }), written),
} as const;

/** What the window may ask of the shell. */
export const wordChangesShellProcedures = {
  /** Asks for a Word file; null if the person cancelled. */
  'wordChanges.choose': procedure(z.strictObject({}), returnedFile.nullable()),
  /**
   * Reads the file again each time: somebody may go on writing in it.
   * @throws ExpectedError word-other-document, cancelled, and as for reading Word files
   */
  'wordChanges.read': procedure(byChoice.extend({ token: z.string(), job: jobId }), comparedWord),
} as const;

const byPath = byChoice.extend({ path: z.string().min(1), job: jobId });

/** Asked by the shell only, since paths never come from the window. */
export const wordChangesInnerProcedures = {
  /** @throws ExpectedError word-other-document, cancelled, and as for reading Word files */
  'wordChanges.compare': procedure(byPath, comparedWord),
  /** Whether this file is the document, and was changed since the program wrote it. */
  'wordChanges.isChanged': procedure(byPath, z.boolean()),
} as const;
