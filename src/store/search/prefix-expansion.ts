import { z } from 'zod';
import type { SoughtWord } from '../../shared/search/query.ts';
import { type Readable, readAll } from '../sqlite/handles.ts';

/** More words than these with the same beginning are not looked for: the most used come first. */
const MOST_COMPLETIONS = 256;

const found = z.object({ word: z.string() });

/**
 * The words of the index that an unfinished word may become. FTS5 could look for a beginning itself, but it would
 * gather everything that has one of the words before it shows the first: 60 ms for one letter in 100,000 entries,
 * 600 ms in a million; each word by itself it follows only as far as results are wanted.
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
