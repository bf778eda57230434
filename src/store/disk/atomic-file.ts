import { closeSync, fsyncSync, openSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { refuseHeld } from './held-files.ts';
import { removeLeftovers } from './journals.ts';
import { noteUnfinished, removePartial } from './partial-files.ts';
import { requirePlainFile } from './plain-file.ts';
import { retrying } from './retrying.ts';

/**
 * Creates a file that is there whole or not at all: `fill` writes it under another name in the same folder, it is
 * flushed to the disk, and only then takes the place of whatever was there. A failed, cancelled or killed write leaves
 * nothing behind.
 *
 * @throws whatever `fill` throws; ExpectedError target-is-open, is-folder, not-a-file, path-too-long; errors of the
 * system
 */
export async function writeAtomically<T>(to: string, fill: (partial: string) => T | Promise<T>): Promise<T> {
  requirePlainFile(to);
  refuseHeld(to);
  const partial = `${to}.partial`;
  const finished = noteUnfinished(partial);
  removePartial(partial);
  try {
    const result = await fill(partial);
    flush(partial);
    await retrying(() => rename(partial, to));
    // A journal that a crash left beside the old file must not be written into the new one. It is removed last: until
    // the new file is there, the old one is torn without it. If the new file is left with it after all, that is
    // detected (leftovers/).
    removeLeftovers(to);
    return result;
  } finally {
    finished();
  }
}

/** Waits until a file is physically on the disk: a stick may be pulled the moment its name appears. */
export function flush(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
