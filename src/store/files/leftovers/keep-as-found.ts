import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { isSystemError } from '../../base/errors.ts';
import { flush } from '../../disk/atomic-file.ts';
import { endingOf, leftoversOf } from '../../disk/journals.ts';
import { firstLetters, wallStamp } from '../backups/backup-name.ts';

/** The folder of what was found after the last crash; the next one takes its place. */
export const AFTER_CRASH = 'Nguyên trạng sau lần dừng đột ngột gần nhất';

/** Where copies of what was found are put. */
export interface Keeping {
  /** The folder of the file's backups; beside the file where that cannot be written to. */
  readonly folder: string;
  readonly now: Date;
  /** Whether it stays for good, under its own name, because people are told of it. */
  readonly forGood: boolean;
  /** Another whole state of the file, which goes along. */
  readonly other?: string;
}

/**
 * Copies a file as it was found, and what lies beside it, to where nothing ever writes: whatever is decided next can
 * be looked at again, by people.
 * @returns the folder
 * @throws errors of the system, where there is room for it neither with the backups nor beside the file
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

/** What the other whole state is called, for whoever looks into the folder to merge it. */
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
