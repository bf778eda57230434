import { z } from 'zod';
import { CHUNK, type StepsDone } from '../base/progress.ts';
import { readCount, readOne, type Writable } from '../sqlite/handles.ts';

const rows = z.object({ first: z.number(), last: z.number() });
/**
 * Lists the changes of the attached file `incoming` that are missing here, with their writers, in `temp.arriving`.
 * Stamps are never given twice, so this is a difference of two sets.
 * @returns how many there are.
 */
export function* listArriving(db: Writable): Generator<StepsDone, number> {
  db.exec(`
    DROP TABLE IF EXISTS temp.arriving;
    CREATE TEMP TABLE arriving (
      at INTEGER PRIMARY KEY, source INTEGER NOT NULL, stamp TEXT NOT NULL, record_type TEXT NOT NULL, record_id TEXT NOT NULL,
      person TEXT NOT NULL, device TEXT NOT NULL, wall_time INTEGER NOT NULL, payload TEXT NOT NULL)`);
  const { first, last } = readOne(
    db,
    rows,
    'SELECT coalesce(min(rowid), 0) AS first, coalesce(max(rowid), -1) AS last FROM incoming.change',
  ) ?? { first: 0, last: -1 };
  const list = db.prepare(
    `INSERT INTO temp.arriving (source, stamp, record_type, record_id, person, device, wall_time, payload)
    SELECT theirs.rowid, stamp, record_type, record_id, person, writer.device_name, wall_time, payload
    FROM incoming.change AS theirs CROSS JOIN incoming.writer ON writer.id = theirs.writer
    WHERE theirs.rowid BETWEEN ? AND ?
      AND NOT EXISTS (SELECT 1 FROM main.change AS ours WHERE ours.stamp = theirs.stamp)`,
  );
  for (let from = first; from <= last; from += CHUNK) {
    list.run(from, from + CHUNK - 1);
    yield { done: Math.min(from + CHUNK, last + 1) - first, total: last + 1 - first };
  }
  db.exec('CREATE INDEX temp.arriving_of_record ON arriving (record_type, record_id, stamp)');
  return readCount(db, 'SELECT count(*) AS count FROM temp.arriving');
}
