import { createHash } from 'node:crypto';
import { basename, extname, join } from 'node:path';
import { type BackupReason, backupReasons } from '../../../shared/contract/files.ts';

/** What the name of a backup says: "2026-11-23 08.15.02 daily.db", by the clock of the wall. */
export interface NamedBackup {
  readonly name: string;
  /** "2026-11-23 08.15.02", which sorts as time does */
  readonly at: string;
  readonly reason: BackupReason;
}

const pattern = /^(\d{4}-\d{2}-\d{2} \d{2}\.\d{2}\.\d{2}) ([a-z]+)\.db$/;

export function nameBackup(at: Date, reason: BackupReason): string {
  return `${wallStamp(at)} ${reason}.db`;
}

/** Null for whatever else is in the folder: it is neither listed nor ever removed. */
export function parseBackupName(name: string): NamedBackup | null {
  const [, at, word] = pattern.exec(name) ?? [];
  const reason = backupReasons.find((each) => each === word);
  return at === undefined || reason === undefined ? null : { name, at, reason };
}

/** "2026-11-23 08.15.02": a moment as it can stand in the name of a file on Windows. */
export function wallStamp(at: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${day} ${[at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join('.')}`;
}

/**
 * The folder of one file's backups among those of all files. It goes by where the file is, not by what is in it:
 * copies of one file in two places are two files to the people who use them.
 */
export function backupFolder(backups: string, path: string): string {
  const place = process.platform === 'win32' ? path.toLowerCase() : path;
  const digest = createHash('sha256').update(place).digest('hex').slice(0, 8);
  return join(backups, `${basename(path, extname(path))}-${digest}`);
}
