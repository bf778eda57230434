import { existsSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import Database from 'better-sqlite3';
import { Foreseen } from '../../../shared/contract/errors.ts';
import type { Writable } from './handles.ts';
import { readHeader } from './header.ts';
import { latestVersion, migrate } from './migrations/index.ts';

/** "GIAO" in the header of every file of ours, so that another program's database is never taken for one. */
export const APPLICATION_ID = 0x4749414f;

/**
 * Opens the file for writing, makes it where there is none, and brings an older one up to date. The order
 * matters: what the file is gets checked before anything could write to it.
 *
 * @throws Foreseen file-missing (its folder), file-not-ours, file-newer; other errors of SQLite as they are (see errors.ts).
 */
export function openFile(path: string): { db: Writable; created: boolean } {
  if (!existsSync(dirname(path))) throw new Foreseen('file-missing', { file: basename(path) });
  const created = !existsSync(path) || statSync(path).size === 0;
  if (!created) refuseOthers(path);
  const db = connect(path);
  try {
    lock(db);
    if (created) db.pragma(`application_id = ${APPLICATION_ID}`);
    migrate(db);
    return { db, created };
  } catch (error) {
    db.close();
    throw error;
  }
}

/** A connection with the settings every one of ours has. */
export function connect(path: string): Writable {
  const db = new Database(path, { timeout: 1000 });
  // One program writes at a time, on a share too: the lock is held as long as the file is open.
  db.pragma('locking_mode = EXCLUSIVE');
  // A rollback journal: whoever copies the file with Explorer gets all of it; with WAL the newest work is elsewhere.
  db.pragma('journal_mode = TRUNCATE');
  // An answered save survives a power cut.
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  // A file that came from elsewhere cannot make functions run through its schema.
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
  return db;
}

/** Closes the file and takes the empty journal beside it away, so that a folder shows one file. */
export function closeFile(db: Writable): void {
  db.pragma('locking_mode = NORMAL');
  // The lock is given up at the next access; only then does changing the mode delete the journal.
  db.pragma('user_version');
  db.pragma('journal_mode = DELETE');
  db.close();
}

function lock(db: Writable): void {
  db.transaction(() => undefined).exclusive();
}

function refuseOthers(path: string): void {
  const file = basename(path);
  const header = readHeader(path);
  if (header?.applicationId !== APPLICATION_ID) throw new Foreseen('file-not-ours', { file });
  if (header.userVersion > latestVersion) throw new Foreseen('file-newer', { file });
}
