import { readCount, type Writable } from '../sqlite/handles.ts';

/** If FTS5 makes fewer changes than this, there was nothing to merge (its documentation, “merge”). */
const NOTHING_DONE = 2;

/**
 * Merges the segments of the index, some pages per call: a word stored in one segment instead of ten is found several
 * times faster.
 *
 * @param isBegin whether to start with all current segments; later calls continue with those.
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
