import { wordsOf } from './words.ts';

/** How much two texts have in common: twice their common words, counted in the words of both; from 0 to 1. */
export function likeness(one: string, other: string): number {
  return bagLikeness(wordBag(one), wordBag(other));
}

/** The words of a text, in any order. */
export interface WordBag {
  readonly count: number;
  readonly times: ReadonlyMap<string, number>;
}

export function wordBag(text: string): WordBag {
  const times = new Map<string, number>();
  const words = wordsOf(text);
  for (const { folded } of words) times.set(folded, (times.get(folded) ?? 0) + 1);
  return { count: words.length, times };
}

/** The same for texts whose words were counted before. */
export function bagLikeness(one: WordBag, other: WordBag): number {
  if (one.count + other.count === 0) return 0;
  let common = 0;
  for (const [word, times] of one.times) common += Math.min(times, other.times.get(word) ?? 0);
  return (2 * common) / (one.count + other.count);
}
