import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { type BackupReason, backupReasons } from '../../../shared/contract/procedures/backup.ts';

/** The parts of a backup's name, "2026-11-23 08.15.02 daily.db", by the wall clock, which may be wrong. */
export interface NamedBackup {
  readonly name: string;
  /** "2026-11-23 08.15.02" */
  readonly at: string;
  readonly reason: BackupReason;
}

const pattern = /^(\d{4}-\d{2}-\d{2} \d{2}\.\d{2}\.\d{2}) ([a-z]+)(?: [1-9]\d*)?\.db$/;

export function nameBackup(at: Date, reason: BackupReason, number = 1): string {
  return `${wallStamp(at)} ${reason}${number === 1 ? '' : ` ${number}`}.db`;
}

/**
 * A name that no backup in the folder has: two can be made in one second, and a clock that was set back passes the same
 * second again.
 * @param taken further names that are about to exist
 */
export function freeBackupName(
  folder: string,
  at: Date,
  reason: BackupReason,
  taken: ReadonlySet<string> = new Set(),
): string {
  let name = nameBackup(at, reason);
  for (let number = 2; existsSync(join(folder, name)) || taken.has(join(folder, name)); number += 1)
    name = nameBackup(at, reason, number);
  return name;
}

/** Null for any other file in the folder: such a file is neither listed nor ever removed. */
export function parseBackupName(name: string): NamedBackup | null {
  const [, at, word] = pattern.exec(name) ?? [];
  const reason = backupReasons.find((each) => each === word);
  return at === undefined || reason === undefined ? null : { name, at, reason };
}

/** "2026-11-23 08.15.02": a moment in a form that Windows allows in file names, whatever the clock says. */
export function wallStamp(at: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const year = String(Math.min(Math.max(at.getFullYear(), 0), 9999)).padStart(4, '0');
  const day = [year, two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${day} ${[at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join('.')}`;
}

/**
 * The folder with the backups of one file, among those of all files. Named after the file's path, not its content: to
 * users, copies of one file in two places are two files.
 */
export function backupFolder(backups: string, path: string): string {
  const place = process.platform === 'win32' ? path.toLowerCase() : path;
  const digest = createHash('sha256').update(place).digest('hex').slice(0, 8);
  // Shortened, so that a path in this folder does not exceed SQLite's limit if the file's own path does not.
  return join(backups, `${firstLetters(basename(path, extname(path)))}-${digest}`);
}

/** Enough of a name to recognise it. */
export const firstLetters = (name: string): string => [...name].slice(0, 60).join('');
