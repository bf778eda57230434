import { z } from 'zod';
import { recordId } from '../records/fields.ts';
import { signedMinutes } from '../records/signed-minutes.ts';
import { procedure } from './procedure.ts';

/** One closing of a record: when, by whom, and in how many places the minutes are others now. */
export const signedVersion = signedMinutes
  .omit({ meetingId: true, names: true, text: true })
  .extend({ differences: z.number().int() });
export type SignedVersion = z.infer<typeof signedVersion>;

/** Lines of the signed minutes as they still are, or `one` with what stands there now, `other`. */
const signedPart = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('same'), text: z.string() }),
  z.object({ kind: z.literal('changed'), one: z.string(), other: z.string() }),
]);
export type SignedPart = z.infer<typeof signedPart>;

/** The minutes as they were signed, to be shown and compared. */
export const signedProcedures = {
  /** The versions that were signed, newest first; none where an older program closed the record. */
  'meeting.signed': procedure(z.strictObject({ meetingId: recordId }), z.array(signedVersion)),
  /** The minutes as they were signed in one version, beside what they are now. @throws Foreseen not-found */
  'meeting.signedText': procedure(
    z.strictObject({ meetingId: recordId, version: signedMinutes.shape.version }),
    z.object({ parts: z.array(signedPart) }),
  ),
} as const;
