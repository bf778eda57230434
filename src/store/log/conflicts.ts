import { quietFields } from '../../shared/records/asked-fields.ts';
import type { Writable } from '../sqlite/handles.ts';
import { LATEST } from './hidden-uses.ts';

/*
 * A value is a *head* of its field while no later change names its stamp as replaced. Two heads with different values
 * mean two people wrote without having seen each other's value: a conflict, listed until a change replaces both. A
 * deletion conflicts with every head of another field where neither had seen the other, unless another deletion had
 * seen it. Only records that more than one writer touched can have conflicts. Fields that nobody is asked about
 * (shared/records/conflict-rules.ts) are never in conflict.
 */

/**
 * Puts the changes that may be in conflict into `temp.logged`: those of records that more than one writer touched.
 * `logOf` returns a fixed SELECT of record_type, record_id, stamp and payload for the records in a table.
 */
export function gatherLog(db: Writable, records: string, logOf: (records: string) => string): void {
  db.exec(`
    CREATE TEMP TABLE IF NOT EXISTS shared (
      record_type TEXT NOT NULL, record_id TEXT NOT NULL, PRIMARY KEY (record_type, record_id)) WITHOUT ROWID;
    DELETE FROM temp.shared;
    INSERT INTO temp.shared (record_type, record_id)
    SELECT record_type, record_id FROM (${logOf(records)})
    -- The writer is the end of the stamp, so that the index alone answers.
    GROUP BY 1, 2 HAVING min(substr(stamp, 19)) <> max(substr(stamp, 19));

    CREATE TEMP TABLE IF NOT EXISTS logged (
      record_type TEXT NOT NULL, record_id TEXT NOT NULL, stamp TEXT NOT NULL, payload TEXT NOT NULL,
      PRIMARY KEY (record_type, record_id, stamp)) WITHOUT ROWID;
    DELETE FROM temp.logged;
    INSERT INTO temp.logged (record_type, record_id, stamp, payload) ${logOf('temp.shared')};`);
}

/** Fields nobody is asked about, as an SQL list; the names come from our own registry. */
const QUIET = quietFields.map((name) => `'${name}'`).join(', ');

/**
 * SQL: whether a value may look like another one: it has a sign besides those of ordinary Vietnamese, or a space that is
 * not seen. Nothing has to be worked out for the others, which are nearly all.
 */
const MAY_LOOK_LIKE_ANOTHER = `(value GLOB '*[^ -_a-~À-ÏÑ-ïñ-ƈƊ-ɏẠ-ỹ\n]*'
  OR value GLOB '*  *' OR value GLOB '* ' OR value GLOB '*: *')`;

