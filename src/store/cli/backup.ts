import { existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ExpectedError } from '../../shared/contract/errors.ts';
import { isSystemError } from '../base/errors.ts';
import { freeBackupName } from '../files/backups/backup-name.ts';
import { requireWhole, writeSnapshot } from '../files/backups/snapshot.ts';
import { withPrivateCopy } from '../files/leftovers/private-copy.ts';
import { type Command, EXIT } from './command.ts';
import { withFile } from './read-file.ts';

/** `backup FILE FOLDER`: one checked copy of a file that is whole, named like the backups the program makes. */
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

/** @throws ExpectedError not-a-folder where a file stands there or on the way; other errors of the system */
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

/** What is there of a path: itself, or the nearest on the way to it. */
const standing = (path: string): string => (existsSync(path) ? path : standing(dirname(path)));
