import type { Writable } from './handles.ts';

/** Does `work` while the file at `path` is attached as `incoming`; it must not be in a transaction yet. */
export async function withAttached<T>(db: Writable, path: string, work: () => Promise<T>): Promise<T> {
  db.prepare('ATTACH ? AS incoming').run(path);
  try {
    return await work();
  } finally {
    db.exec('DETACH incoming');
  }
}

/**
 * Does `work` in one transaction that may pause: everything of it is written, or nothing. It begins to write only
 * where `work` does: a copy that is attached is read and no more, or SQLite would keep a journal over both files, which
 * a kill leaves in people's folder.
 */
export async function inTransaction<T>(db: Writable, work: () => Promise<T>): Promise<T> {
  db.exec('BEGIN');
  try {
    const result = await work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    // A full disk has ended the transaction already.
    if (db.inTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
