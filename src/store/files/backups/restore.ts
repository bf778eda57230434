import { copyFileSync, existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { WriterId } from '../../../shared/clock/hlc.ts';
import { ExpectedError } from '../../../shared/contract/errors.ts';
import { flush, writeAtomically } from '../../disk/atomic-file.ts';
import { noteSecondName } from '../../disk/partial-files.ts';
import { backupFolder, parseBackupName } from './backup-name.ts';
import { eraseAgain } from './erased-people.ts';
import { nameAside, setAside } from './set-aside.ts';
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
  /** Who writes where data have to be erased once more: new for each opening of a file. */
  readonly writer: WriterId;
}

/**
 * Puts a copy of a backup in the place of the file and keeps the file under another name beside it. The copy is
 * checked before anything is moved; what was erased since the backup is erased in it. There is no moment without a whole file under the file's own name.
 *
 * @returns the name the former file has now; null where there was none.
 * @throws ExpectedError not-found, backup-damaged; errors of the system.
 */
export async function restoreBackup(restoration: Restoration): Promise<string | null> {
  const { path, backups, name, asideWords, now, writer } = restoration;
  const backup = join(backupFolder(backups, path), name);
  if (parseBackupName(name) === null || !existsSync(backup)) throw new ExpectedError('not-found');
  const aside = nameAside(path, asideWords, now);
  const finished = noteSecondName(aside, path);
  try {
    return await writeAtomically(path, (partial) => {
      copyFileSync(backup, partial);
      requireWholeBackup(partial, name);
      eraseAgain(partial, restoration, writer, now.getTime());
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
    if (error instanceof ExpectedError)
      throw new ExpectedError('backup-damaged', { file: name }, { cause: error });
    throw error;
  }
}
