import { z } from 'zod';
import { checkedParts, finding } from '../../format-check/finding.ts';
import { day } from '../../records/field-kinds.ts';
import { profileIds } from '../../records/profile-ids.ts';
import { procedure } from '../procedure.ts';
import { jobId } from './job.ts';

/** A Word file that was chosen or dropped; the token stands for its path. */
const chosenWord = z.strictObject({ token: z.string(), name: z.string() });
export type ChosenWord = z.infer<typeof chosenWord>;

/** What a Word file was recognised as, and everything in which it differs from its guide. */
export const checkedWord = z.strictObject({
  name: z.string(),
  /** The name of the type of document in capitals; empty if it has none. */
  type: z.string(),
  /** Empty if the document has no date. */
  day,
  paragraphs: z.number().int(),
  profileId: z.enum(profileIds),
  /** The guide that applies if nobody chooses another. */
  ownProfileId: z.enum(profileIds),
  /** The parts that were found and checked. */
  parts: z.array(z.enum(checkedParts)),
  findings: z.array(finding),
});
export type CheckedWord = z.infer<typeof checkedWord>;

/** How to check a file: if no guide is chosen, by the one of its date or title. */
const order = { job: jobId, profileId: z.enum(profileIds).nullable() };

/** What the window may ask the shell. */
export const formatCheckShellProcedures = {
  /** Asks for a Word file; null if the person cancelled. */
  'formatCheck.choose': procedure(z.strictObject({}), chosenWord.nullable()),
  /** Reads the file again for each check: it may have been corrected in Word meanwhile. */
  'formatCheck.check': procedure(z.strictObject({ ...order, token: z.string() }), checkedWord),
} as const;

/** Asked by the shell only, since paths never come from the window. */
export const formatCheckInnerProcedures = {
  'formatCheck.read': procedure(z.strictObject({ ...order, path: z.string().min(1) }), checkedWord),
} as const;
