import { closeSync, copyFileSync, openSync, readSync, realpathSync, rmSync, statSync } from 'node:fs';

/**
 * The endings of the files SQLite writes beside a database: the rollback journal, and the write-ahead log if another
 * tool switched the file to WAL.
 */
const ENDINGS = ['-journal', '-wal'] as const;

/**
 * The files beside a database that SQLite would write into it on first reading, even if they belong to another file:
 * SQLite does not verify that the two belong together. A journal that begins with a zero byte is finished, and SQLite
 * ignores it.
 */
export function leftoversOf(path: string): string[] {
  const real = realPathOf(path);
  return ENDINGS.map((ending) => `${real}${ending}`).filter((each) =>
    each.endsWith('-journal') ? firstByte(each) > 0 : firstByte(each) >= 0,
  );
}

/** What a leftover's name adds to the name of its file. */
export function endingOf(leftover: string): string {
  return ENDINGS.find((ending) => leftover.endsWith(ending)) ?? '';
}

/** Copies a file with its leftovers, so that SQLite recovers the copy as it would recover the file. */
export function copyWithLeftovers(path: string, to: string): void {
  copyFileSync(path, to);
  for (const leftover of leftoversOf(path)) copyFileSync(leftover, to + endingOf(leftover));
}

/** Removes everything SQLite may have left beside a file, the index of its write-ahead log included. */
export function removeLeftovers(path: string): void {
  const real = realPathOf(path);
  for (const ending of [...ENDINGS, '-shm']) rmSync(`${real}${ending}`, { force: true });
}

/** Where SQLite looks for them: beside the file itself, whatever link leads there; on Windows beside the given name. */
function realPathOf(path: string): string {
  const isThere = statSync(path, { throwIfNoEntry: false }) !== undefined;
  return isThere && process.platform !== 'win32' ? realpathSync(path) : path;
}

/** -1 if the file is empty or missing. */
function firstByte(path: string): number {
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) === 0) return -1;
  const byte = Buffer.alloc(1);
  const file = openSync(path, 'r');
  try {
    readSync(file, byte, 0, 1, 0);
  } finally {
    closeSync(file);
  }
  return byte.readUInt8(0);
}
