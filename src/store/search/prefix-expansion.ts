import { z } from 'zod';
import type { SoughtWord } from '../../shared/search/query.ts';
import { type Readable, readAll } from '../sqlite/handles.ts';

/** At most this many words with the same prefix are searched, the most frequent first. */
const MOST_COMPLETIONS = 256;

const found = z.object({ word: z.string() });

/**
 * The words of the index that an unfinished word may become. FTS5 has prefix queries of its own, but they collect every
 * row with a matching word before returning the first one: 60 ms for one letter in 100,000 entries, 600 ms in a
 * million. Whole words it reads only as far as results are needed.
 */
export function completionsOf(db: Readable, { folded, typed }: SoughtWord): string[] {
  const words = readAll(
    db,
    found,
    `SELECT word FROM search_word WHERE word >= ? AND word < ? ORDER BY uses DESC, word LIMIT ${MOST_COMPLETIONS}`,
    typed,
    `${typed}\u{10ffff}`,
  );
  return [...new Set([folded, ...words.map(({ word }) => word)])];
}

/** The words of the index of a length, the most frequent first. */
export function wordsOfLength(db: Readable, shortest: number, longest: number): string[] {
  const sql = 'SELECT word FROM search_word WHERE length(word) BETWEEN ? AND ? ORDER BY uses DESC, word';
  return readAll(db, found, sql, shortest, longest).map(({ word }) => word);
}
