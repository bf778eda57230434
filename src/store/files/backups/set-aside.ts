import { constants, copyFileSync, existsSync, linkSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { flush } from '../../disk/atomic-file.ts';
import { endingOf, leftoversOf } from '../../disk/journals.ts';
import { firstLetters, wallStamp } from './backup-name.ts';

/** A free path beside a file, for keeping the file when another takes its place. */
export function nameAside(path: string, asideWords: string, now: Date): string {
  const end = extname(path);
  const words = `${firstLetters(basename(path, end))} (${asideWords} ${wallStamp(now)}`;
  let name = `${words})${end}`;
  for (let number = 2; existsSync(join(dirname(path), name)); number += 1)
    name = `${words}, ${number})${end}`;
  return join(dirname(path), name);
}

/** Gives the file a second name; another file then takes over the first name in one step. */
export function setAside(path: string, aside: string): void {
  linkOrCopy(path, aside);
  // A journal left by a crash belongs to the old file, so it is copied along; the original goes once the new file is in
  // place.
  for (const leftover of leftoversOf(path)) {
    copyFileSync(leftover, aside + endingOf(leftover));
    flush(aside + endingOf(leftover));
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw error;
    // A stick (FAT) has no hard links.
    copyFileSync(from, to, constants.COPYFILE_EXCL);
    flush(to);
  }
}
