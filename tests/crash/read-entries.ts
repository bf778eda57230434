import { z } from 'zod';
import { type Readable, readAll } from '../../src/store/sqlite/handles.ts';

const row = z.object({ number: z.number() });

/** The numbers of the entries that a process goes on saving, as a file shows them, in order. */
export function entryNumbers(db: Readable): number[] {
  const sql = `SELECT CAST(substr(content, length('Ý kiến ') + 1) AS INTEGER) AS number FROM entry
    WHERE NOT deleted ORDER BY position, id`;
  return readAll(db, row, sql).map(({ number }) => number);
}
