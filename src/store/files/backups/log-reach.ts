import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { z } from 'zod';
import type { Stamp } from '../../../shared/clock/hlc.ts';
import { foreignObjects } from '../../log/check/own-schema.ts';
import { connectToRead } from '../../sqlite/connection.ts';
import { type Readable, readOne } from '../../sqlite/handles.ts';
import { schemaVersion } from '../../sqlite/migrations/index.ts';
import { type NamedBackup, parseBackupName } from './backup-name.ts';

/** How far the log of a file has come: it only ever grows, whatever the wall clock does. */
export interface LogReach {
  readonly newest: Stamp | null;
  readonly changes: number;
}

/** A backup and how far its log has come; null if it cannot be read. */
export interface HeldBackup extends NamedBackup {
  readonly reach: LogReach | null;
}

const reach = z.object({ newest: z.string().nullable(), changes: z.number() });

export function reachOf(db: Readable): LogReach {
  const found = readOne(db, reach, 'SELECT max(stamp) AS newest, count(*) AS changes FROM change');
  return found ?? { newest: null, changes: 0 };
}

export function isSameReach(one: LogReach | null, other: LogReach | null): boolean {
  return one !== null && one.newest === other?.newest && one.changes === other.changes;
}

/** The backups in a folder, the one with the longest log first; empty if the folder does not exist yet. */
export function backupsHolding(folder: string): HeldBackup[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => parseBackupName(name) ?? [])
    .map((backup) => ({ ...backup, reach: readBackup(join(folder, backup.name), reachOf) }))
    .toSorted(furthestFirst);
}

/** Compares by the log, and by the clock only if the logs are equal. Unreadable backups come last. */
export function furthestFirst(one: HeldBackup, other: HeldBackup): number {
  return (
    compare(other.reach?.newest ?? '', one.reach?.newest ?? '') ||
    (other.reach?.changes ?? -1) - (one.reach?.changes ?? -1) ||
    compare(other.at, one.at) ||
    compare(other.name, one.name)
  );
}

/** Reads from a backup, which is never written to; null if it cannot be read. */
export function readBackup<T>(path: string, read: (db: Readable) => T): T | null {
  let db: Database.Database | null = null;
  try {
    db = connectToRead(path);
    // A view in place of a table might never end.
    return foreignObjects(db, schemaVersion(db)).length > 0 ? null : read(db);
  } catch (error) {
    if (error instanceof Database.SqliteError || error instanceof z.ZodError) return null;
    throw error;
  } finally {
    db?.close();
  }
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
