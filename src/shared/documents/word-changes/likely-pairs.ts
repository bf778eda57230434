import { bagLikeness, type WordBag, wordBag } from '../../text/likeness.ts';
import type { Alignable, Gap, Pair, Step } from './steps.ts';

/** Lines with less in common are not one line with other words. */
const ALIKE = 0.5;
/** How much more alike a pair has to be than any other it could be taken for. */
const MARGIN = 0.15;
/** What the same composed beginning counts, "- Sở Y tế: "; more where no other line begins so. */
const SAME_LEAD = 0.25;
const ONLY_LEAD = 0.5;

/** A stretch with more pairs is not compared: all of it is unclear. */
const MOST_PAIRS = 250_000;

/**
 * Pairs lines of a stretch that differ but are one line with other words, as long as no other comes into question; the
 * rest was removed or added, or is unclear.
 */
export function likelyPairs(gap: Gap, known: readonly Alignable[], returned: readonly Alignable[]): Step[] {
  if (gap.known.length * gap.returned.length > MOST_PAIRS) {
    return [
      ...gap.known.map((at): Step => ({ kind: 'unclearKnown', known: at })),
      ...gap.returned.map((at): Step => ({ kind: 'unclearReturned', returned: at })),
    ];
  }
  return paired(gap, scores(gap, known, returned));
}

/** How alike two lines are, by their indices; only what is alike enough. */
type Scores = ReadonlyMap<number, ReadonlyMap<number, number>>;

function paired(gap: Gap, alike: Scores): Step[] {
  const found = inOrder(clearPairs(gap, alike));
  const [first] = found;
  if (first === undefined) return unpaired(gap, alike);
  // What stands between two pairs is looked at once more, since less comes into question there.
  let rest = gap;
  const steps: Step[] = [];
  for (const [k, r] of found) {
    const before = {
      known: rest.known.filter((at) => at < k),
      returned: rest.returned.filter((at) => at < r),
    };
    steps.push(...paired(before, alike), { kind: 'changed', known: k, returned: [r] });
    rest = { known: rest.known.filter((at) => at > k), returned: rest.returned.filter((at) => at > r) };
  }
  return [...steps, ...paired(rest, alike)];
}

/** Pairs that are more alike than either line is to any other. */
function clearPairs(gap: Gap, alike: Scores): Pair[] {
  return gap.known.flatMap((k): Pair[] => {
    const [best, second] = ranked(gap.returned.map((r) => ({ at: r, score: alike.get(k)?.get(r) ?? 0 })));
    if (best === undefined || best.score < ALIKE) return [];
    const [back, other] = ranked(gap.known.map((at) => ({ at, score: alike.get(at)?.get(best.at) ?? 0 })));
    const isClear =
      back?.at === k &&
      best.score - (second?.score ?? 0) >= MARGIN &&
      best.score - (other?.score ?? 0) >= MARGIN;
    return isClear ? [[k, best.at]] : [];
  });
}

function ranked<T extends { readonly score: number }>(list: readonly T[]): T[] {
  return list.toSorted((a, b) => b.score - a.score);
}

/** Pairs that no other one crosses. */
function inOrder(pairs: readonly Pair[]): Pair[] {
  return pairs.filter(([k, r]) => pairs.every(([k2, r2]) => k === k2 || k < k2 === r < r2));
}

function unpaired(gap: Gap, alike: Scores): Step[] {
  const isAlike = (k: number, r: number) => (alike.get(k)?.get(r) ?? 0) >= ALIKE;
  return [
    ...gap.known.map(
      (known): Step =>
        gap.returned.some((r) => isAlike(known, r))
          ? { kind: 'unclearKnown', known }
          : { kind: 'removed', known },
    ),
    ...gap.returned.map(
      (returned): Step =>
        gap.known.some((k) => isAlike(k, returned))
          ? { kind: 'unclearReturned', returned }
          : { kind: 'added', returned },
    ),
  ];
}

function scores(gap: Gap, known: readonly Alignable[], returned: readonly Alignable[]): Scores {
  const bags = new Map(gap.returned.map((r) => [r, wordBag(returned[r]?.text ?? '')]));
  return new Map(
    gap.known.map((k) => {
      const line = known[k];
      return [k, line === undefined ? new Map() : scoresOf(line, gap, known, returned, bags)];
    }),
  );
}

function scoresOf(
  line: Alignable,
  gap: Gap,
  known: readonly Alignable[],
  returned: readonly Alignable[],
  bags: ReadonlyMap<number, WordBag>,
): ReadonlyMap<number, number> {
  const own = wordBag(line.text);
  const lead = leadOf(line);
  const beginning =
    lead === '' ? [] : gap.returned.filter((r) => returned[r]?.text.startsWith(lead) === true);
  const isOnly = beginning.length === 1 && gap.known.filter((k) => leadOf(known[k]) === lead).length === 1;
  const bonus = isOnly ? ONLY_LEAD : SAME_LEAD;
  const withLead = new Set(beginning);
  return new Map(
    gap.returned.map((r) => {
      const bag = bags.get(r);
      const common = bag === undefined ? 0 : bagLikeness(own, bag);
      return [r, common + (withLead.has(r) ? bonus : 0)];
    }),
  );
}

/** A composed beginning that tells lines apart: a name, not a hyphen or a bullet. */
function leadOf(line: Alignable | undefined): string {
  const lead = line?.lead ?? '';
  return /\p{L}{2}/u.test(lead) ? lead : '';
}
