import { join } from 'node:path';
import { z } from 'zod';
import type { BackupView } from '../../../shared/contract/procedures/backup.ts';
import { type Readable, readOne } from '../../sqlite/handles.ts';
import { backupFolder } from './backup-name.ts';
import { backupsHolding, readBackup } from './log-reach.ts';

/** The backups of a file and their contents, the one with the longest log first. */
export function listBackups(backups: string, path: string): BackupView[] {
  const folder = backupFolder(backups, path);
  return backupsHolding(folder).map(({ name, at, reason }) => ({
    name,
    at,
    reason,
    // An unreadable backup stays in the list, so that nobody wonders where it went.
    holds: readBackup(join(folder, name), whatItHolds),
  }));
}

const held = z.object({
  meetings: z.number(),
  entries: z.number(),
  lastChange: z.number().nullable(),
});

function whatItHolds(db: Readable): BackupView['holds'] {
  const sql = `SELECT (SELECT count(*) FROM meeting WHERE NOT deleted) AS meetings,
    (SELECT count(*) FROM entry WHERE deleted = 0) AS entries,
    (SELECT wall_time FROM change WHERE wall_time > 0 ORDER BY stamp DESC LIMIT 1) AS lastChange`;
  return readOne(db, held, sql) ?? null;
}
