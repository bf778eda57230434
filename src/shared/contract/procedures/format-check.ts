import { z } from 'zod';
import { checkedParts, finding } from '../../format-check/finding.ts';
import { day } from '../../records/field-kinds.ts';
import { profileIds } from '../../records/profile-ids.ts';
import { procedure } from '../procedure.ts';
import { jobId } from './job.ts';

/** A Word file that was chosen or dropped; the token stands for its path. */
const chosenWord = z.strictObject({ token: z.string(), name: z.string() });
export type ChosenWord = z.infer<typeof chosenWord>;

/** What a Word file was taken for, and everything in which it differs from its guide. */
export const checkedWord = z.strictObject({
  name: z.string(),
  /** The name of the type of document in capitals; empty where it has none. */
  type: z.string(),
  /** Empty where it bears no day. */
  day,
  paragraphs: z.number().int(),
  profileId: z.enum(profileIds),
  /** The guide it would be checked by without anybody having chosen one. */
  ownProfileId: z.enum(profileIds),
  /** The parts that were found and looked at. */
  parts: z.array(z.enum(checkedParts)),
  findings: z.array(finding),
});
export type CheckedWord = z.infer<typeof checkedWord>;

/** How a file is to be checked: by the guide of its day or its title where none is chosen. */
const order = { job: jobId, profileId: z.enum(profileIds).nullable() };

/** What the window may ask the shell. */
export const formatCheckShellProcedures = {
  /** Asks for a Word file; null where the person cancelled. */
  'formatCheck.choose': procedure(z.strictObject({}), chosenWord.nullable()),
  /** Checks a file again each time it is asked: it may have been mended in Word meanwhile. */
  'formatCheck.check': procedure(z.strictObject({ ...order, token: z.string() }), checkedWord),
} as const;

/** Asked by the shell only, since paths never come from the window. */
export const formatCheckInnerProcedures = {
  'formatCheck.read': procedure(z.strictObject({ ...order, path: z.string().min(1) }), checkedWord),
} as const;
