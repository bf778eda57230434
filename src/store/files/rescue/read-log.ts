import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { besideTheLog } from '../../log/check/bad-values.ts';
import { foreignObjects } from '../../log/check/own-schema.ts';
import { connectDistrustfully } from '../../sqlite/connection.ts';
import { type Parameter, type Readable, readAll, type Writable } from '../../sqlite/handles.ts';
import { schemaVersion } from '../../sqlite/migrations/index.ts';
import type { Beside } from './rescue.ts';
import { type Salvaged, type SalvagedChange, salvage, sorted } from './salvage.ts';

/** Longer payloads are not read; a text longer than its field allows is cut. */
const MOST_READ = 100_000_000;

const parameter = z.union([z.string(), z.number(), z.null()]);
const change = z.object({
  stamp: z.string(),
  writer: z.string(),
  seq: z.number(),
  action: z.string(),
  verb: z.string(),
  person: z.string(),
  wallTime: z.number(),
  recordType: z.string(),
  recordId: z.string(),
  payload: z.string(),
  digest: z.instanceof(Buffer),
  chain: z.instanceof(Buffer),
  mergeId: z.string().nullable(),
});
const writer = z.object({
  id: z.string(),
  device: z.string(),
  deviceName: z.string(),
  startedAt: z.number(),
});

/**
 * Reads the log from a private copy of a file. If the tables are our own, it is queried with SQLite, and reports and
 * drafts are kept. If the log table is something else, its rows are searched for in the bytes of the file.
 */
export function readLog(copy: string): Salvaged & Beside {
  const db = connectDistrustfully(copy);
  try {
    const version = schemaVersion(db);
    const foreign = new Set(foreignObjects(db, version));
    const isOurs = (table: string) => !foreign.has(table);
    const beside = {
      merges: isOurs('merge') ? merges(db, version) : [],
      drafts: isOurs('draft') ? drafts(db) : [],
    };
    if (!isOurs('change') || !isOurs('writer')) return { ...salvage(readFileSync(copy)), ...beside };
    return { writers: writersIn(db), ...sorted(changesIn(db, version)), ...beside };
  } finally {
    db.close();
  }
}

/** In the order in which they came in. */
function changesIn(db: Writable, version: number): SalvagedChange[] {
  return readAll(
    db,
    change,
    `SELECT stamp, writer, seq, action, verb, person, wall_time AS wallTime, record_type AS recordType,
      record_id AS recordId, iif(octet_length(payload) > ${MOST_READ}, '', payload) AS payload, digest, chain,
      ${version < 20 ? 'NULL' : 'merge_id'} AS mergeId
    FROM change ORDER BY rowid`,
  );
}

function writersIn(db: Readable): Salvaged['writers'] {
  const sql = 'SELECT id, device, device_name AS deviceName, started_at AS startedAt FROM writer';
  const sound = rowSchema('writer');
  return readAll(db, writer, sql).filter(
    ({ id, device, deviceName, startedAt }) =>
      sound.safeParse({ id, device, device_name: deviceName, started_at: startedAt }).success,
  );
}

function merges(db: Readable, version: number): Parameter[][] {
  if (version < 30) return [];
  return soundRows(db, 'merge', ['id', 'merged_at', 'person', 'source', 'report', 'number', 'newest']);
}

function drafts(db: Readable): Parameter[][] {
  return soundRows(db, 'draft', ['device', 'key', 'content', 'wall_time']);
}

const anyRow = z.record(z.string(), parameter);

/** The rows of a table besides the log that pass the check. */
function soundRows(db: Readable, table: 'merge' | 'draft', columns: readonly string[]): Parameter[][] {
  const beside = besideTheLog.find((each) => each.table === table);
  if (beside === undefined) return [];
  const sound = rowSchema(table);
  const rows = db.prepare(`SELECT ${columns.join(', ')}, ${beside.columns} FROM ${table}`).all();
  return rows
    .filter((row) => sound.safeParse(row).success)
    .map((row) => anyRow.parse(row))
    .map((row) => columns.map((column) => row[column] ?? null));
}

function rowSchema(table: string): z.ZodType {
  return besideTheLog.find((each) => each.table === table)?.row ?? z.never();
}
