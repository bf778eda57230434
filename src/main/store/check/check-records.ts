import { z } from 'zod';
import { recordTypeNames } from '../../../shared/records/index.ts';
import { sumUpTouched } from '../changes/sum.ts';
import { touch } from '../changes/touched.ts';
import type { Writable } from '../database/handles.ts';
import { table } from '../records/tables.ts';

const counted = z.object({ count: z.number() });

/**
 * Whether the records are what the log adds up to: how many of them differ, or are there without a change, or
 * are not there. Rebuilds them in a transaction that is taken back. In a whole file it is 0; a copy that holds half
 * a transaction shows here even where SQLite sees nothing wrong.
 */
export function recordsUnlikeLog(db: Writable): number {
  db.exec('BEGIN');
  try {
    for (const type of recordTypeNames) {
      const { name } = table(type);
      db.exec(`CREATE TEMP TABLE stored_${name} AS SELECT * FROM ${name}`);
      // Records refer to each other; what is deleted here is back before anybody asks.
      db.exec(`DELETE FROM ${name}`);
    }
    touch(db, 'SELECT record_type, record_id FROM change');
    sumUpTouched(db);
    return recordTypeNames.reduce((sum, type) => sum + differences(db, table(type).name), 0);
  } finally {
    db.exec('ROLLBACK');
  }
}

function differences(db: Writable, name: string): number {
  const columns = db
    .prepare('SELECT name FROM pragma_table_info(?)')
    .pluck()
    .all(name)
    .map((column) => z.string().parse(column))
    .toSorted()
    .join();
  const { count } = counted.parse(
    db
      .prepare(
        `SELECT count(DISTINCT id) AS count FROM (
          SELECT * FROM (SELECT ${columns} FROM ${name} EXCEPT SELECT ${columns} FROM temp.stored_${name})
          UNION ALL
          SELECT * FROM (SELECT ${columns} FROM temp.stored_${name} EXCEPT SELECT ${columns} FROM ${name}))`,
      )
      .get(),
  );
  return count;
}
