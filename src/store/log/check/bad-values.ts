import { z } from 'zod';
import { isStamp, LATEST_TIME_AT_WORK } from '../../../shared/clock/hlc.ts';
import { LONGEST_DRAFT_KEY } from '../../../shared/contract/procedures/draft.ts';
import { isRecordType } from '../../../shared/records/index.ts';
import { type Readable, readOne } from '../../sqlite/handles.ts';
import { hex16, isIdOf, name, schemaOf, seq, wallTime } from './change-rules.ts';

/** A value that no program of ours can have written, and where in the file it is. */
export interface BadValue {
  /** The type of its record, or the table that holds it. */
  readonly record: string;
  /** The field, or the part of a change. */
  readonly field: string;
  /** The writer of the change; empty if the value is not in a change. */
  readonly writer: string;
  /** The change's number within its writer's chain; 0 if the value is not in a change. */
  readonly seq: number;
}

const id = z.uuid();
const text = z.string();

/** Size limits of a merge report and of a draft, in bytes. */
const LONGEST_REPORT = 4_000_000;
const LONGEST_DRAFT = 1_000_000;

const writerRow = z.object({ id: hex16, device: hex16, device_name: name, started_at: wallTime });
const gapRow = z.object({ writer: hex16, seq });
const mergeRow = z.object({
  id,
  merged_at: wallTime,
  person: name,
  source: name,
  length: z.number().max(LONGEST_REPORT),
  number: z
    .int()
    .min(0)
    .max(2 ** 31),
  newest: text.refine((stamp) => stamp === '' || isStamp(stamp, LATEST_TIME_AT_WORK)),
});
const conflictRow = z
  .object({ record_type: text, record_id: text, field: text, stamp: text })
  .refine(
    ({ record_type: type, record_id: of, field, stamp }) =>
      isRecordType(type) &&
      isIdOf(type, of) &&
      schemaOf(type, field) !== undefined &&
      isStamp(stamp, LATEST_TIME_AT_WORK),
  );
const draftRow = z.object({
  device: hex16,
  key: text.max(LONGEST_DRAFT_KEY),
  length: z.number().max(LONGEST_DRAFT),
  wall_time: wallTime,
});

/** The tables besides the log and the records, the version each exists since, and what a row must look like. */
export const besideTheLog = [
  { table: 'writer', since: 10, columns: 'id, device, device_name, started_at', row: writerRow },
  {
    table: 'draft',
    since: 10,
    columns: 'device, key, octet_length(content) AS length, wall_time',
    row: draftRow,
  },
  { table: 'conflict', since: 20, columns: 'record_type, record_id, field, stamp', row: conflictRow },
  {
    table: 'merge',
    since: 30,
    columns: 'id, merged_at, person, source, octet_length(report) AS length, number, newest',
    row: mergeRow,
  },
  { table: 'gap', since: 40, columns: 'writer, seq', row: gapRow },
] as const;

/** The tables besides the log that hold a row no program of ours can have written. */
export function badRowsBeside(db: Readable, version: number): BadValue[] {
  return besideTheLog.flatMap(({ table, since, columns, row }) => {
    if (version < since) return [];
    for (const each of db.prepare(`SELECT ${columns} FROM ${table}`).iterate()) {
      if (!row.safeParse(each).success) return [{ record: table, field: '', writer: '', seq: 0 }];
    }
    return [];
  });
}

const device = z.object({ device: z.string() });

/** Where a bad value is, as values for an error sentence. Contains no user data except the name of a PC. */
export function placeOf(
  db: Readable,
  { record, field, writer, seq: number }: BadValue,
): Record<string, string> {
  const sql = 'SELECT substr(device_name, 1, 60) AS device FROM writer WHERE id = ?';
  const found = hex16.safeParse(writer).success ? readOne(db, device, sql, writer)?.device : undefined;
  return { device: found ?? '?', number: String(number), record, field };
}
