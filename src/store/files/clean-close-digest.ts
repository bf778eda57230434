import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { backupFolder } from './backups/backup-name.ts';

/** To be raised when a check asks for more than it did: what was left by then is checked again. */
const RULES = 2;

const CHUNK_BYTES = 1024 * 1024;

/** Where this PC keeps what it knows of one file: beside that file's backups. */
function notePath(backups: string, path: string): string {
  return join(backupFolder(backups, path), 'as-left.sha256');
}

/**
 * Notes what the file looks like now that it is closed. A file that is byte for byte the same when it is opened again
 * needs no check, however large it is; any other is checked from its header to its records.
 */
export function saveCloseDigest(backups: string, path: string): void {
  const note = notePath(backups, path);
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(note, noteOf(path));
}

/** What this PC knows of a file before opening it. */
export function compareCloseDigest(backups: string, path: string): { isKnown: boolean; isAsLeft: boolean } {
  const note = notePath(backups, path);
  if (!existsSync(note)) return { isKnown: existsSync(dirname(note)), isAsLeft: false };
  // A journal means that somebody was interrupted, a write-ahead log that another tool was at it.
  const closed = existsSync(path) && !['-journal', '-wal'].some((end) => existsSync(`${path}${end}`));
  return { isKnown: true, isAsLeft: closed && noteOf(path) === readFileSync(note, 'utf8') };
}

function noteOf(path: string): string {
  return `${digestOf(path)} ${RULES}`;
}

/** Must not be called while the file is open here: closing any handle of it would give up SQLite's lock on Linux. */
function digestOf(path: string): string {
  const hash = createHash('sha256');
  const chunk = Buffer.alloc(CHUNK_BYTES);
  const file = openSync(path, 'r');
  try {
    let read = readSync(file, chunk);
    while (read > 0) {
      hash.update(chunk.subarray(0, read));
      read = readSync(file, chunk);
    }
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}
