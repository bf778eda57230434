import { recordTypeNames, recordTypes } from '../../../shared/records/index.ts';
import type { Writable } from '../database/handles.ts';
import { toColumn } from '../records/tables.ts';

/**
 * Works out, before anything is brought in, what becomes of each record that `temp.arriving` speaks of, into
 * `temp.outcome` (at, record_type, record_id, kind): field by field the latest stamp will win, so the new values are
 * those of arriving changes that are later than everything here. `quiet` records show what they showed before: what
 * comes in is older, or of a record that was removed. Exact, and nothing is written to the file for it.
 */
export function workOutOutcome(db: Writable): void {
  fillBlanks(db);
  db.exec(`
    DROP TABLE IF EXISTS temp.met;
    CREATE TEMP TABLE met (
      record_type TEXT NOT NULL, record_id TEXT NOT NULL, known INTEGER NOT NULL, PRIMARY KEY (record_type, record_id)
    ) WITHOUT ROWID;
    INSERT INTO temp.met
    SELECT record_type, record_id, EXISTS (
      SELECT 1 FROM main.change AS ours
      WHERE ours.record_type = theirs.record_type AND ours.record_id = theirs.record_id)
    FROM (SELECT DISTINCT record_type, record_id FROM temp.arriving) AS theirs;

    DROP TABLE IF EXISTS temp.ours;
    CREATE TEMP TABLE ours (
      record_type TEXT NOT NULL, record_id TEXT NOT NULL, field TEXT NOT NULL, stamp TEXT NOT NULL, value,
      PRIMARY KEY (record_type, record_id, field)) WITHOUT ROWID;
    INSERT INTO temp.ours
    SELECT met.record_type, met.record_id, given.key, max(change.stamp), given.value
    FROM temp.met CROSS JOIN main.change AS change USING (record_type, record_id), json_each(change.payload, '$.set') AS given
    WHERE met.known GROUP BY 1, 2, 3;

    DROP TABLE IF EXISTS temp.newer;
    CREATE TEMP TABLE newer AS
    SELECT theirs.record_type, theirs.record_id, theirs.field, theirs.value
    FROM (
      SELECT arriving.record_type, arriving.record_id, given.key AS field, max(arriving.stamp) AS stamp, given.value
      FROM temp.met CROSS JOIN temp.arriving USING (record_type, record_id), json_each(arriving.payload, '$.set') AS given
      WHERE met.known OR given.key = 'deleted' GROUP BY 1, 2, 3
    ) AS theirs
      LEFT JOIN temp.ours USING (record_type, record_id, field)
      LEFT JOIN temp.blank ON blank.record_type = theirs.record_type AND blank.field = theirs.field
    WHERE theirs.stamp > coalesce(ours.stamp, '')
      AND theirs.value IS NOT CASE WHEN ours.stamp IS NULL THEN blank.value ELSE ours.value END;

    DROP TABLE IF EXISTS temp.outcome;
    CREATE TEMP TABLE outcome (
      at INTEGER PRIMARY KEY, record_type TEXT NOT NULL, record_id TEXT NOT NULL, kind TEXT NOT NULL,
      UNIQUE (record_type, record_id));
    INSERT INTO temp.outcome (record_type, record_id, kind)
    SELECT record_type, record_id, kind FROM (
      SELECT met.record_type, met.record_id, CASE
        WHEN NOT met.known THEN CASE WHEN removal.value = 1 THEN 'quiet' ELSE 'new' END
        WHEN removal.value = 1 THEN 'deleted'
        WHEN removal.value IS NULL AND gone.value = 1 THEN 'quiet'
        WHEN changed.record_id IS NOT NULL THEN 'changed'
        ELSE 'quiet' END AS kind
      FROM temp.met
        LEFT JOIN temp.newer AS removal ON removal.record_type = met.record_type
          AND removal.record_id = met.record_id AND removal.field = 'deleted'
        LEFT JOIN temp.ours AS gone ON gone.record_type = met.record_type
          AND gone.record_id = met.record_id AND gone.field = 'deleted'
        LEFT JOIN (SELECT DISTINCT record_type, record_id FROM temp.newer) AS changed
          ON changed.record_type = met.record_type AND changed.record_id = met.record_id
    ) ORDER BY CASE kind WHEN 'deleted' THEN 1 WHEN 'changed' THEN 2 WHEN 'new' THEN 3 ELSE 4 END, record_type, record_id;
    DROP TABLE temp.met; DROP TABLE temp.ours; DROP TABLE temp.newer;
  `);
}

/** What each field holds until somebody sets it: giving a field that value is no news. */
function fillBlanks(db: Writable): void {
  db.exec(`CREATE TEMP TABLE IF NOT EXISTS blank (
    record_type TEXT NOT NULL, field TEXT NOT NULL, value, PRIMARY KEY (record_type, field)) WITHOUT ROWID`);
  const add = db.prepare('INSERT OR IGNORE INTO temp.blank VALUES (?, ?, ?)');
  for (const type of recordTypeNames) {
    for (const [field, value] of Object.entries({ ...recordTypes[type].blank, deleted: false }))
      add.run(type, field, toColumn(value));
  }
}
