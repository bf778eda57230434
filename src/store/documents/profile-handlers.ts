import { ExpectedError } from '../../shared/contract/errors.ts';
import type { Handlers } from '../../shared/contract/procedure.ts';
import type { profileProcedures } from '../../shared/contract/procedures/profile.ts';
import { type ProfileFile, type ProfileId, profileFiles } from '../../shared/documents/profile.ts';
import {
  type Correction,
  fileOfProfile,
  jsonAt,
  overrideProfile,
  type Range,
  withOverride,
} from '../../shared/documents/profile-overrides.ts';
import { commit, type OpenFile } from '../session/open-file.ts';
import { correctionId } from './document-id.ts';
import { correctionsOf } from './profiles.ts';

/**
 * Corrections of the profiles: where the office's own văn thư reads the guides differently from the delivered profiles.
 */
export const profileHandlers: Handlers<typeof profileProcedures, [OpenFile]> = {
  'profile.list': (_, { db }) =>
    profileFiles.map((file) => {
      const records = correctionsOf(db, file.id);
      return { profile: overrideProfile(file, records).profile, corrections: records };
    }),

  'profile.correct': ({ profileId, path, value }, file) => {
    const others = correctionsOf(file.db, profileId).filter((correction) => correction.path !== path);
    const without = overrideProfile(fileOfProfile(profileId), others);
    // A value equal to the delivered one is not a correction.
    if (value === jsonAt(without, path)) return { action: restore(file, profileId, path) };
    refuseWrong(without.file, { path, value });
    const fields = { profileId, path, value, deleted: false };
    const id = correctionId(profileId, path);
    return { action: commit(file, 'profileNumber.edit', [{ type: 'profileNumber', id, fields }]) };
  },

  'profile.restore': ({ profileId, path }, file) => ({ action: restore(file, profileId, path) }),
};

function restore(file: OpenFile, profileId: ProfileId, path: string | null) {
  const taken = correctionsOf(file.db, profileId).filter((record) => path === null || record.path === path);
  const fields = { deleted: true };
  return commit(
    file,
    'profileNumber.remove',
    taken.map(({ id }) => ({ type: 'profileNumber', id, fields })),
  );
}

/** @throws ExpectedError profile-number-refused, profile-value-refused */
function refuseWrong(laid: ProfileFile, correction: Correction): void {
  const next = withOverride(laid, correction);
  if ('id' in next) return;
  if (next.range === null) throw new ExpectedError('profile-value-refused');
  throw new ExpectedError('profile-number-refused', { range: inFigures(next.range) });
}

/** "14 - 15"; "≥ 6". */
function inFigures([least, most]: Range): string {
  return most === null ? `≥ ${least}` : `${least} - ${most}`;
}
