import { existsSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { ExpectedError } from '../../shared/contract/errors.ts';
import { APPLICATION_ID, connect, lock, refuseOthers } from '../sqlite/connection.ts';
import type { Writable } from '../sqlite/handles.ts';
import { migrate } from '../sqlite/migrations/index.ts';
import { deriveAgain } from './derive-again.ts';

/**
 * Opens the file for writing, creates it if it does not exist, and migrates an older one. The order matters: the file
 * is checked before anything could write to it.
 *
 * @throws ExpectedError file-missing (its folder), file-not-ours, file-newer; other errors of SQLite as they are (see
 * errors.ts).
 */
export function openDatabase(path: string): { db: Writable; created: boolean } {
  if (!existsSync(dirname(path))) throw new ExpectedError('file-missing', { file: basename(path) });
  const created = !existsSync(path) || statSync(path).size === 0;
  if (!created) refuseOthers(path);
  const db = connect(path);
  try {
    lock(db);
    if (created) db.pragma(`application_id = ${APPLICATION_ID}`);
    migrate(db);
    deriveAgain(db);
    return { db, created };
  } catch (error) {
    db.close();
    throw error;
  }
}
