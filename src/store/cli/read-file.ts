import { openDatabase } from '../log/open-database.ts';
import { closeDatabase } from '../sqlite/connection.ts';
import type { Writable } from '../sqlite/handles.ts';

/** Opens a private copy, migrates it to the newest schema, and closes it after the work. */
export async function withFile<T>(copy: string, work: (db: Writable) => T | Promise<T>): Promise<T> {
  const { db } = openDatabase(copy);
  try {
    return await work(db);
  } finally {
    closeDatabase(db);
  }
}
