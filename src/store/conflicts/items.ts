import { namedByOther } from '../../shared/records/asked-fields.ts';

/** SQL: the first field of the value that a field is part of; the names come from our own registry. */
const LEAD = `CASE record_type || '.' || field ${namedByOther
  .map(([name, lead]) => `WHEN '${name}' THEN '${lead}'`)
  .join(' ')} ELSE field END`;

/**
 * SQL that turns heads in dispute into questions: a field with different values, or a record that was deleted while
 * others wrote in it or used it (field `deleted`). Fields that are one value together are one question, under the name
 * of the first. `heads` is a fixed SELECT of record_type, record_id, field and value.
 */
export function conflictItems(heads: string): string {
  return `SELECT record_type, record_id, ${LEAD} AS field FROM (
      SELECT record_type, record_id, field FROM (${heads}) WHERE field <> 'deleted'
      GROUP BY 1, 2, 3 HAVING min(value) <> max(value))
    UNION
    SELECT record_type, record_id, field FROM (${heads}) WHERE field = 'deleted'`;
}

/** The heads in dispute in the file. */
export const OPEN_HEADS = `SELECT conflict.record_type, conflict.record_id, conflict.field, conflict.stamp,
    given.type || ':' || coalesce(given.value, '') AS value
  FROM main.conflict AS conflict JOIN main.change AS change ON change.stamp = conflict.stamp,
    json_each(change.payload, '$.set') AS given
  WHERE given.key = conflict.field`;
