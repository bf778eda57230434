import type { Writable } from './handles.ts';

/** Runs `work` while the file at `path` is attached as `incoming`; must not be called in a transaction. */
export async function withAttached<T>(db: Writable, path: string, work: () => Promise<T>): Promise<T> {
  db.prepare('ATTACH ? AS incoming').run(path);
  try {
    return await work();
  } finally {
    db.exec('DETACH incoming');
  }
}

/**
 * Runs `work` in one transaction that may pause: all of it is written, or nothing. The transaction takes the write lock
 * only when `work` first writes: otherwise SQLite would keep a journal over an attached copy too, although that is only
 * read, and a kill would leave it in people's folder.
 */
export async function inTransaction<T>(db: Writable, work: () => Promise<T>): Promise<T> {
  db.exec('BEGIN');
  try {
    const result = await work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    // A full disk has already ended the transaction.
    if (db.inTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
