import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { ExpectedError } from '../../shared/contract/errors.ts';

/** Files beside a data file that belong to it. */
const WITH_IT = ['', '-journal', '-wal', '-shm', '.dang-mo'];
/** Files that an atomic write creates or removes on its way. */
const ON_THE_WAY = ['', '.partial', '.partial-journal', '-journal', '-wal', '-shm'];

/** The data files that this process works on or reads, with how often each is held. */
const held = new Map<string, number>();

/**
 * Keeps anything from being written over a data file, or over the files that belong to it.
 * @returns a function that releases it
 */
export function hold(path: string): () => void {
  const full = resolve(path);
  held.set(full, (held.get(full) ?? 0) + 1);
  let isHeld = true;
  return () => {
    if (!isHeld) return;
    isHeld = false;
    const left = (held.get(full) ?? 1) - 1;
    if (left > 0) held.set(full, left);
    else held.delete(full);
  };
}

/**
 * Throws if creating `to` would write over a data file that is held: under its name, or under another one that leads to
 * it, by a link or by how Windows reads names.
 * @throws ExpectedError target-is-open
 */
export function refuseHeld(to: string): void {
  const written = ON_THE_WAY.map((ending) => identified(`${to}${ending}`));
  for (const path of held.keys()) {
    const kept = WITH_IT.map((ending) => identified(`${path}${ending}`));
    if (written.some((one) => kept.some((other) => isSame(one, other))))
      throw new ExpectedError('target-is-open', { file: basename(to) });
  }
}

/** Whether two paths lead to one file: by their names, by a link, or by how Windows reads names. */
export function isOneFile(path: string, other: string): boolean {
  return isSame(identified(path), identified(other));
}

interface Identified {
  readonly path: string;
  /** The file's number on the disk; null if there is no file, or if the disk does not number files. */
  readonly inode: string | null;
}

function identified(path: string): Identified {
  const there = statSync(path, { bigint: true, throwIfNoEntry: false });
  const inode = there === undefined || there.ino === 0n ? null : `${there.dev} ${there.ino}`;
  return { path: settled(path), inode };
}

/** The path as the system resolves it: without links, and on Windows in lower case. */
function settled(path: string): string {
  const full = resolve(path);
  const folder = statSync(dirname(full), { throwIfNoEntry: false });
  const real = folder === undefined ? full : join(realpathSync(dirname(full)), basename(full));
  // Windows ignores dots and spaces at the end of a name.
  return process.platform === 'win32' ? real.replace(/[. ]+$/, '').toLowerCase() : real;
}

const isSame = (one: Identified, other: Identified): boolean =>
  one.path === other.path || (one.inode !== null && one.inode === other.inode);
