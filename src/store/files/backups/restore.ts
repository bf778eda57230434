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

/** The file to replace, which must be closed, and the backup to restore. */
export interface Restoration {
  readonly path: string;
  readonly backups: string;
  /** The name of one of the backups listed for this file. */
  readonly name: string;
  /** The words, in brackets, in the new name of the replaced file: "trước khi khôi phục". */
  readonly asideWords: string;
  readonly now: Date;
  /** The writer for repeating erasures: new for each opening of a file. */
  readonly writer: WriterId;
}

/**
 * Replaces the file with a copy of a backup, and keeps the replaced file beside it under another name. The copy is
 * checked, and the erasures made since the backup are repeated in it, before anything is moved. At every moment there
 * is a whole file under the file's own name.
 *
 * @returns the new name of the replaced file; null if there was none.
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
