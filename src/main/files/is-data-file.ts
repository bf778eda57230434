import { open, stat } from 'node:fs/promises';

const HEADER_BYTES = 72;
const SQLITE = 'SQLite format 3\0';
/** Where SQLite keeps the application id, and ours ("GIAO", src/store/sqlite/connection.ts). */
const ID_AT = 68;
const OURS = 'GIAO';

/**
 * Whether a file is a database of this program, by its header. A file that cannot be read now counts as one: opening it
 * says why. Folders, pipes and devices are not opened at all.
 */
export async function isDataFile(path: string): Promise<boolean> {
  try {
    if (!(await stat(path)).isFile()) return false;
    const header = await readHeader(path);
    const isDatabase = header.toString('latin1', 0, SQLITE.length) === SQLITE;
    return isDatabase && header.toString('latin1', ID_AT, ID_AT + OURS.length) === OURS;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return true;
    throw error;
  }
}

async function readHeader(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { buffer } = await file.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
    return buffer;
  } finally {
    await file.close();
  }
}
