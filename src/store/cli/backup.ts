import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
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
      mkdirSync(folder, { recursive: true });
      const to = join(folder, freeBackupName(folder, new Date(), 'asked'));
      await withFile(copy, (db) => writeSnapshot(db, to));
      speech.say('backedUp', { path: to });
      return EXIT.good;
    }),
};
