import { closeSync, copyFileSync, openSync, readSync, rmSync, statSync } from 'node:fs';

/** The endings of what SQLite writes beside a file: the rollback journal, and the log of a file other tools switched to WAL. */
const ENDINGS = ['-journal', '-wal'] as const;

/**
 * What lies beside a file and SQLite would write into it the moment it reads it, whoever's it is: it asks for no proof
 * that the two belong together. A journal that begins with a zero was done with, and SQLite passes over it.
 */
export function leftoversOf(path: string): string[] {
  return ENDINGS.map((ending) => `${path}${ending}`).filter((each) =>
    each.endsWith('-journal') ? firstByte(each) > 0 : firstByte(each) >= 0,
  );
}

/** Copies a file with what lies beside it, so that the copy comes to what the file would come to. */
export function copyWithLeftovers(path: string, to: string): void {
  copyFileSync(path, to);
  for (const leftover of leftoversOf(path)) copyFileSync(leftover, to + leftover.slice(path.length));
}

/** Takes away everything SQLite may have left beside a file, the index of its write-ahead log included. */
export function removeLeftovers(path: string): void {
  for (const ending of [...ENDINGS, '-shm']) rmSync(`${path}${ending}`, { force: true });
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
