import { z } from 'zod';
import { appError } from '../../../shared/contract/errors.ts';
import { wordComparison } from '../../../shared/documents/word-changes/difference.ts';
import { knownPart } from '../../../shared/documents/word-changes/known-document.ts';

/** A Word file to be compared with a document, as it is sent to a thread. */
export const compareOrder = z.object({
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  /** Of the file, for the errors. */
  name: z.string(),
  known: z.array(knownPart),
});
export type CompareOrder = z.infer<typeof compareOrder>;

/** The answer of the thread. */
export const compareAnswer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('compared'), comparison: wordComparison }),
  z.object({ kind: z.literal('failed'), error: appError }),
]);
export type CompareAnswer = z.infer<typeof compareAnswer>;
