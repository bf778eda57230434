import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { isSystemError } from '../../base/errors.ts';
import { flush } from '../../disk/atomic-file.ts';
import { endingOf, leftoversOf } from '../../disk/journals.ts';
import { firstLetters, wallStamp } from '../backups/backup-name.ts';

/** The folder for what was found after the last crash; the next crash overwrites it. */
export const AFTER_CRASH = 'Nguyên trạng sau lần dừng đột ngột gần nhất';

/** How and where copies of what was found are kept. */
export interface Keeping {
  /** The folder of the file's backups; if that is not writable, beside the file. */
  readonly folder: string;
  readonly now: Date;
  /** Whether it is kept permanently under a name of its own, because people are told of it. */
  readonly forGood: boolean;
  /** Another whole state of the file, kept as well. */
  readonly other?: string;
}

/**
 * Copies a file and its leftovers as found to a place where nothing ever writes, so that people can review whatever is
 * decided next.
 * @returns the folder
 * @throws errors of the system, if there is no room either with the backups or beside the file
 */
export function keepAsFound(path: string, keeping: Keeping): string {
  try {
    return keepIn(keeping.folder, path, keeping);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return keepIn(dirname(path), path, keeping);
  }
}

function keepIn(folder: string, path: string, { now, forGood, other }: Keeping): string {
  const kept = forGood
    ? untaken(join(folder, `Giữ lại ${wallStamp(now)} ${firstLetters(basename(path, extname(path)))}`))
    : join(folder, AFTER_CRASH);
  const partial = `${kept}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  try {
    const name = join(partial, basename(path));
    if (existsSync(path)) copyFlushed(path, name);
    for (const each of leftoversOf(path)) copyFlushed(each, name + endingOf(each));
    if (other !== undefined) copyFlushed(other, join(partial, otherName(path)));
    rmSync(kept, { recursive: true, force: true });
    renameSync(partial, kept);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    throw error;
  }
  return kept;
}

/** The name of the other whole state, for people who open the folder to merge it. */
function otherName(path: string): string {
  const end = extname(path);
  return `${basename(path, end)} (phần ghi từ tệp tạm)${end}`;
}

function copyFlushed(from: string, to: string): void {
  copyFileSync(from, to);
  flush(to);
}

function untaken(path: string): string {
  let free = path;
  for (let number = 2; existsSync(free); number += 1) free = `${path}, ${number}`;
  return free;
}
