import type { Writable } from '../database/handles.ts';

/**
 * Finds the open conflicts of the touched records anew.
 *
 * A value is a *head* of its field while no later change names its stamp as replaced. Two heads with different
 * values are two people who wrote without having seen each other: a conflict, listed until a change replaces both.
 * A deletion conflicts with every head of another field that it did not see and that did not see it, unless another
 * deletion did. Only records that more than one writer touched can have any.
 */
export function findConflicts(db: Writable): void {
  db.exec(`
    DELETE FROM conflict WHERE (record_type, record_id) IN (SELECT record_type, record_id FROM temp.touched);

    CREATE TEMP TABLE IF NOT EXISTS head (
      record_type TEXT NOT NULL, record_id TEXT NOT NULL, field TEXT NOT NULL, stamp TEXT NOT NULL, value TEXT,
      PRIMARY KEY (record_type, record_id, field, stamp)) WITHOUT ROWID;
    DELETE FROM temp.head;

    WITH shared AS MATERIALIZED (
      SELECT touched.record_type, touched.record_id
      FROM temp.touched CROSS JOIN change USING (record_type, record_id)
      GROUP BY 1, 2 HAVING min(change.writer) <> max(change.writer)
    ),
    replaced AS MATERIALIZED (
      SELECT shared.record_type, shared.record_id, base.key AS field, old.value AS stamp
      FROM shared CROSS JOIN change USING (record_type, record_id),
        json_each(change.payload, '$.base') AS base, json_each(base.value) AS old
    )
    INSERT INTO temp.head (record_type, record_id, field, stamp, value)
    SELECT shared.record_type, shared.record_id, given.key, change.stamp, given.type || ':' || coalesce(given.value, '')
    FROM shared CROSS JOIN change USING (record_type, record_id), json_each(change.payload, '$.set') AS given
    WHERE (shared.record_type, shared.record_id, given.key, change.stamp) NOT IN
      (SELECT record_type, record_id, field, stamp FROM replaced);

    INSERT INTO conflict (record_type, record_id, field, stamp)
    SELECT record_type, record_id, field, stamp FROM temp.head
    WHERE (record_type, record_id, field) IN (
      SELECT record_type, record_id, field FROM temp.head
      GROUP BY 1, 2, 3 HAVING min(value) <> max(value));

    CREATE TEMP TABLE IF NOT EXISTS unseen (
      record_type TEXT NOT NULL, record_id TEXT NOT NULL, field TEXT NOT NULL, stamp TEXT NOT NULL);
    DELETE FROM temp.unseen;
    INSERT INTO temp.unseen
    SELECT edit.record_type, edit.record_id, edit.field, edit.stamp
    FROM temp.head AS edit
    WHERE edit.field <> 'deleted'
      AND (edit.record_type, edit.record_id) IN (
        SELECT record_type, record_id FROM temp.head WHERE field = 'deleted' AND value = 'true:1')
      AND NOT EXISTS (
        SELECT 1 FROM temp.head AS deletion
          JOIN change AS deleting ON deleting.stamp = deletion.stamp
          JOIN change AS editing ON editing.stamp = edit.stamp
        WHERE deletion.record_type = edit.record_type AND deletion.record_id = edit.record_id
          AND deletion.field = 'deleted'
          AND (
            edit.stamp IN (SELECT known.value FROM json_each(deleting.payload, '$.seen') AS seen, json_each(seen.value) AS known
              WHERE seen.key = edit.field)
            OR deletion.stamp IN (SELECT known.value FROM json_each(editing.payload, '$.seen.deleted') AS known)));

    INSERT OR IGNORE INTO conflict (record_type, record_id, field, stamp)
    SELECT record_type, record_id, field, stamp FROM temp.unseen
    UNION
    SELECT record_type, record_id, field, stamp FROM temp.head
    WHERE field = 'deleted' AND value = 'true:1'
      AND (record_type, record_id) IN (SELECT record_type, record_id FROM temp.unseen);
  `);
}
