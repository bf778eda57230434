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

/** What a backup is made of: an open file, and where this PC keeps the backups of all files. */
export interface BackupSource {
  readonly path: string;
  readonly db: Writable;
  /** In the folder of user data: a stick that is lost, or a share that is emptied, does not take them along. */
  readonly backups: string;
  readonly author: { readonly now: () => number };
}

/** The backups that are being made: two of one second must not come to one name. */
const underWay = new Set<string>();

/**
 * Makes a checked backup and takes away those that have had their time. What it is made before goes on without one
 * if it fails; the person is told.
 *
 * @returns why there is no backup, or null where there is one.
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

/** One that cannot be taken away now has its time come again with the next backup. */
function rotate(folder: string, made: string): void {
  for (const { name } of outdated(backupsHolding(folder), made))
    bestEffort(() => rmSync(join(folder, name), { force: true }));
}

/** Makes the backup of the day at its first opening; null where there is one already. */
export async function backUpDaily(source: BackupSource): Promise<AppError | null> {
  const known = backupsHolding(backupFolder(source.backups, source.path));
  const isDue = isBackupDue(known, reachOf(source.db), source.author.now());
  return isDue ? backUp(source, 'daily') : null;
}

/**
 * Whether the day has no backup yet. Where the clock has gone back behind the log, or the newest backup is of another
 * day than the clock shows, its “today” may be the same day every morning: then every opening is a day, as long as
 * something was written since the last backup.
 */
export function isBackupDue(known: readonly HeldBackup[], present: LogReach, now: number): boolean {
  const today = wallStamp(new Date(now)).slice(0, 10);
  if (!known.some(({ at }) => at.startsWith(today))) return true;
  const clockWentBack = present.newest !== null && now < stampParts(present.newest).time;
  const isOfToday = known.toSorted(furthestFirst)[0]?.at.startsWith(today) === true;
  const isHeld = known.some(({ reach }) => isSameReach(reach, present));
  return (clockWentBack || !isOfToday) && !isHeld;
}
