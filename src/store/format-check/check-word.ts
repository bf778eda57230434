import { z } from 'zod';
import type { CheckedWord } from '../../shared/contract/procedures/format-check.ts';
import { type ProfileId, profile, profileById, profileFor } from '../../shared/documents/profile.ts';
import { fileOfProfile } from '../../shared/documents/profile-overrides.ts';
import { checkForm, takenFor } from '../../shared/format-check/check.ts';
import type { Guide } from '../../shared/format-check/guide.ts';
import { profileIds } from '../../shared/records/profile-ids.ts';
import { readWord } from '../formats/docx-reader/read-word.ts';

/** The input of a file check; it is sent to a thread. */
export const checkOrder = z.object({
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  name: z.string(),
  /** If null, the document itself tells which profile applies. */
  profileId: z.enum(profileIds).nullable(),
  /** With the office's corrections, newest first. */
  profiles: z.array(profile),
});
export type CheckOrder = z.infer<typeof checkOrder>;

/**
 * Reads a Word file and checks its format.
 * @throws ExpectedError as `readWord` does
 */
export function checkWord({ bytes, name, profileId, profiles }: CheckOrder): CheckedWord {
  const text = readWord(bytes, name);
  const { type, day, profileId: ownProfileId } = takenFor(text, (of) => profileFor(of, profiles));
  const id = profileId ?? ownProfileId;
  const paragraphs = text.paragraphs.length;
  return {
    name,
    type,
    day,
    paragraphs,
    profileId: id,
    ownProfileId,
    ...checkForm(text, guideOf(id, profiles)),
  };
}

/**
 * The guide a file is checked by: the one that was chosen, or that of the document itself.
 * @throws ExpectedError as `readWord` does
 */
export function guideFor({ bytes, name, profileId, profiles }: CheckOrder): Guide {
  const own = () => takenFor(readWord(bytes, name), (of) => profileFor(of, profiles)).profileId;
  return guideOf(profileId ?? own(), profiles);
}

function guideOf(id: ProfileId, profiles: CheckOrder['profiles']): Guide {
  return { profile: profileById(id, profiles), file: fileOfProfile(id) };
}
