import { z } from 'zod';
import { checkedParts, finding } from '../../format-check/finding.ts';
import { day } from '../../records/field-kinds.ts';
import { profileIds } from '../../records/profile-ids.ts';
import { procedure } from '../procedure.ts';
import { writtenDocument } from '../written.ts';
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
const order = z.strictObject({ job: jobId, profileId: z.enum(profileIds).nullable() });
const ofToken = order.extend({ token: z.string() });
const ofPath = order.extend({ path: z.string().min(1) });

/** What was mended in a copy of a file, and what is left for a person to do. */
const mended = z.strictObject({ done: z.array(finding), left: z.array(finding) });
const mendedCopy = mended.extend({ document: writtenDocument });
export type MendedCopy = z.infer<typeof mendedCopy>;

/** What the window may ask the shell. */
export const formatCheckShellProcedures = {
  /** Asks for a Word file; null if the person cancelled. */
  'formatCheck.choose': procedure(z.strictObject({}), chosenWord.nullable()),
  /** Reads the file again for each check: it may have been corrected in Word meanwhile. */
  'formatCheck.check': procedure(ofToken, checkedWord),
  /**
   * Writes a copy with the findings as comments where the person says, or a mended one; null if the person cancelled.
   * The file itself is only read.
   */
  'formatCheck.annotate': procedure(ofToken, writtenDocument.nullable()),
  'formatCheck.mend': procedure(ofToken, mendedCopy.nullable()),
} as const;

/** Asked by the shell only, since paths never come from the window. */
export const formatCheckInnerProcedures = {
  'formatCheck.read': procedure(ofPath, checkedWord),
  /** @throws ExpectedError copy-is-original, and as for reading Word files and for writing files */
  'formatCheck.writeAnnotated': procedure(ofPath.extend({ to: z.string().min(1) }), z.null()),
  'formatCheck.writeMended': procedure(ofPath.extend({ to: z.string().min(1) }), mended),
} as const;