/** Finds the heads in conflict among the changes in `temp.logged` and puts them into `temp.dispute`. */
export function findDisputes(db: Writable): void {
  db.exec(`
    CREATE TEMP TABLE IF NOT EXISTS head (
      record_type TEXT NOT NULL, record_id TEXT NOT NULL, field TEXT NOT NULL, stamp TEXT NOT NULL, value TEXT,
      PRIMARY KEY (record_type, record_id, field, stamp)) WITHOUT ROWID;
    DELETE FROM temp.head;
    CREATE TEMP TABLE IF NOT EXISTS dispute (
      record_type TEXT NOT NULL, record_id TEXT NOT NULL, field TEXT NOT NULL, stamp TEXT NOT NULL,
      PRIMARY KEY (record_type, record_id, field, stamp)) WITHOUT ROWID;
    DELETE FROM temp.dispute;

    CREATE TEMP TABLE IF NOT EXISTS replaced (
      record_type TEXT NOT NULL, record_id TEXT NOT NULL, field TEXT NOT NULL, stamp TEXT NOT NULL,
      PRIMARY KEY (record_type, record_id, field, stamp)) WITHOUT ROWID;
    DELETE FROM temp.replaced;
    INSERT OR IGNORE INTO temp.replaced
    SELECT record_type, record_id, base.key, old.value
    FROM temp.logged, json_each(logged.payload, '$.base') AS base, json_each(base.value) AS old;

    INSERT INTO temp.head (record_type, record_id, field, stamp, value)
    SELECT record_type, record_id, given.key, logged.stamp, given.type || ':' || coalesce(given.value, '')
    FROM temp.logged, json_each(logged.payload, '$.set') AS given
    WHERE NOT EXISTS (
      SELECT 1 FROM temp.replaced WHERE replaced.record_type = logged.record_type
        AND replaced.record_id = logged.record_id AND replaced.field = given.key AND replaced.stamp = logged.stamp);

    INSERT INTO temp.dispute (record_type, record_id, field, stamp)
    SELECT record_type, record_id, field, stamp FROM temp.head
    WHERE (record_type, record_id, field) IN (
      SELECT record_type, record_id, field FROM temp.head WHERE record_type || '.' || field NOT IN (${QUIET})
      GROUP BY 1, 2, 3 HAVING min(value) <> max(value));
    -- Nobody is asked about two texts that look the same: the later one stands.
    DELETE FROM temp.dispute WHERE (record_type, record_id, field) IN (
      SELECT record_type, record_id, field FROM temp.dispute JOIN temp.head USING (record_type, record_id, field, stamp)
      WHERE (record_type, record_id, field) IN (
        SELECT record_type, record_id, field FROM temp.dispute JOIN temp.head USING (record_type, record_id, field, stamp)
        WHERE ${MAY_LOOK_LIKE_ANOTHER})
      GROUP BY 1, 2, 3 HAVING min(reads_as(value)) = max(reads_as(value)));

    CREATE TEMP TABLE IF NOT EXISTS unseen (
      record_type TEXT NOT NULL, record_id TEXT NOT NULL, field TEXT NOT NULL, stamp TEXT NOT NULL);
    DELETE FROM temp.unseen;
    INSERT INTO temp.unseen
    SELECT edit.record_type, edit.record_id, edit.field, edit.stamp
    FROM temp.head AS edit
    WHERE edit.field <> 'deleted' AND edit.record_type || '.' || edit.field NOT IN (${LATEST})
      AND (edit.record_type, edit.record_id) IN (
        SELECT record_type, record_id FROM temp.head WHERE field = 'deleted' AND value = 'true:1')
      -- Who erased somebody's personal data wrote nothing that a deletion could lose.
      AND NOT EXISTS (
        SELECT 1 FROM temp.logged AS erasing
        WHERE erasing.record_type = edit.record_type AND erasing.record_id = edit.record_id
          AND erasing.stamp = edit.stamp AND erasing.payload ->> '$.set.erased')
      AND NOT EXISTS (
        SELECT 1 FROM temp.head AS deletion
          JOIN temp.logged AS deleting USING (record_type, record_id, stamp)
          JOIN temp.logged AS editing ON editing.record_type = edit.record_type
            AND editing.record_id = edit.record_id AND editing.stamp = edit.stamp
        WHERE deletion.record_type = edit.record_type AND deletion.record_id = edit.record_id
          AND deletion.field = 'deleted' AND deletion.value = 'true:1'
          AND (
            edit.stamp = deletion.stamp
            OR edit.stamp IN (SELECT known.value FROM json_each(deleting.payload, '$.seen') AS seen, json_each(seen.value) AS known
              WHERE seen.key = edit.field)
            OR deletion.stamp IN (SELECT known.value FROM json_each(editing.payload, '$.seen.deleted') AS known)));

    INSERT OR IGNORE INTO temp.dispute (record_type, record_id, field, stamp)
    SELECT record_type, record_id, field, stamp FROM temp.unseen
    UNION
    SELECT record_type, record_id, field, stamp FROM temp.head
    WHERE field = 'deleted' AND value = 'true:1'
      AND (record_type, record_id) IN (SELECT record_type, record_id FROM temp.unseen);
  `);
}
