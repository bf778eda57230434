import { basename } from 'node:path';
import Database from 'better-sqlite3';
import { ExpectedError } from '../../shared/contract/errors.ts';
import type { Writable } from './handles.ts';
import { readHeader } from './header.ts';
import { takeNoteAway } from './lock-note.ts';
import { latestVersion, schemaVersion } from './migrations/index.ts';

/** "GIAO" in the header of every file of ours, so that another program's database is never taken for one. */
export const APPLICATION_ID = 0x4749414f;

/** A connection with the settings every one of ours has. */
export function connect(path: string): Writable {
  const db = connectDistrustfully(path);
  try {
    // One program writes at a time, on a share too: the lock is held as long as the file is open.
    db.pragma('locking_mode = EXCLUSIVE');
    // A rollback journal: whoever copies the file with Explorer gets all of it; with WAL the newest work is elsewhere.
    db.pragma('journal_mode = TRUNCATE');
    // An answered save survives a power cut.
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    // What is erased on purpose leaves no trace in the pages of the file.
    db.pragma('secure_delete = ON');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** A connection that believes nothing of the file and sets nothing in it: for looking at one that came from elsewhere. */
export function connectDistrustfully(path: string): Writable {
  return distrustful(() => new Database(path, { timeout: 1000 }));
}

/** A connection that cannot write, for files that must stay as they are. */
export function connectToRead(path: string): Writable {
  return distrustful(() => new Database(path, { readonly: true, fileMustExist: true, timeout: 1000 }));
}

/** The driver itself makes every connection defensive: no statement can write to the schema or to shadow tables. */
function distrustful(open: () => Writable): Writable {
  const db = open();
  try {
    // A file that came from elsewhere cannot make functions run through its schema.
    db.pragma('trusted_schema = OFF');
    db.pragma('cell_size_check = ON');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Closes the file and takes away what stood beside it, so that a folder shows one file. */
export function closeDatabase(db: Writable): void {
  const { name, readonly } = db;
  if (!readonly) giveUpJournal(db);
  db.close();
  if (!readonly) takeNoteAway(name);
}

function giveUpJournal(db: Writable): void {
  try {
    db.pragma('locking_mode = NORMAL');
    // The lock is given up at the next access; only then does changing the mode delete the journal.
    db.pragma('user_version');
    db.pragma('journal_mode = DELETE');
  } catch (error) {
    // A stick that was pulled out: there is nothing left to tidy, and nothing that was acknowledged is at stake.
    if (!(error instanceof Database.SqliteError)) throw error;
  }
}

/** Keeps everybody else out as long as the connection is open. */
export function lock(db: Writable): void {
  db.transaction(() => undefined).exclusive();
}

/**
 * Writes what is there already, so that a folder or a medium that only reads shows at once and not at the first save.
 * A full disk does not count: it can be read, and written again when there is space.
 */
export function proveWritable(db: Writable): void {
  try {
    db.transaction(() => db.pragma(`user_version = ${schemaVersion(db)}`)).exclusive();
  } catch (error) {
    if (!(error instanceof Database.SqliteError && error.code === 'SQLITE_FULL')) throw error;
  }
}

export function refuseOthers(path: string): void {
  const file = basename(path);
  const header = readHeader(path);
  if (header?.applicationId !== APPLICATION_ID) throw new ExpectedError('file-not-ours', { file });
  if (header.userVersion > latestVersion) throw new ExpectedError('file-newer', { file });
}
