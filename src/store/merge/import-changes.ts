import { z } from 'zod';
import { CHUNK, type StepsDone } from '../base/progress.ts';
import { eraseWhatWasAsked } from '../log/erasing/erasure.ts';
import { rebuildTouched } from '../log/rebuild-records.ts';
import { touch } from '../log/touched-records.ts';
import { readOne, type Writable } from '../sqlite/handles.ts';

const COLUMNS = `stamp, writer, seq, action, verb, person, wall_time, record_type, record_id, payload, digest, chain`;

const size = z.object({ changes: z.number(), records: z.number() });

/**
 * Adds the changes listed in `temp.arriving` from the attached file `incoming`, updates the records they touch, and
 * finds the conflicts again. Works on sets; the cost is bounded by what is new. Because changes are only added, and
 * records are what the log adds up to, the order and number of merges do not matter.
 * Runs inside the caller's transaction; the caller may stop it between two chunks.
 */
export function* bringIn(db: Writable, mergeId: string): Generator<StepsDone, void> {
  db.exec('INSERT INTO main.writer SELECT * FROM incoming.writer WHERE true ON CONFLICT (id) DO NOTHING');
  // What a rescue could not read in that file is missing here too, unless this file has it.
  db.exec('INSERT OR IGNORE INTO main.gap SELECT * FROM incoming.gap');
  db.exec(`
    CREATE TEMP TABLE IF NOT EXISTS reached (
      at INTEGER PRIMARY KEY, record_type TEXT NOT NULL, record_id TEXT NOT NULL);
    DELETE FROM temp.reached;
    INSERT INTO temp.reached (record_type, record_id)
    SELECT DISTINCT record_type, record_id FROM temp.arriving ORDER BY 1, 2`);
  const { changes, records } = readOne(
    db,
    size,
    `SELECT (SELECT count(*) FROM temp.arriving) AS changes, (SELECT count(*) FROM temp.reached) AS records`,
  ) ?? { changes: 0, records: 0 };
  const total = changes + records;
  const add = db.prepare(
    `INSERT INTO main.change (${COLUMNS}, merge_id)
    SELECT ${COLUMNS.replace(/\w+/g, 'theirs.$&')}, ?
    FROM temp.arriving CROSS JOIN incoming.change AS theirs ON theirs.rowid = arriving.source WHERE arriving.at BETWEEN ? AND ?`,
  );
  for (let from = 1; from <= changes; from += CHUNK) {
    add.run(mergeId, from, from + CHUNK - 1);
    yield { done: Math.min(from + CHUNK - 1, changes), total };
  }
  for (let from = 1; from <= records; from += CHUNK) {
    touch(
      db,
      'SELECT record_type, record_id FROM temp.reached WHERE at BETWEEN ? AND ?',
      from,
      from + CHUNK - 1,
    );
    rebuildTouched(db);
    yield { done: changes + Math.min(from + CHUNK - 1, records), total };
  }
  eraseWhatWasAsked(db, 'incoming');
}
