import { comparable } from '../../text/clean-text.ts';
import { cutAndJoined, stretchesBetween } from './cut-lines.ts';
import { gapsBetween, identicalLines } from './identical-lines.ts';
import { likelyPairs } from './likely-pairs.ts';
import type { Alignable, Gap, Pair, Step } from './steps.ts';

/** A text as it is compared: whatever spaces, hyphens and apostrophes it has. */
export function lineKey(text: string): string {
  return comparable(text).replace(/\s+/g, ' ').trim();
}

/**
 * Says what became of every line, each exactly once. Lines that read the same are paired in order; of the others a pair
 * is only made where nothing else comes into question. Nothing is guessed: what may belong to several is said to be
 * unclear.
 * @param isWhole whether lines cannot be cut or joined, as rows of a table
 */
export function alignLines(
  known: readonly Alignable[],
  returned: readonly Alignable[],
  isWhole = false,
): Step[] {
  const knownKeys = known.map(({ text }) => lineKey(text));
  const returnedKeys = returned.map(({ text }) => lineKey(text));
  const same = identicalLines(knownKeys, returnedKeys);
  const gaps = gapsBetween(same, known.length, returned.length);
  const moved = movedPairs(gaps, knownKeys, returnedKeys);
  const movedKnown = new Set(moved.map(([k]) => k));
  const movedReturned = new Set(moved.map(([, r]) => r));
  const steps = gaps.flatMap((gap) => {
    const rest = {
      known: gap.known.filter((at) => !movedKnown.has(at)),
      returned: gap.returned.filter((at) => !movedReturned.has(at)),
    };
    const cut = isWhole ? [] : cutAndJoined(rest, knownKeys, returnedKeys);
    return [...cut, ...stretchesBetween(rest, cut).flatMap((part) => likelyPairs(part, known, returned))];
  });
  return [
    ...same.map(([k, r]): Step => ({ kind: 'same', known: k, returned: r })),
    ...moved.map(([k, r]): Step => ({ kind: 'moved', known: k, returned: r })),
    ...steps,
  ];
}

/** Lines that are there once on either side, but elsewhere. */
function movedPairs(gaps: readonly Gap[], known: readonly string[], returned: readonly string[]): Pair[] {
  const left = Map.groupBy(
    gaps.flatMap((gap) => gap.known),
    (at) => known[at] ?? '',
  );
  const right = Map.groupBy(
    gaps.flatMap((gap) => gap.returned),
    (at) => returned[at] ?? '',
  );
  return [...left].flatMap(([text, [k, ...others]]): Pair[] => {
    const [r, ...more] = right.get(text) ?? [];
    return k === undefined || r === undefined || others.length + more.length > 0 ? [] : [[k, r]];
  });
}
