import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ExpectedError } from '../../../shared/contract/errors.ts';
import type { RepairReport } from '../../../shared/contract/procedures/file.ts';
import { flush, writeAtomically } from '../../disk/atomic-file.ts';
import { makePrivateFolder, noteSecondName } from '../../disk/partial-files.ts';
import { APPLICATION_ID, connect, lock } from '../../sqlite/connection.ts';
import { readHeader } from '../../sqlite/header.ts';
import { latestVersion } from '../../sqlite/migrations/index.ts';
import { nameAside, setAside } from '../backups/set-aside.ts';
import { requireWhole } from '../backups/snapshot.ts';
import { duplicate } from '../leftovers/duplicate.ts';
import { readLog } from './read-log.ts';
import { type Rescuer, rebuild } from './rescue.ts';

export interface Repairer extends Rescuer {
  /** The words, in brackets, in the new name of the replaced file: "trước khi sửa". */
  readonly asideWords: string;
}

/**
 * Replaces a file that holds values no program of ours writes with a sound one, and keeps the old file beside it under
 * another name. The sound changes of its log are taken over as they are; from the others the trustworthy values are
 * written again (see write-anew.ts); records, conflicts and schema are rebuilt from these. The changes left out are
 * recorded as gaps, as after a rescue.
 *
 * @throws ExpectedError file-missing, file-not-ours, file-newer, nothing-rescued; errors of SQLite and of the system.
 * Until the last step the file is unchanged.
 */
export async function repair(path: string, by: Repairer): Promise<RepairReport> {
  const file = basename(path);
  refuseOthers(path, file);
  const private_ = makePrivateFolder();
  try {
    const copy = join(private_.path, file);
    await duplicate(path, copy);
    const found = readLog(copy);
    if (found.changes.length === 0 && found.bad.length === 0)
      throw new ExpectedError('nothing-rescued', { file });
    const aside = nameAside(path, by.asideWords, new Date(by.author.now()));
    const finished = noteSecondName(aside, path);
    try {
      return await writeAtomically(path, (partial) => {
        const report = rebuild(partial, found, by, found);
        requireWhole(partial, file);
        flush(partial);
        setAside(path, aside);
        return { ...report, aside: basename(aside), bad: found.bad.length };
      });
    } finally {
      finished();
    }
  } finally {
    private_.remove();
  }
}

/** Throws unless it is a file of ours that nobody has open, in a writable place. */
function refuseOthers(path: string, file: string): void {
  if (!existsSync(path)) throw new ExpectedError('file-missing', { file });
  const header = readHeader(path);
  if (header?.applicationId !== APPLICATION_ID) throw new ExpectedError('file-not-ours', { file });
  if (header.userVersion > latestVersion) throw new ExpectedError('file-newer', { file });
  const db = connect(path);
  try {
    lock(db);
  } finally {
    db.close();
  }
}
