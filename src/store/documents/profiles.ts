import { z } from 'zod';
import {
  type Profile,
  type ProfileId,
  profileById,
  profileFiles,
  profileFor,
} from '../../shared/documents/profile.ts';
import { type Correction, overrideProfile } from '../../shared/documents/profile-overrides.ts';
import { type Readable, readAll } from '../sqlite/handles.ts';

/** The profiles with this office's corrections. */
export interface Profiles {
  /** Newest first. */
  readonly all: readonly Profile[];
  readonly profileById: (id: ProfileId) => Profile;
  /** The Party guide in force on a day, like `profileFor` of the delivered profiles. */
  readonly profileFor: (day: string) => Profile;
}

export function profilesOf(db: Readable): Profiles {
  const all = profileFiles.map((file) => overrideProfile(file, correctionsOf(db, file.id)).profile);
  return { all, profileById: (id) => profileById(id, all), profileFor: (day) => profileFor(day, all) };
}

const kept = z.object({ id: z.string(), path: z.string(), value: z.string() });

/** The office's corrections of a profile, in an order that is the same on every PC. */
export function correctionsOf(db: Readable, profileId: ProfileId): (Correction & { id: string })[] {
  const sql =
    'SELECT id, path, value FROM profile_number WHERE profile_id = ? AND NOT deleted ORDER BY path, id';
  return readAll(db, kept, sql, profileId);
}
