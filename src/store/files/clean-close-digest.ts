import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { backupFolder } from './backups/backup-name.ts';

/** Increase this when the check becomes stricter: files closed under older rules are then checked again. */
const RULES = 2;

const CHUNK_BYTES = 1024 * 1024;

/** Where this PC stores what it knows of one file: beside that file's backups. */
function notePath(backups: string, path: string): string {
  return join(backupFolder(backups, path), 'as-left.sha256');
}

/**
 * Stores the digest of a file that was just closed. If the file is byte for byte the same when it is opened again, it
 * needs no check, however large it is; any other file is checked from header to records.
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
  // A journal means that a write was interrupted; a write-ahead log means that another tool used the file.
  const closed = existsSync(path) && !['-journal', '-wal'].some((end) => existsSync(`${path}${end}`));
  return { isKnown: true, isAsLeft: closed && noteOf(path) === readFileSync(note, 'utf8') };
}

function noteOf(path: string): string {
  return `${digestOf(path)} ${RULES}`;
}

/** Must not be called while the file is open here: on Linux, closing any handle of it would give up SQLite's lock. */
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
