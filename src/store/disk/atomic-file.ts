import { closeSync, fsyncSync, openSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { refuseHeld } from './held-files.ts';
import { removeLeftovers } from './journals.ts';
import { noteUnfinished, removePartial } from './partial-files.ts';
import { requirePlainFile } from './plain-file.ts';
import { retrying } from './retrying.ts';

/**
 * Makes a file that is there whole or not at all: `fill` writes it under another name beside its place, it is flushed
 * to the disk, and only then takes the place of whatever was there. What fails, is called off or is killed in the
 * middle leaves nothing behind.
 *
 * @throws whatever `fill` throws; ExpectedError target-is-open, is-folder, not-a-file, path-too-long; errors of the system
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
    // What a crash left beside the file that was there must not be written into this one. It goes last: until the new
    // file is there, the old one is torn without it; a new one that is left with it is told apart (leftovers/).
    removeLeftovers(to);
    return result;
  } finally {
    finished();
  }
}

/** Waits until a file is on the disk itself: a stick may be pulled the moment its name appears. */
export function flush(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
