import { findConflicts } from '../changes/conflicts.ts';
import { sumUpTouched } from '../changes/sum.ts';
import { touch } from '../changes/touched.ts';
import type { Writable } from '../database/handles.ts';

const COLUMNS = `stamp, writer, seq, action, verb, person, wall_time, record_type, record_id, payload, digest, chain`;

/**
 * Adds the changes of the attached file `incoming` that are missing here, brings the records they touch up to the
 * log, and finds the conflicts anew. All of it works on sets; what it costs is bounded by what is new. Because
 * changes are only added, and records are what the log adds up to, the order and number of merges do not matter.
 *
 * Runs inside the caller's transaction. @returns how many changes came in.
 */
export function bringIn(db: Writable, mergeId: string): number {
  db.exec('INSERT INTO main.writer SELECT * FROM incoming.writer WHERE true ON CONFLICT (id) DO NOTHING');
  const { changes } = db
    .prepare(
      `INSERT INTO main.change (${COLUMNS}, merge_id) SELECT ${COLUMNS}, ? FROM incoming.change AS theirs
      WHERE NOT EXISTS (SELECT 1 FROM main.change AS ours WHERE ours.stamp = theirs.stamp) ORDER BY theirs.stamp`,
    )
    .run(mergeId);
  touch(db, 'SELECT record_type, record_id FROM main.change WHERE merge_id = ?', mergeId);
  sumUpTouched(db);
  findConflicts(db);
  return changes;
}
