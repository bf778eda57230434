import { z } from 'zod';
import type { RecordType } from '../../shared/records/index.ts';
import { type Readable, readAll } from '../sqlite/handles.ts';
import type { Author } from './author.ts';

/*
 * A write replaces the values its author saw, not the values the file holds by then. If a merge brings in a value while
 * the author is typing over an older one, both stay and become a conflict. "Seen" is a position in the log: the rowid of
 * the last change when the author's screen was read. Changes written in this file itself always count as seen, because
 * the same person wrote them.
 */

/** The position of an author who has seen the whole log: the program itself, and acts computed from the file. */
export const EVERYTHING = Number.MAX_SAFE_INTEGER;

/** SQL condition: the author had seen this change. Binds one parameter, the author's position. */
export const WAS_SEEN = '(change.rowid <= ? OR change.merge_id IS NULL)';

/** The same author, for an act that is computed from the file's current state rather than from a screen. */
export function seeingAll(author: Author): Author {
  return { ...author, seen: EVERYTHING };
}

/** The author's position, or {@link EVERYTHING} if no merge has brought in a change since. */
export function seenPosition(db: Readable, { seen = EVERYTHING }: Author): number {
  const later = db.prepare('SELECT 1 FROM change WHERE rowid > ? AND merge_id IS NOT NULL LIMIT 1').get(seen);
  return later === undefined ? EVERYTHING : seen;
}

const record = z.object({ id: z.string() });

/** The given records that already existed at the position `seen`, in the given order. */
export function recordsSeen(
  db: Readable,
  type: RecordType,
  ids: readonly string[],
  seen: number,
): readonly string[] {
  if (seen === EVERYTHING) return ids;
  const sql = `SELECT value AS id FROM json_each(?) AS chosen WHERE EXISTS (
    SELECT 1 FROM change WHERE record_type = ? AND record_id = chosen.value AND ${WAS_SEEN}) ORDER BY chosen.key`;
  return readAll(db, record, sql, JSON.stringify(ids), type, seen).map(({ id }) => id);
}
