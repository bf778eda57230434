import { existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ExpectedError } from '../../shared/contract/errors.ts';
import { isSystemError } from '../base/errors.ts';
import { freeBackupName } from '../files/backups/backup-name.ts';
import { requireWhole, writeSnapshot } from '../files/backups/snapshot.ts';
import { withPrivateCopy } from '../files/leftovers/private-copy.ts';
import { type Command, EXIT } from './command.ts';
import { withFile } from './read-file.ts';

/** `backup FILE FOLDER`: one checked copy of a whole file, named like the program's own backups. */
export const backup: Command = {
  words: 2,
  run: ([path = '', folder = ''], speech) =>
    withPrivateCopy(path, async (copy) => {
      requireWhole(copy, path);
      makeFolder(folder);
      const to = join(folder, freeBackupName(folder, new Date(), 'asked'));
      await withFile(copy, (db) => writeSnapshot(db, to));
      speech.say('backedUp', { path: to });
      return EXIT.good;
    }),
};

/** @throws ExpectedError not-a-folder if there is a file at the path or on the way to it; other errors of the system */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const isFile = isSystemError(error) && (error.code === 'EEXIST' || error.code === 'ENOTDIR');
    throw isFile
      ? new ExpectedError('not-a-folder', { file: basename(standing(folder)) }, { cause: error })
      : error;
  }
}

/** The path itself if it exists, otherwise its nearest existing parent. */
const standing = (path: string): string => (existsSync(path) ? path : standing(dirname(path)));
