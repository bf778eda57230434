import {
  type FieldValue,
  type RecordType,
  recordTypeNames,
  recordTypes,
} from '../../../shared/records/index.ts';
import type { Parameter, Writable } from '../database/handles.ts';
import { table, toColumn } from '../records/tables.ts';

/**
 * Makes the records named in the temporary table `touched` (record_type, record_id) what the log adds up to:
 * field by field, the value with the latest stamp. Works on sets, so that its cost is that of the changes of the
 * touched records, whatever the size of the file. Runs inside the caller's transaction.
 */
export function sumUpTouched(db: Writable): void {
  for (const type of recordTypeNames) {
    const { sql, parameters } = sumOf(type);
    db.prepare(sql).run(...parameters);
  }
}

/** The statement for one type: names come from our own list of tables, values are bound. */
function sumOf(type: RecordType): { sql: string; parameters: Parameter[] } {
  const { name, columns } = table(type);
  const blanks = new Map<string, FieldValue>(Object.entries({ ...recordTypes[type].blank, deleted: false }));
  const fields = [...columns];
  const values = fields.map(() => 'coalesce(max(CASE field WHEN ? THEN value END), ?)');
  return {
    sql: `INSERT INTO ${name} (id, ${fields.map(([, column]) => column).join(', ')})
      SELECT record_id, ${values.join(', ')} FROM (
        SELECT change.record_id AS record_id, field.key AS field, field.value AS value, max(change.stamp)
        FROM touched
          CROSS JOIN change ON change.record_type = touched.record_type AND change.record_id = touched.record_id
          LEFT JOIN json_each(change.payload, '$.set') AS field
        WHERE touched.record_type = ?
        GROUP BY change.record_id, field.key
      ) WHERE true GROUP BY record_id
      ON CONFLICT (id) DO UPDATE SET ${fields.map(([, column]) => `${column} = excluded.${column}`).join(', ')}`,
    parameters: [...fields.flatMap(([field]) => [field, toColumn(blanks.get(field) ?? null)]), type],
  };
}
