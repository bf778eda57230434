import { fold } from '../text/fold.ts';
import { type Word, wordsOf } from '../text/words.ts';

/** A word of a query, and its letters without diacritics as they were typed: the beginning of a longer word. */
export interface TypedWord extends Word {
  readonly typed: string;
}

/** The words of a query, and the same with letters and figures apart ("p12") or together ("ctv 7"), where it has such. */
export function readingsOf(query: string): TypedWord[][] {
  const apart = query.replace(/(\p{L})(\d)/gu, '$1 $2');
  const together = query.replace(/(\p{L})\s+(\d)/gu, '$1$2');
  return [...new Set([query, apart, together])].map(typedWords);
}

/** The query with one space fewer, in each way: a space typed inside a word is a slip of the hand. */
export function withSpaceRemoved(words: readonly TypedWord[]): TypedWord[][] {
  return words.slice(1).map((word, at) => {
    const before = words[at] ?? word;
    return words.toSpliced(at, 2, { ...word, ...joined(before, word) });
  });
}

function joined(first: TypedWord, second: TypedWord): Pick<TypedWord, 'folded' | 'accented' | 'typed'> {
  // Marks of two parts of a word say nothing of the whole: it is looked for without.
  const letters = first.typed + second.typed;
  return { folded: letters, accented: letters, typed: letters };
}

function typedWords(query: string): TypedWord[] {
  return wordsOf(query).map((word) => ({ ...word, typed: fold(query.slice(word.from, word.to)) }));
}
