import { z } from 'zod';
import { type FieldValue, isRecordType, type RecordType, recordTypes } from '../../shared/records/index.ts';
import { type Parameter, type Readable, readAll, type Writable } from '../sqlite/handles.ts';
import { table, toColumn } from '../sqlite/record-tables.ts';

/** The temporary tables (record_type, record_id) that list the records to add up. */
type Keys = 'temp.touched' | 'temp.followed';

/**
 * Makes the records listed in a temporary table what the log adds up to: for each field, the value with the latest
 * stamp. Works on sets, so that the cost depends on the changes of these records, not on the size of the file. Runs
 * inside the caller's transaction.
 */
export function materializeTouched(db: Writable, keys: Keys = 'temp.touched'): void {
  for (const type of touchedTypes(db, keys)) {
    for (const { sql, parameters } of [sumOfOne(type, keys), sumOfMany(type, keys)])
      db.prepare(sql).run(...parameters);
  }
}

const typed = z.object({ type: z.string() });

/** The types of the touched records: a save touches one or two of them. */
export function touchedTypes(db: Readable, keys: Keys = 'temp.touched'): RecordType[] {
  const types = readAll(db, typed, `SELECT DISTINCT record_type AS type FROM ${keys}`);
  return types.map(({ type }) => type).filter(isRecordType);
}

interface Statement {
  readonly sql: string;
  readonly parameters: Parameter[];
}

/** The changes of the listed records of one type, in index order; binds the type. */
const logOf = (keys: Keys): string => `${keys} AS touched
  CROSS JOIN change ON change.record_type = touched.record_type AND change.record_id = touched.record_id
  WHERE touched.record_type = ?`;

/** For records with a single change, as most new ones are: that change holds all values, and nothing needs sorting. */
function sumOfOne(type: RecordType, keys: Keys): Statement {
  const fields = fieldsOf(type);
  return {
    sql: `${insertInto(type)}
      SELECT record_id, ${fields.map(() => 'coalesce(json_extract(payload, ?), ?)').join(', ')}
      FROM (SELECT change.record_id AS record_id, change.payload AS payload FROM ${logOf(keys)}
        GROUP BY touched.record_id HAVING count(*) = 1)
      WHERE true ${orUpdate(type)}`,
    parameters: [...fields.flatMap(({ field, blank }) => [`$.set.${field}`, blank]), type],
  };
}

/** For the others: the latest value of each field. */
function sumOfMany(type: RecordType, keys: Keys): Statement {
  const fields = fieldsOf(type);
  return {
    sql: `${insertInto(type)}
      SELECT record_id, ${fields.map(() => 'coalesce(max(CASE field WHEN ? THEN value END), ?)').join(', ')} FROM (
        SELECT change.record_id AS record_id, field.key AS field, field.value AS value, max(change.stamp)
        FROM (SELECT touched.record_type AS record_type, touched.record_id AS record_id FROM ${logOf(keys)}
            GROUP BY touched.record_id HAVING count(*) > 1) AS many
          CROSS JOIN change ON change.record_type = many.record_type AND change.record_id = many.record_id
          LEFT JOIN json_each(change.payload, '$.set') AS field
        GROUP BY change.record_id, field.key
      ) WHERE true GROUP BY record_id ${orUpdate(type)}`,
    parameters: [...fields.flatMap(({ field, blank }) => [field, blank]), type],
  };
}

/** Names come from our own list of tables; values are bound. */
function fieldsOf(type: RecordType): { field: string; column: string; blank: Parameter }[] {
  const blanks = new Map<string, FieldValue>(Object.entries({ ...recordTypes[type].blank, deleted: false }));
  return [...table(type).columns].map(([field, column]) => ({
    field,
    column,
    blank: toColumn(blanks.get(field) ?? null),
  }));
}

function insertInto(type: RecordType): string {
  const columns = fieldsOf(type).map(({ column }) => column);
  return `INSERT INTO ${table(type).name} (id, ${columns.join(', ')})`;
}

function orUpdate(type: RecordType): string {
  const columns = fieldsOf(type).map(({ column }) => column);
  return `ON CONFLICT (id) DO UPDATE SET ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`;
}
