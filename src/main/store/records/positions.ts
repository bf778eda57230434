import { generateKeyBetween } from 'fractional-indexing';
import { z } from 'zod';
import { type Parameter, type Readable, readOne } from '../database/handles.ts';

const found = z.object({ position: z.string().nullable() });

/** The key behind the last record of a list; `list` is a fixed piece of SQL such as `guest WHERE meeting_id = ?`. */
export function positionAtEnd(db: Readable, list: string, ...parameters: Parameter[]): string {
  const last = readOne(db, found, `SELECT max(position) AS position FROM ${list}`, ...parameters)?.position;
  return generateKeyBetween(last || null, null);
}
