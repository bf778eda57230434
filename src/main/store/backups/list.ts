import { join } from 'node:path';
import Database from 'better-sqlite3';
import { z } from 'zod';
import type { BackupView } from '../../../shared/contract/files.ts';
import { foreignObjects } from '../check/own-schema.ts';
import { readOne } from '../database/handles.ts';
import { schemaVersion } from '../database/migrations/index.ts';
import { connectToRead } from '../database/open.ts';
import { namedBackups } from './back-up.ts';
import { backupFolder, type NamedBackup } from './backup-name.ts';

/** The backups of a file with what each holds, newest first. */
export function listBackups(backups: string, path: string): BackupView[] {
  const folder = backupFolder(backups, path);
  return namedBackups(folder).map((backup) => ({ ...backup, holds: whatItHolds(folder, backup) }));
}

const held = z.object({
  meetings: z.number(),
  entries: z.number(),
  lastChange: z.number().nullable(),
});

/** Null where it cannot be read: it stays in the list, so that nobody wonders where it went. */
function whatItHolds(folder: string, { name }: NamedBackup): BackupView['holds'] {
  let db: Database.Database | null = null;
  try {
    db = connectToRead(join(folder, name));
    // A view in the place of a table might never end.
    if (foreignObjects(db, schemaVersion(db)).length > 0) return null;
    return (
      readOne(
        db,
        held,
        `SELECT (SELECT count(*) FROM meeting WHERE NOT deleted) AS meetings,
          (SELECT count(*) FROM entry WHERE deleted = 0) AS entries,
          (SELECT wall_time FROM change WHERE wall_time > 0 ORDER BY stamp DESC LIMIT 1) AS lastChange`,
      ) ?? null
    );
  } catch (error) {
    if (error instanceof Database.SqliteError) return null;
    throw error;
  } finally {
    db?.close();
  }
}
