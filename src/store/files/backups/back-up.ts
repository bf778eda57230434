import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stampParts } from '../../../shared/clock/hlc.ts';
import { type AppError, ExpectedError } from '../../../shared/contract/errors.ts';
import type { BackupReason } from '../../../shared/contract/procedures/backup.ts';
import { bestEffort } from '../../base/best-effort.ts';
import { toAppError } from '../../base/errors.ts';
import type { Writable } from '../../sqlite/handles.ts';
import { backupFolder, freeBackupName, wallStamp } from './backup-name.ts';
import {
  backupsHolding,
  furthestFirst,
  type HeldBackup,
  isSameReach,
  type LogReach,
  reachOf,
} from './log-reach.ts';
import { outdated } from './rotation.ts';
import { writeSnapshot } from './snapshot.ts';

/** The open file to back up, and where this PC keeps the backups of all files. */
export interface BackupSource {
  readonly path: string;
  readonly db: Writable;
  /** In the folder of user data, so that backups survive a lost stick or an emptied share. */
  readonly backups: string;
  readonly author: { readonly now: () => number };
}

/** The backups being made now: two in the same second must not get the same name. */
const underWay = new Set<string>();

/**
 * Makes a checked backup and removes outdated ones. If it fails, the operation it was made for goes on without a
 * backup, and the person is told.
 *
 * @returns why there is no backup; null if there is one.
 */
export async function backUp(source: BackupSource, reason: BackupReason): Promise<AppError | null> {
  const folder = backupFolder(source.backups, source.path);
  let to: string | null = null;
  try {
    mkdirSync(folder, { recursive: true });
    const made = freeBackupName(folder, new Date(source.author.now()), reason, underWay);
    to = join(folder, made);
    underWay.add(to);
    await writeSnapshot(source.db, to);
    rotate(folder, made);
    if (!existsSync(to)) throw new ExpectedError('file-missing', { file: basename(to) });
    return null;
  } catch (thrown) {
    return toAppError(thrown, source.path);
  } finally {
    if (to !== null) underWay.delete(to);
  }
}

/** A backup that cannot be removed now is tried again after the next backup. */
function rotate(folder: string, made: string): void {
  for (const { name } of outdated(backupsHolding(folder), made))
    bestEffort(() => rmSync(join(folder, name), { force: true }));
}

/** Makes the daily backup at the first opening of the day; null if there already is one. */
export async function backUpDaily(source: BackupSource): Promise<AppError | null> {
  const known = backupsHolding(backupFolder(source.backups, source.path));
  const isDue = isBackupDue(known, reachOf(source.db), source.author.now());
  return isDue ? backUp(source, 'daily') : null;
}

/**
 * Whether today has no backup yet. If the clock is behind the log, or the newest backup has another date than today,
 * the clock may show the same “today” every morning; then every opening counts as a new day, if something was written
 * since the last backup.
 */
export function isBackupDue(known: readonly HeldBackup[], present: LogReach, now: number): boolean {
  const today = wallStamp(new Date(now)).slice(0, 10);
  if (!known.some(({ at }) => at.startsWith(today))) return true;
  const clockWentBack = present.newest !== null && now < stampParts(present.newest).time;
  const isOfToday = known.toSorted(furthestFirst)[0]?.at.startsWith(today) === true;
  const isHeld = known.some(({ reach }) => isSameReach(reach, present));
  return (clockWentBack || !isOfToday) && !isHeld;
}
