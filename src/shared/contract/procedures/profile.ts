import { z } from 'zod';
import { profile } from '../../documents/profile.ts';
import { line, recordId } from '../../records/field-kinds.ts';
import { profileIds } from '../../records/profile-ids.ts';
import { procedure } from '../procedure.ts';
import { written } from '../written.ts';

/** A profile with the office's corrections, and the records of the corrections, by the path they correct. */
const correctedProfile = z.object({
  profile,
  corrections: z.array(z.object({ id: recordId, path: z.string(), value: z.string() })),
});
export type CorrectedProfile = z.infer<typeof correctedProfile>;

const path = line.min(1);
/** What the window may ask about the layout profiles of documents. */
export const profileProcedures = {
  /** Newest first. */
  'profile.list': procedure(z.strictObject({}), z.array(correctedProfile)),
  /**
   * Corrects one value, given as JSON; giving the delivered value removes the correction.
   * @throws ExpectedError profile-number-refused, profile-value-refused
   */
  'profile.correct': procedure(z.strictObject({ profileId: z.enum(profileIds), path, value: line }), written),
  /** Restores the delivered value; without a path, all of them. */
  'profile.restore': procedure(
    z.strictObject({ profileId: z.enum(profileIds), path: path.nullable() }),
    written,
  ),
} as const;
