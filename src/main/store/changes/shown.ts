import { z } from 'zod';
import type { Stamp } from '../../../shared/clock/hlc.ts';
import { type FieldValue, type RecordType, recordTypes } from '../../../shared/records/index.ts';
import { type Readable, readAll, readOne } from '../database/handles.ts';
import { fieldsOf, table } from '../records/tables.ts';

const storedRow = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

/** The values a record shows now, or what a blank record of its type holds. */
export function shownValues(db: Readable, type: RecordType, id: string): Map<string, FieldValue> {
  const sql = `SELECT ${fieldsOf(type, 'r')}, r.deleted AS deleted FROM ${table(type).name} r WHERE r.id = ?`;
  const row = readOne(db, storedRow, sql, id);
  return new Map<string, FieldValue>(Object.entries(row ?? { ...recordTypes[type].blank, deleted: false }));
}

const fieldStamp = z.object({ field: z.string(), stamp: z.string() });

/**
 * The stamps of the value each field shows: the latest one's, and those of others who wrote the same value without
 * having seen it. Whoever replaces the value has seen what all of them said.
 */
export function shownStamps(db: Readable, type: RecordType, id: string): Map<string, Stamp[]> {
  const sql = `WITH written AS MATERIALIZED (
      SELECT stamp, payload FROM change WHERE record_type = ? AND record_id = ?
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
  for (const { field, stamp } of readAll(db, fieldStamp, sql, type, id)) {
    stamps.set(field, [...(stamps.get(field) ?? []), stamp]);
  }
  return stamps;
}
