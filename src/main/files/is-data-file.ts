import { closeSync, openSync, readSync } from 'node:fs';

const HEADER_BYTES = 72;
const SQLITE = 'SQLite format 3\0';
/** Where SQLite keeps the application id, and ours ("GIAO", src/store/sqlite/connection.ts). */
const ID_AT = 68;
const OURS = 'GIAO';

/** Whether a file is a database of this program, by its header. A file that cannot be read now counts as one: opening it says why. */
export function isDataFile(path: string): boolean {
  const header = Buffer.alloc(HEADER_BYTES);
  try {
    const file = openSync(path, 'r');
    try {
      readSync(file, header, 0, HEADER_BYTES, 0);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code !== 'EISDIR';
  }
  const isDatabase = header.toString('latin1', 0, SQLITE.length) === SQLITE;
  return isDatabase && header.toString('latin1', ID_AT, ID_AT + OURS.length) === OURS;
}
