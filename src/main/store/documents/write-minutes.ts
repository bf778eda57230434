import type { Paper } from '../../../shared/minutes/document.ts';
import type { Profile } from '../../../shared/minutes/profile.ts';
import { writeSafely } from '../files/write-safely.ts';

/**
 * Writes the minutes to a Word file, whole or not at all. Word's writer is loaded on first use, so that the
 * store starts without it.
 * @throws Foreseen as `writeSafely` does
 */
export async function writeMinutes(minutes: Paper, profile: Profile, path: string): Promise<void> {
  const { minutesDocx } = await import('./minutes-docx.ts');
  await writeSafely(path, await minutesDocx(minutes, profile));
}
