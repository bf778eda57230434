import { commonIndices } from '../../text/common-sequence.ts';
import type { Gap, Pair } from './steps.ts';

/** More pairs than this are not compared one by one; such a stretch stays unpaired. */
const MOST_PAIRS = 1_000_000;

/**
 * Pairs lines that read the same, in order. Lines that are there once on either side decide first (patience diff), so
 * that a sentence which occurs often never draws its neighbours along.
 */
export function identicalLines(known: readonly string[], returned: readonly string[]): Pair[] {
  const pairs: Pair[] = [];

  function between(k0: number, k1: number, r0: number, r1: number): void {
    const most = Math.min(k1 - k0, r1 - r0);
    let [start, end] = [0, 0];
    while (start < most && known[k0 + start] === returned[r0 + start]) {
      pairs.push([k0 + start, r0 + start]);
      start += 1;
    }
    while (end < most - start && known[k1 - end - 1] === returned[r1 - end - 1]) {
      end += 1;
      pairs.push([k1 - end, r1 - end]);
    }
    if (most === start + end) return;
    notTrivial(k0 + start, k1 - end, r0 + start, r1 - end);
  }

  function notTrivial(kStart: number, kEnd: number, rStart: number, rEnd: number): void {
    const anchors = uniquePairs(known, returned, [kStart, kEnd], [rStart, rEnd]);
    if (anchors.length === 0) {
      const common = commonIndices(
        known.slice(kStart, kEnd),
        returned.slice(rStart, rEnd),
        (one, other) => one === other,
        MOST_PAIRS,
      );
      for (const [k, r] of common) pairs.push([kStart + k, rStart + r]);
      return;
    }
    let [k, r] = [kStart, rStart];
    for (const [nextK, nextR] of anchors) {
      between(k, nextK, r, nextR);
      pairs.push([nextK, nextR]);
      [k, r] = [nextK + 1, nextR + 1];
    }
    between(k, kEnd, r, rEnd);
  }

  between(0, known.length, 0, returned.length);
  return pairs.toSorted(([a], [b]) => a - b);
}

type Range = readonly [start: number, end: number];

/** The longest chain of lines that are there exactly once in either range. */
function uniquePairs(
  known: readonly string[],
  returned: readonly string[],
  ofKnown: Range,
  ofReturned: Range,
): Pair[] {
  const atReturned = uniqueIn(returned, ofReturned);
  const candidates = [...uniqueIn(known, ofKnown)].flatMap(([text, k]): Pair[] => {
    const r = atReturned.get(text);
    return r === undefined ? [] : [[k, r]];
  });
  return longestChain(candidates.toSorted(([a], [b]) => a - b));
}

function uniqueIn(lines: readonly string[], [start, end]: Range): ReadonlyMap<string, number> {
  const found = new Map<string, number | null>();
  for (let at = start; at < end; at += 1) {
    const text = lines[at] ?? '';
    found.set(text, found.has(text) ? null : at);
  }
  const unique = new Map<string, number>();
  for (const [text, at] of found) if (at !== null) unique.set(text, at);
  return unique;
}

interface Link {
  readonly pair: Pair;
  readonly before: Link | null;
}

/** Of pairs in the order of their first index, the most whose second index rises too. */
function longestChain(pairs: readonly Pair[]): Pair[] {
  // Of the chains of each length, the one that ends lowest.
  const ends: Link[] = [];
  for (const pair of pairs) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle]?.pair[1] ?? 0) < pair[1]) low = middle + 1;
      else high = middle;
    }
    ends[low] = { pair, before: ends[low - 1] ?? null };
  }
  const chain: Pair[] = [];
  for (let link = ends.at(-1) ?? null; link !== null; link = link.before) chain.push(link.pair);
  return chain.toReversed();
}

/** The stretches before, between and after pairs. */
export function gapsBetween(pairs: readonly Pair[], known: number, returned: number): Gap[] {
  let [k, r] = [0, 0];
  return [...pairs, [known, returned] as const].flatMap(([nextK, nextR]): Gap[] => {
    const gap = { known: range(k, nextK), returned: range(r, nextR) };
    [k, r] = [nextK + 1, nextR + 1];
    return gap.known.length + gap.returned.length === 0 ? [] : [gap];
  });
}

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, at) => start + at);
}
