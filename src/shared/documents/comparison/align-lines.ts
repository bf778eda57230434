import { commonIndices } from '../../text/common-sequence.ts';
import { wordsOf } from '../../text/word-difference.ts';

/** Lines of two texts that belong together, in order; each line at most once. */
export type LinePairs = readonly (readonly [one: number, other: number])[];

/** Enough for four thousand lines on either side between the first change and the last. */
const MOST_PAIRS = 16_000_000;

/** Within one change; more lines than that are taken as other ones. */
const MOST_ALIKE = 250_000;

/** Lines that read the same and, between those, lines that share at least half of their words. */
export function alignLines(one: readonly string[], other: readonly string[]): LinePairs {
  const pairs: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  const addAlike = (toOne: number, toOther: number) => {
    const left = one.slice(i, toOne).map(wordsIn);
    const right = other.slice(j, toOther).map(wordsIn);
    for (const [a, b] of commonIndices(left, right, isAlike, MOST_ALIKE)) pairs.push([i + a, j + b]);
  };
  for (const [inOne, inOther] of commonIndices(one, other, (a, b) => a === b, MOST_PAIRS)) {
    addAlike(inOne, inOther);
    pairs.push([inOne, inOther]);
    [i, j] = [inOne + 1, inOther + 1];
  }
  addAlike(one.length, other.length);
  return pairs;
}

/** How often a line has each of its words, and how many it has. */
interface LineWords {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

function wordsIn(line: string): LineWords {
  const words = wordsOf(line).map((word) => word.trim());
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, total: words.length };
}

function isAlike(one: LineWords | undefined, other: LineWords | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  let shared = 0;
  for (const [word, count] of one.counts) shared += Math.min(count, other.counts.get(word) ?? 0);
  return shared * 4 >= one.total + other.total;
}
