import { z } from 'zod';
import { type Readable, readOne } from '../sqlite/handles.ts';

const rows = z.object({ length: z.number() });

/** The rowid of the last change that was added to the log. */
export function logLength(db: Readable): number {
  return readOne(db, rows, 'SELECT coalesce(max(rowid), 0) AS length FROM main.change')?.length ?? 0;
}
