import { z } from 'zod';
import { type RecordType, recordTypeNames } from '../../shared/records/index.ts';
import { type Relation, relations } from '../../shared/records/relations.ts';
import type { Writable } from '../sqlite/handles.ts';
import { column, table } from '../sqlite/record-tables.ts';
import { findDisputes, gatherLog } from './conflicts.ts';
import { cutLinks, noteCutLinks } from './cut-links.ts';
import { chooseRemovable, findHiddenUses } from './hidden-uses.ts';
import { materializeTouched, touchedTypes } from './latest-value-wins.ts';

/**
 * Updates the records named in `temp.touched` from the log, with everything that follows: the values of their fields,
 * open conflicts, cut links, and the records that a removal in dispute would hide, which stay visible. Adds the records
 * whose state depends on the touched ones to `temp.touched`.
 * Everything it writes is worked out from the log alone, so all copies that hold the same changes show the same. Runs
 * inside the caller's transaction.
 */
export function rebuildTouched(db: Writable): void {
  materializeTouched(db);
  if (followTouched(db)) materializeTouched(db, 'temp.followed');
  db.exec(`INSERT OR IGNORE INTO temp.touched SELECT record_type, record_id FROM temp.followed`);
  const types = new Set(touchedTypes(db));
  noteCutLinks(db, cutLinks(db, types));
  gatherLog(
    db,
    'temp.touched',
    (records) =>
      `SELECT record_type, record_id, stamp, payload FROM ${records} CROSS JOIN main.change USING (record_type, record_id)`,
  );
  findDisputes(db);
  chooseRemovable(
    db,
    [...types].map(
      (type) => `SELECT '${type}', touched.record_id FROM temp.touched
        CROSS JOIN main.${table(type).name} AS row ON row.id = touched.record_id
        WHERE touched.record_type = '${type}' AND row.deleted = 1`,
    ),
  );
  findHiddenUses(db, ['main.change']);
  db.exec(`
    DELETE FROM main.conflict WHERE (record_type, record_id) IN (SELECT record_type, record_id FROM temp.touched);
    INSERT INTO main.conflict (record_type, record_id, field, stamp)
    SELECT record_type, record_id, field, stamp FROM temp.dispute;
    DELETE FROM main.conflict_use WHERE (record_type, record_id) IN (SELECT record_type, record_id FROM temp.touched);
    INSERT INTO main.conflict_use (record_type, record_id, user_type, user_id, stamp)
    SELECT removed_type, removed_id, user_type, user_id, stamp FROM temp.hidden;`);
  showDisputed(db, 'temp.dispute');
}

/** A removal in dispute removes nothing yet: the record shows until somebody chooses. */
export function showDisputed(
  db: Writable,
  disputes: 'temp.dispute' | 'main.conflict',
  types: Iterable<RecordType> = recordTypeNames,
): void {
  const disputed = z
    .array(z.string())
    .parse(db.prepare(`SELECT DISTINCT record_type FROM ${disputes} WHERE field = 'deleted'`).pluck().all());
  for (const type of types) {
    if (!disputed.includes(type)) continue;
    db.prepare(
      `UPDATE ${table(type).name} SET deleted = 0 WHERE deleted = 1 AND id IN (
        SELECT record_id FROM ${disputes} WHERE record_type = ? AND field = 'deleted')`,
    ).run(type);
  }
}

/**
 * Gathers the records whose state may depend on the touched ones into `temp.followed`: removed records that one of them
 * links to, every removal in dispute, and every record with a cut link.
 * @returns whether there are any.
 */
export function followTouched(db: Writable): boolean {
  db.exec(`
    CREATE TEMP TABLE IF NOT EXISTS followed (
      record_type TEXT NOT NULL, record_id TEXT NOT NULL, PRIMARY KEY (record_type, record_id)) WITHOUT ROWID;
    DELETE FROM temp.followed;
    INSERT OR IGNORE INTO temp.followed
    SELECT record_type, record_id FROM main.conflict WHERE field = 'deleted'
    UNION SELECT record_type, record_id FROM main.cut_link;`);
  for (const type of touchedTypes(db)) {
    for (const relation of relations[type]) followRemoved(db, type, relation);
  }
  db.exec(
    `DELETE FROM temp.followed WHERE (record_type, record_id) IN (SELECT record_type, record_id FROM temp.touched)`,
  );
  return db.prepare('SELECT 1 FROM temp.followed').get() !== undefined;
}

/** Whether any record of a type was removed; answered from an index. */
export function isAnyRemoved(db: Writable, type: RecordType): boolean {
  return db.prepare(`SELECT 1 FROM main.${table(type).name} WHERE deleted = 1 LIMIT 1`).get() !== undefined;
}

/** Gathers removed records that touched records of one type link to, or that the parents of these link to. */
function followRemoved(db: Writable, type: RecordType, { field, to, as }: Relation): void {
  if (isAnyRemoved(db, to))
    db.prepare(`INSERT OR IGNORE INTO temp.followed
    SELECT '${to}', removed.id FROM temp.touched
      CROSS JOIN main.${table(type).name} AS user ON user.id = touched.record_id
      CROSS JOIN main.${table(to).name} AS removed ON removed.id = user.${column(type, field)}
    WHERE touched.record_type = ? AND removed.deleted = 1`).run(type);
  if (as !== 'part') return;
  for (const whole of relations[to].filter((relation) => relation.as === 'part')) {
    if (!isAnyRemoved(db, whole.to)) continue;
    db.prepare(`INSERT OR IGNORE INTO temp.followed
      SELECT '${whole.to}', removed.id FROM temp.touched
        CROSS JOIN main.${table(type).name} AS user ON user.id = touched.record_id
        CROSS JOIN main.${table(to).name} AS part ON part.id = user.${column(type, field)}
        CROSS JOIN main.${table(whole.to).name} AS removed ON removed.id = part.${column(to, whole.field)}
      WHERE touched.record_type = ? AND removed.deleted = 1`).run(type);
  }
}
