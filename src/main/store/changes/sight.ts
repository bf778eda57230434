import { z } from 'zod';
import type { RecordType } from '../../../shared/records/index.ts';
import { type Readable, readAll } from '../database/handles.ts';
import type { Author } from './author.ts';

/*
 * Whoever writes replaces what they saw, not what the file holds by then: a value that came in by a merge while
 * somebody was typing over an older one stays beside theirs, and people are asked. How far somebody had seen is a
 * position in the log: the number of the last change in it when their screen was read. What was written in this file
 * itself counts as seen, since the person at work wrote it.
 */

/** The position of somebody who has seen all there is: of the program itself, and of acts worked out from the file. */
export const EVERYTHING = Number.MAX_SAFE_INTEGER;

/** For SQL: whether a change of the log was in sight; takes a position. */
export const IN_SIGHT = '(change.rowid <= ? OR change.merge_id IS NULL)';

/** The same author, for an act that is worked out from what the file holds now and not from what a screen showed. */
export function seeingAll(author: Author): Author {
  return { ...author, seen: EVERYTHING };
}

/** How far an author saw, where anything came in since; otherwise there is nothing to leave out. */
export function sightOf(db: Readable, { seen = EVERYTHING }: Author): number {
  const later = db.prepare('SELECT 1 FROM change WHERE rowid > ? AND merge_id IS NOT NULL LIMIT 1').get(seen);
  return later === undefined ? EVERYTHING : seen;
}

const record = z.object({ id: z.string() });

/** Those of some records that were there for somebody who saw the log up to `seen`. */
export function recordsInSight(
  db: Readable,
  type: RecordType,
  ids: readonly string[],
  seen: number,
): readonly string[] {
  if (seen === EVERYTHING) return ids;
  const sql = `SELECT value AS id FROM json_each(?) AS chosen WHERE EXISTS (
    SELECT 1 FROM change WHERE record_type = ? AND record_id = chosen.value AND ${IN_SIGHT}) ORDER BY chosen.key`;
  return readAll(db, record, sql, JSON.stringify(ids), type, seen).map(({ id }) => id);
}
