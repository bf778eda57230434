import { basename } from 'node:path';
import Database from 'better-sqlite3';
import { ExpectedError } from '../../shared/contract/errors.ts';
import { comparable } from '../../shared/text/clean-text.ts';
import type { Writable } from './handles.ts';
import { readHeader } from './header.ts';
import { takeNoteAway } from './lock-note.ts';
import { latestVersion, schemaVersion } from './migrations/index.ts';

/** "GIAO" in the header of every file of ours, so that another program's database is never mistaken for one. */
export const APPLICATION_ID = 0x4749414f;

/** A connection with the settings that all our connections have. */
export function connect(path: string): Writable {
  const db = connectDistrustfully(path);
  try {
    // One program writes at a time, on a share too: the lock is held while the file is open.
    db.pragma('locking_mode = EXCLUSIVE');
    // A rollback journal: a copy made with Explorer has everything; with WAL the newest changes are in another file.
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

/** A connection that trusts nothing in the file and changes nothing in it, for files from elsewhere. */
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
    // Functions in the schema of a foreign file must not run.
    db.pragma('trusted_schema = OFF');
    db.pragma('cell_size_check = ON');
    db.function('reads_as', { deterministic: true, directOnly: true }, readsAs);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** SQL: a text as it looks to a reader; two that are one to the eye are one. Anything else is itself. */
function readsAs(value: unknown): unknown {
  return typeof value === 'string'
    ? comparable(value)
        .replace(/[ \t]+/g, ' ')
        .trim()
    : value;
}

/** Closes the file and removes its journals, so that the folder shows one file. */
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
    // The stick was pulled out: there is nothing left to clean up, and nothing that was acknowledged is lost.
    if (!(error instanceof Database.SqliteError)) throw error;
  }
}

/** Locks everybody else out while the connection is open. */
export function lock(db: Writable): void {
  db.transaction(() => undefined).exclusive();
}

/**
 * Rewrites an existing value, so that a read-only folder or medium is noticed at once and not at the first save. A full
 * disk does not count: the file can be read, and written again when there is space.
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
