import { z } from 'zod';
import { profile } from '../../documents/profile.ts';
import { line, recordId } from '../../records/field-kinds.ts';
import { profileIds } from '../../records/profile-ids.ts';
import { procedure } from '../procedure.ts';
import { written } from '../written.ts';

/** A profile as the office corrected it, and the records that do so, by the path of what they correct. */
const correctedProfile = z.object({
  profile,
  corrections: z.array(z.object({ id: recordId, path: z.string(), value: z.string() })),
});
export type CorrectedProfile = z.infer<typeof correctedProfile>;

const path = line.min(1);
/** What the window may ask about the profiles documents are laid out by. */
export const profileProcedures = {
  /** Newest first. */
  'profile.list': procedure(z.strictObject({}), z.array(correctedProfile)),
  /**
   * Corrects one value, given as JSON; the value it is delivered with takes the correction back.
   * @throws ExpectedError profile-number-refused, profile-value-refused
   */
  'profile.correct': procedure(z.strictObject({ profileId: z.enum(profileIds), path, value: line }), written),
  /** As it is delivered: one value, or without a path all of them. */
  'profile.restore': procedure(
    z.strictObject({ profileId: z.enum(profileIds), path: path.nullable() }),
    written,
  ),
} as const;
