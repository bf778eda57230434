import { readCount, type Writable } from '../sqlite/handles.ts';

/** Less than this is what FTS5 does where there is nothing to bring together (its documentation, “merge”). */
const NOTHING_DONE = 2;

/**
 * Brings the parts of the index together that were written one after the other, some pages of it: a word that is in
 * one place instead of ten is found several times faster.
 *
 * @param isBegin whether to begin with all there are now; later calls go on with those.
 * @returns whether there is more to do.
 */
export function mergeSegments(db: Writable, pages: number, isBegin: boolean): boolean {
  const before = changesMade(db);
  db.prepare(`INSERT INTO search (search, rank) VALUES ('merge', ?)`).run(isBegin ? -pages : pages);
  return changesMade(db) - before >= NOTHING_DONE;
}

function changesMade(db: Writable): number {
  return readCount(db, 'SELECT total_changes() AS count');
}
