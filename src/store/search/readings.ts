import { isOneTypoAway } from '../../shared/matching/one-typo.ts';
import { parseQuery, plainReadings, type Query, type SoughtWord } from '../../shared/search/query.ts';
import type { Readable } from '../sqlite/handles.ts';
import type { Names } from './names.ts';
import { wordsOfLength } from './prefix-expansion.ts';

/** What was typed as it may have been meant. */
export interface Reading {
  readonly query: Query;
  /** The word that was put right, and the one that was looked for instead. */
  readonly corrected: { readonly typed: string; readonly read: string } | null;
}

/**
 * What was typed as it may have been meant: with the periods in it, and word by word, since "quy 2 nam 2025" may be the
 * second quarter or a fund of two years. Each is worked out only when it is asked for.
 */
export function* readingsOf(names: Names, typed: string): Generator<Reading> {
  const isName = names.mayBegin;
  const query = parseQuery(typed, { ...plainReadings, isName });
  yield { query, corrected: null };
  if (query.days !== null) yield { query: parseQuery(typed, { periods: false, isName }), corrected: null };
}

/** More than this many ways to put a query right are not tried. */
const MOST_CORRECTIONS = 12;
const CORRECTIONS_OF_WORD = 3;

/** A query with one word of it put right by one slip of the hand, the most frequent words of the texts first. */
export function* correctionsOf(db: Readable, query: Query): Generator<Reading> {
  const all = query.terms.flatMap(({ words }) => words);
  let tried = 0;
  for (const word of all) {
    for (const read of correctWords(db, word, all.length > 1)) {
      if (tried++ === MOST_CORRECTIONS) return;
      const right = { folded: read, accented: read, typed: read };
      const terms = query.terms.map((term) => ({
        ...term,
        words: term.words.map((each) => (each === word ? right : each)),
      }));
      yield { query: { ...query, terms }, corrected: { typed: word.typed, read } };
    }
  }
}

/** A short word alone is too little to tell a slip from another word. */
function correctWords(db: Readable, { folded }: SoughtWord, isAmongOthers: boolean): string[] {
  if (folded.length < (isAmongOthers ? 3 : 4)) return [];
  return wordsOfLength(db, folded.length - 1, folded.length + 1)
    .filter((word) => word !== folded && isOneTypoAway(folded, word))
    .slice(0, CORRECTIONS_OF_WORD);
}

/** The first reading by which something is found; the one that was meant first where none finds anything. */
export function firstFinding<T>(readings: Iterable<T>, finds: (reading: T) => boolean): T {
  let first: T | undefined;
  for (const reading of readings) {
    if (finds(reading)) return reading;
    first ??= reading;
  }
  if (first === undefined) throw new Error('No reading of what was typed');
  return first;
}
