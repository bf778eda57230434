import Database from 'better-sqlite3';
import { z } from 'zod';
import { logLength } from '../log/log-length.ts';
import { type Readable, readOne, type Writable } from '../sqlite/handles.ts';
import { searchTables } from '../sqlite/migrations/0070-search.ts';

/** To be raised when the same record gives other words, tags or places; the index is then made anew. */
const FORMAT = 2;

const state = z.object({ log: z.number() });

/** How far the index has followed the log: it holds the first `done` of `total` changes. */
export interface IndexProgress {
  readonly done: number;
  readonly total: number;
}

/** One row, with our format, for a log no longer than ours; anything else is not trusted. */
const OURS = `SELECT max(log) AS log FROM search_state
  HAVING count(*) = 1 AND max(format) = ? AND max(log) BETWEEN 0 AND ?`;

/** The progress of the index; zero if it has another format or belongs to another log. */
export function indexProgress(db: Readable): IndexProgress {
  const total = logLength(db);
  return { done: readOne(db, state, OURS, FORMAT, total)?.log ?? 0, total };
}

/** Stores the progress of the index, in the transaction that made it. */
export function saveIndexProgress(db: Writable, done: number): void {
  db.prepare('DELETE FROM search_state').run();
  db.prepare('INSERT INTO search_state (format, log) VALUES (?, ?)').run(FORMAT, done);
}

/** Empties the index; it is then rebuilt from the first change on. */
export function forgetIndex(db: Writable): void {
  db.transaction(() => {
    db.exec(`
      INSERT INTO search (search) VALUES ('delete-all');
      DELETE FROM search_record;
      DELETE FROM search_word;`);
    saveIndexProgress(db, 0);
  })();
}

const counts = z.object({ differ: z.number() });
const line = z.object({ integrity_check: z.string() });

/** Whether the index is consistent; if not, its answers are not used. */
export function isIndexSound(db: Writable): boolean {
  try {
    const lines = z.array(line).parse(db.pragma('integrity_check(search)'));
    const sql = `SELECT (SELECT count(*) FROM search_docsize) <> (SELECT count(*) FROM search_record) AS differ`;
    const isWhole = lines.every(({ integrity_check }) => integrity_check === 'ok');
    return isWhole && readOne(db, counts, sql)?.differ === 0;
  } catch (error) {
    if (isIndexDamage(error)) return false;
    throw error;
  }
}

/** Whether an error means that the index, or a table that stores it, is damaged. */
export function isIndexDamage(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CORRUPT');
}

/**
 * Makes a read-only file searchable: if its own index is missing, out of date or damaged, one is built in temporary
 * tables of the same names, which hide the file's own.
 */
export function indexBeside(db: Writable): void {
  if (hasIndex(db) && isUpToDate(db) && isIndexSound(db)) return;
  db.exec(searchTables('temp'));
}

function isUpToDate(db: Readable): boolean {
  const { done, total } = indexProgress(db);
  return done === total;
}

function hasIndex(db: Readable): boolean {
  const sql = `SELECT 1 FROM sqlite_schema WHERE name = 'search_state'`;
  return db.prepare(sql).get() !== undefined;
}
