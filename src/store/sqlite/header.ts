import { closeSync, openSync, readSync } from 'node:fs';

/** The header of a SQLite file, its first 100 bytes (https://www.sqlite.org/fileformat.html, section 1.3). */
export interface FileHeader {
  readonly applicationId: number;
  /** The version of the schema, as its program numbers it. */
  readonly userVersion: number;
}

const MAGIC = 'SQLite format 3\0';
const USER_VERSION_AT = 60;
const APPLICATION_ID_AT = 68;
const HEADER_BYTES = 100;

/**
 * Reads the header without opening the database, since opening could already alter it; null if there is no such header.
 */
export function readHeader(path: string): FileHeader | null {
  const header = Buffer.alloc(HEADER_BYTES);
  const file = openSync(path, 'r');
  try {
    readSync(file, header, 0, HEADER_BYTES, 0);
  } finally {
    closeSync(file);
  }
  if (header.toString('latin1', 0, MAGIC.length) !== MAGIC) return null;
  return {
    applicationId: header.readUInt32BE(APPLICATION_ID_AT),
    userVersion: header.readInt32BE(USER_VERSION_AT),
  };
}
