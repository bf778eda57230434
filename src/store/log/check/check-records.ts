import { z } from 'zod';
import { recordTypeNames } from '../../../shared/records/index.ts';
import type { Readable, Writable } from '../../sqlite/handles.ts';
import { table } from '../../sqlite/record-tables.ts';
import { cutLinks } from '../cut-links.ts';
import { materializeTouched, touchedTypes } from '../latest-value-wins.ts';
import { showDisputed } from '../rebuild-records.ts';
import { touch } from '../touched-records.ts';

const counted = z.object({ count: z.number() });

/**
 * How many records differ from what the log adds up to, exist without a change, or are missing. Adds the log up in
 * temporary tables of the same names, which hide the file's own, so nothing is written to the file. A whole file gives
 * 0; a copy that holds half a transaction shows up here even if SQLite finds nothing wrong.
 */
export function recordsUnlikeLog(db: Writable): number {
  touch(db, 'SELECT record_type, record_id FROM change');
  const inLog = new Set(touchedTypes(db));
  const names = recordTypeNames.filter((type) => inLog.has(type)).map((type) => table(type).name);
  const others = recordTypeNames.filter((type) => !inLog.has(type)).map((type) => table(type).name);
  for (const name of names) {
    db.exec(`CREATE TEMP TABLE ${name} AS SELECT * FROM main.${name} WHERE false`);
    db.exec(`CREATE UNIQUE INDEX temp.${name}_id ON ${name} (id)`);
  }
  try {
    materializeTouched(db);
    cutLinks(db, inLog);
    showDisputed(db, 'main.conflict', inLog);
    const unlike = names.map((name) => differences(db, name));
    // Tables of types that the log does not mention.
    const unsaid = others.map((name) => countOf(db, `SELECT count(*) AS count FROM main.${name}`));
    return [...unlike, ...unsaid].reduce((sum, count) => sum + count, 0);
  } finally {
    for (const name of names) db.exec(`DROP TABLE temp.${name}`);
  }
}

function countOf(db: Readable, sql: string): number {
  return counted.parse(db.prepare(sql).get()).count;
}

function differences(db: Writable, name: string): number {
  const columns = db
    .prepare('SELECT name FROM pragma_table_info(?)')
    .pluck()
    .all(name)
    .map((column) => z.string().parse(column))
    .toSorted()
    .join();
  return countOf(
    db,
    `SELECT count(DISTINCT id) AS count FROM (
          SELECT * FROM (SELECT ${columns} FROM main.${name} EXCEPT SELECT ${columns} FROM temp.${name})
          UNION ALL
          SELECT * FROM (SELECT ${columns} FROM temp.${name} EXCEPT SELECT ${columns} FROM main.${name}))`,
  );
}
