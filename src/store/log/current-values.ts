import { z } from 'zod';
import type { Stamp } from '../../shared/clock/hlc.ts';
import { type FieldValue, type RecordType, recordTypes } from '../../shared/records/index.ts';
import { type Readable, readAll, readOne } from '../sqlite/handles.ts';
import { fieldsOf, table } from '../sqlite/record-tables.ts';
import { payload } from './payload.ts';
import { EVERYTHING, WAS_SEEN } from './seen.ts';

const storedRow = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

/** The values a record shows now, or those of a blank record of its type. */
export function currentValues(db: Readable, type: RecordType, id: string): Map<string, FieldValue> {
  const sql = `SELECT ${fieldsOf(type, 'r')}, r.deleted AS deleted FROM ${table(type).name} r WHERE r.id = ?`;
  return new Map(Object.entries(readOne(db, storedRow, sql, id) ?? blankRow(type)));
}

/**
 * The values a record showed at the position `seen`, whatever changed since. A cut link, and the fields that depend on
 * it, are taken from the record as it is, because a form sends back what it shows of them.
 */
export function valuesSeen(
  db: Readable,
  type: RecordType,
  id: string,
  seen: number,
): Map<string, FieldValue> {
  const unseen = `SELECT 1 FROM change WHERE record_type = ? AND record_id = ? AND NOT ${WAS_SEEN} LIMIT 1`;
  if (db.prepare(unseen).get(type, id, seen) === undefined) return currentValues(db, type, id);
  const sql = `SELECT payload FROM change WHERE record_type = ? AND record_id = ? AND ${WAS_SEEN} ORDER BY stamp`;
  const said = readAll(db, loggedSet, sql, type, id, seen).flatMap((set) => Object.entries(set));
  const values = new Map([...Object.entries(blankRow(type)), ...said]);
  const cut = readAll(
    db,
    cutField,
    'SELECT field FROM cut_link WHERE record_type = ? AND record_id = ?',
    type,
    id,
  );
  if (cut.length === 0) return values;
  const now = currentValues(db, type, id);
  const shownWith = cut.flatMap(({ field }) => (field === 'mergedIntoId' ? [field, 'retired'] : [field]));
  return new Map([...values, ...shownWith.map((field) => [field, now.get(field) ?? null] as const)]);
}

const cutField = z.object({ field: z.string() });

/** Whether a record existed at the position `seen` and was not deleted. */
export function wasShown(db: Readable, type: RecordType, id: string, seen: number): boolean {
  const known = `SELECT 1 FROM change WHERE record_type = ? AND record_id = ? AND ${WAS_SEEN} LIMIT 1`;
  return (
    db.prepare(known).get(type, id, seen) !== undefined &&
    valuesSeen(db, type, id, seen).get('deleted') === false
  );
}

const loggedSet = z
  .object({ payload: z.string().transform((text) => payload.parse(JSON.parse(text))) })
  .transform(({ payload: { set } }) => set);

function blankRow(type: RecordType): Record<string, FieldValue> {
  return { ...recordTypes[type].blank, deleted: false };
}

const fieldStamp = z.object({ field: z.string(), stamp: z.string() });

/**
 * The stamps of the value each field shows: the latest one's, and those of others who wrote the same value without
 * having seen it. Whoever replaces the value has seen what all of them wrote.
 * @param seen the position in the log at which the record was read.
 */
export function currentStamps(
  db: Readable,
  type: RecordType,
  id: string,
  seen: number = EVERYTHING,
): Map<string, Stamp[]> {
  const sql = `WITH written AS MATERIALIZED (
      SELECT stamp, payload FROM change WHERE record_type = ? AND record_id = ? AND ${WAS_SEEN}
    ),
    replaced AS (
      SELECT base.key AS field, old.value AS stamp
      FROM written, json_each(written.payload, '$.base') AS base, json_each(base.value) AS old
    ),
    head AS MATERIALIZED (
      SELECT given.key AS field, written.stamp AS stamp, given.type || ':' || coalesce(given.value, '') AS value
      FROM written, json_each(written.payload, '$.set') AS given
      WHERE (given.key, written.stamp) NOT IN (SELECT field, stamp FROM replaced)
    ),
    latest AS (SELECT field, value, max(stamp) FROM head GROUP BY field)
    SELECT head.field AS field, head.stamp AS stamp
    FROM head JOIN latest ON latest.field = head.field AND latest.value = head.value ORDER BY head.stamp`;
  const stamps = new Map<string, Stamp[]>();
  for (const { field, stamp } of readAll(db, fieldStamp, sql, type, id, seen)) {
    stamps.set(field, [...(stamps.get(field) ?? []), stamp]);
  }
  return stamps;
}
