import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { AppError } from '../../../shared/contract/errors.ts';
import type { BackupReason } from '../../../shared/contract/files.ts';
import type { Writable } from '../database/handles.ts';
import { toAppError } from '../errors.ts';
import { backupFolder, type NamedBackup, nameBackup, parseBackupName, wallStamp } from './backup-name.ts';
import { outdated } from './rotation.ts';
import { writeSnapshot } from './snapshot.ts';

/** What a backup is made of: an open file, and where this PC keeps the backups of all files. */
export interface BackupSource {
  readonly path: string;
  readonly db: Writable;
  /** In the folder of user data: a stick that is lost, or a share that is emptied, does not take them along. */
  readonly backups: string;
  readonly author: { readonly now: () => number };
}

/**
 * Makes a checked backup and takes away those that have had their time. What it is made before goes on without one
 * if it fails; the person is told.
 *
 * @returns why there is no backup, or null where there is one.
 */
export async function backUp(source: BackupSource, reason: BackupReason): Promise<AppError | null> {
  const folder = backupFolder(source.backups, source.path);
  try {
    mkdirSync(folder, { recursive: true });
    await writeSnapshot(source.db, join(folder, nameBackup(new Date(source.author.now()), reason)));
    for (const { name } of outdated(namedBackups(folder))) rmSync(join(folder, name), { force: true });
    return null;
  } catch (thrown) {
    return toAppError(thrown, source.path);
  }
}

/** Makes the backup of the day at its first opening; null where there is one already. */
export async function backUpDaily(source: BackupSource): Promise<AppError | null> {
  const today = wallStamp(new Date(source.author.now())).slice(0, 10);
  const known = namedBackups(backupFolder(source.backups, source.path));
  return known.some(({ at }) => at.startsWith(today)) ? null : backUp(source, 'daily');
}

/** The backups in a folder, newest first; none where there is no folder yet. */
export function namedBackups(folder: string): NamedBackup[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => parseBackupName(name) ?? [])
    .toSorted((a, b) => (a.at < b.at ? 1 : -1));
}
