import { recordTypeNames, recordTypes } from '../../shared/records/index.ts';
import type { Writable } from '../sqlite/handles.ts';
import { table, toColumn } from '../sqlite/record-tables.ts';
import { foreseeDisputes } from './foreseen-disputes.ts';

/**
 * Works out, before anything is merged, what becomes of each record that has changes in `temp.arriving`, and puts it
 * into `temp.outcome` (at, record_type, record_id, kind, plain). In each field the latest stamp wins, so the new values
 * are those of arriving changes that are later than everything here. A `quiet` record looks as before: the arriving
 * changes are older, or the record is removed. A removal in dispute removes nothing, so the coming disputes are worked
 * out on the way (`temp.dispute`, `temp.hidden`); `plain` is what the kind would be without them. The result is exact,
 * and nothing is written to the file for it.
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

    DROP TABLE IF EXISTS temp.rough;
    CREATE TEMP TABLE rough (
      record_type TEXT NOT NULL, record_id TEXT NOT NULL, known INTEGER NOT NULL, gone INTEGER NOT NULL,
      was_gone INTEGER NOT NULL, differs INTEGER NOT NULL, was_shown_gone INTEGER NOT NULL DEFAULT 0,
      PRIMARY KEY (record_type, record_id)) WITHOUT ROWID;
    INSERT INTO temp.rough (record_type, record_id, known, gone, was_gone, differs)
    SELECT met.record_type, met.record_id, met.known,
      coalesce(removal.value, gone.value, 0) = 1, coalesce(gone.value, 0) = 1, changed.record_id IS NOT NULL
    FROM temp.met
      LEFT JOIN temp.newer AS removal ON removal.record_type = met.record_type
        AND removal.record_id = met.record_id AND removal.field = 'deleted'
      LEFT JOIN temp.ours AS gone ON gone.record_type = met.record_type
        AND gone.record_id = met.record_id AND gone.field = 'deleted'
      LEFT JOIN (SELECT DISTINCT record_type, record_id FROM temp.newer WHERE field <> 'deleted') AS changed
        ON changed.record_type = met.record_type AND changed.record_id = met.record_id;
    DROP TABLE temp.met; DROP TABLE temp.ours; DROP TABLE temp.newer;
  `);
  foreseeDisputes(db);
  for (const type of recordTypeNames) {
    db.prepare(`UPDATE temp.rough SET was_shown_gone = 1 WHERE record_type = ? AND known
      AND EXISTS (SELECT 1 FROM main.${table(type).name} AS row WHERE row.id = record_id AND row.deleted = 1)`).run(
      type,
    );
  }
  db.exec(`
    DROP TABLE IF EXISTS temp.outcome;
    CREATE TEMP TABLE outcome (
      at INTEGER PRIMARY KEY, record_type TEXT NOT NULL, record_id TEXT NOT NULL, kind TEXT NOT NULL,
      plain TEXT NOT NULL, UNIQUE (record_type, record_id));
    INSERT INTO temp.outcome (record_type, record_id, kind, plain)
    SELECT record_type, record_id, ${kindOf('is_gone', 'was_shown_gone')} AS kind, ${kindOf('gone', 'was_gone')} FROM (
      SELECT rough.*, gone AND (record_type, record_id) NOT IN (
        SELECT record_type, record_id FROM temp.dispute WHERE field = 'deleted') AS is_gone
      FROM temp.rough)
    ORDER BY CASE kind WHEN 'deleted' THEN 1 WHEN 'changed' THEN 2 WHEN 'new' THEN 3 ELSE 4 END, record_type, record_id;
    DROP TABLE temp.rough;
  `);
}

/** The rule of record-diff.ts in SQL, by whether the record is removed afterwards and was before. */
function kindOf(isGone: string, wasGone: string): string {
  return `CASE WHEN NOT known THEN iif(${isGone}, 'quiet', 'new')
    WHEN ${isGone} THEN iif(${wasGone}, 'quiet', 'deleted')
    ELSE iif(${wasGone} OR differs, 'changed', 'quiet') END`;
}

/** The value each field holds until somebody sets it: setting a field to that value is no change. */
function fillBlanks(db: Writable): void {
  db.exec(`CREATE TEMP TABLE IF NOT EXISTS blank (
    record_type TEXT NOT NULL, field TEXT NOT NULL, value, PRIMARY KEY (record_type, field)) WITHOUT ROWID`);
  const add = db.prepare('INSERT OR IGNORE INTO temp.blank VALUES (?, ?, ?)');
  for (const type of recordTypeNames) {
    for (const [field, value] of Object.entries({ ...recordTypes[type].blank, deleted: false }))
      add.run(type, field, toColumn(value));
  }
}
