import { type RecordType, recordTypeNames } from '../../shared/records/index.ts';
import { type Relation, relations } from '../../shared/records/relations.ts';
import { findDisputes, gatherLog } from '../log/conflicts.ts';
import { chooseRemovable, findHiddenUses } from '../log/hidden-uses.ts';
import { isAnyRemoved } from '../log/rebuild-records.ts';
import type { Writable } from '../sqlite/handles.ts';
import { column, table } from '../sqlite/record-tables.ts';

/**
 * Finds the conflicts that the records of `temp.rough`, and the removed records they link to, will have once
 * `temp.arriving` is in, and puts them into `temp.dispute` and `temp.hidden`, as log/rebuild-records.ts will find them.
 */
export function foreseeDisputes(db: Writable): void {
  db.exec(`
    DROP TABLE IF EXISTS temp.foreseen;
    CREATE TEMP TABLE foreseen (
      record_type TEXT NOT NULL, record_id TEXT NOT NULL, PRIMARY KEY (record_type, record_id)) WITHOUT ROWID;
    INSERT INTO temp.foreseen SELECT record_type, record_id FROM temp.rough;
    INSERT OR IGNORE INTO temp.foreseen SELECT record_type, record_id FROM main.conflict WHERE field = 'deleted';`);
  for (const type of recordTypeNames) {
    for (const relation of relations[type]) addRemoved(db, type, relation);
  }
  gatherLog(
    db,
    'temp.foreseen',
    (records) => `SELECT record_type, record_id, arriving.stamp, arriving.payload
    FROM ${records} CROSS JOIN temp.arriving USING (record_type, record_id)
    UNION ALL
    SELECT record_type, record_id, change.stamp, change.payload
    FROM ${records} CROSS JOIN main.change AS change USING (record_type, record_id)`,
  );
  findDisputes(db);
  chooseRemovable(db, [
    'SELECT record_type, record_id FROM temp.rough WHERE gone',
    // Records removed here, although none of their own changes arrives.
    'SELECT record_type, record_id FROM temp.foreseen WHERE (record_type, record_id) NOT IN (SELECT record_type, record_id FROM temp.rough)',
  ]);
  findHiddenUses(db, ['main.change', 'temp.arriving']);
}

/** Adds records removed here that an arriving record links to, or that its parent links to. */
function addRemoved(db: Writable, type: RecordType, { field, to, as }: Relation): void {
  const targets = [
    `SELECT user.${column(type, field)} AS id FROM temp.rough
      CROSS JOIN main.${table(type).name} AS user ON user.id = record_id WHERE record_type = '${type}'`,
    `SELECT payload ->> '$.set.${field}' FROM temp.arriving WHERE record_type = '${type}'`,
  ].join(' UNION ');
  if (isAnyRemoved(db, to))
    db.exec(`INSERT OR IGNORE INTO temp.foreseen
      SELECT '${to}', removed.id FROM (${targets}) AS target
        CROSS JOIN main.${table(to).name} AS removed ON removed.id = target.id WHERE removed.deleted = 1`);
  if (as !== 'part') return;
  for (const whole of relations[to].filter((relation) => relation.as === 'part')) {
    if (!isAnyRemoved(db, whole.to)) continue;
    db.exec(`INSERT OR IGNORE INTO temp.foreseen
      SELECT '${whole.to}', removed.id FROM (${targets}) AS target
        CROSS JOIN main.${table(to).name} AS part ON part.id = target.id
        CROSS JOIN main.${table(whole.to).name} AS removed ON removed.id = part.${column(to, whole.field)}
      WHERE removed.deleted = 1`);
  }
}
