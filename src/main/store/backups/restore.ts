import { constants, copyFileSync, existsSync, linkSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { Foreseen } from '../../../shared/contract/errors.ts';
import { noteSecondName } from '../files/unfinished.ts';
import { flush, makeWhole } from '../files/whole-file.ts';
import { leftoversOf } from '../leftovers/leftovers.ts';
import { backupFolder, firstLetters, parseBackupName, wallStamp } from './backup-name.ts';
import { requireWhole } from './snapshot.ts';

/** Which backup takes the place of which file; the file must be closed. */
export interface Restoration {
  readonly path: string;
  readonly backups: string;
  /** The name of one of the backups listed for this file. */
  readonly name: string;
  /** What the file that was there is called from now on, in brackets: "trước khi khôi phục". */
  readonly asideWords: string;
  readonly now: Date;
}

/**
 * Puts a copy of a backup in the place of the file and keeps the file under another name beside it. The copy is
 * checked before anything is moved, and there is no moment without a whole file under the file's own name.
 *
 * @returns the name the former file has now; null where there was none.
 * @throws Foreseen not-found, backup-damaged; errors of the system.
 */
export async function restoreBackup(restoration: Restoration): Promise<string | null> {
  const { path, backups, name } = restoration;
  const backup = join(backupFolder(backups, path), name);
  if (parseBackupName(name) === null || !existsSync(backup)) throw new Foreseen('not-found');
  const aside = join(dirname(path), asideName(restoration));
  const finished = noteSecondName(aside, path);
  try {
    return await makeWhole(path, (partial) => {
      copyFileSync(backup, partial);
      requireWholeBackup(partial, name);
      flush(partial);
      if (!existsSync(path)) return null;
      setAside(path, aside);
      return basename(aside);
    });
  } finally {
    finished();
  }
}

function requireWholeBackup(partial: string, name: string): void {
  try {
    requireWhole(partial, name);
  } catch (error) {
    if (error instanceof Foreseen) throw new Foreseen('backup-damaged', { file: name }, { cause: error });
    throw error;
  }
}

/** A name that nothing has yet. */
function asideName({ path, asideWords, now }: Restoration): string {
  const end = extname(path);
  const words = `${firstLetters(basename(path, end))} (${asideWords} ${wallStamp(now)}`;
  let name = `${words})${end}`;
  for (let number = 2; existsSync(join(dirname(path), name)); number += 1)
    name = `${words}, ${number})${end}`;
  return name;
}

/** Gives the file a second name; the first one is taken over by the backup in one step. */
function setAside(path: string, aside: string): void {
  linkOrCopy(path, aside);
  // What a crash left half-written belongs to the file that goes; it leaves this place when the backup is in it.
  for (const leftover of leftoversOf(path)) {
    copyFileSync(leftover, aside + leftover.slice(path.length));
    flush(aside + leftover.slice(path.length));
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
