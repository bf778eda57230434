import { constants, copyFileSync, existsSync, linkSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { flush } from '../../disk/atomic-file.ts';
import { endingOf, leftoversOf } from '../../disk/journals.ts';
import { firstLetters, wallStamp } from './backup-name.ts';

/** A path beside a file that nothing has yet, for what is kept when another file takes its place. */
export function nameAside(path: string, asideWords: string, now: Date): string {
  const end = extname(path);
  const words = `${firstLetters(basename(path, end))} (${asideWords} ${wallStamp(now)}`;
  let name = `${words})${end}`;
  for (let number = 2; existsSync(join(dirname(path), name)); number += 1)
    name = `${words}, ${number})${end}`;
  return join(dirname(path), name);
}

/** Gives the file a second name; the first one is taken over by another file in one step. */
export function setAside(path: string, aside: string): void {
  linkOrCopy(path, aside);
  // What a crash left half-written belongs to the file that goes; it leaves this place when the other is in it.
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
    // A stick (FAT) has no second names.
    copyFileSync(from, to, constants.COPYFILE_EXCL);
    flush(to);
  }
}
