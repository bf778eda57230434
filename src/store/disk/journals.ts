import { closeSync, copyFileSync, openSync, readSync, realpathSync, rmSync, statSync } from 'node:fs';

/** The endings of what SQLite writes beside a file: the rollback journal, and the log of a file other tools switched to WAL. */
const ENDINGS = ['-journal', '-wal'] as const;

/**
 * What lies beside a file and SQLite would write into it the moment it reads it, whoever's it is: it asks for no proof
 * that the two belong together. A journal that begins with a zero was done with, and SQLite passes over it.
 */
export function leftoversOf(path: string): string[] {
  const real = realPathOf(path);
  return ENDINGS.map((ending) => `${real}${ending}`).filter((each) =>
    each.endsWith('-journal') ? firstByte(each) > 0 : firstByte(each) >= 0,
  );
}

/** What follows the name of its file in the name of a leftover. */
export function endingOf(leftover: string): string {
  return ENDINGS.find((ending) => leftover.endsWith(ending)) ?? '';
}

/** Copies a file with what lies beside it, so that the copy comes to what the file would come to. */
export function copyWithLeftovers(path: string, to: string): void {
  copyFileSync(path, to);
  for (const leftover of leftoversOf(path)) copyFileSync(leftover, to + endingOf(leftover));
}

/** Takes away everything SQLite may have left beside a file, the index of its write-ahead log included. */
export function removeLeftovers(path: string): void {
  const real = realPathOf(path);
  for (const ending of [...ENDINGS, '-shm']) rmSync(`${real}${ending}`, { force: true });
}

/** Where SQLite looks: beside the file itself, whatever link leads there; on Windows beside the name it was given. */
function realPathOf(path: string): string {
  const isThere = statSync(path, { throwIfNoEntry: false }) !== undefined;
  return isThere && process.platform !== 'win32' ? realpathSync(path) : path;
}

/** -1 where there is no byte. */
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
