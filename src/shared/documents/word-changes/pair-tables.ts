import { bagLikeness, type WordBag, wordBag } from '../../text/likeness.ts';
import type { KnownPart, KnownTable } from './known-document.ts';
import type { ReturnedPart } from './returned-word.ts';

type ReturnedTable = Extract<ReturnedPart, { kind: 'table' }>;

/** Tables with less in common are two tables. */
const ALIKE = 0.3;
/** With more pairs of tables than this they are taken in order, as far as they are alike. */
const MOST_PAIRS = 40_000;

/** Which table of the Word file is which of the document, by their indices among all parts; in order. */
export function pairTables(
  known: readonly KnownPart[],
  returned: readonly ReturnedPart[],
): (readonly [known: number, returned: number])[] {
  const ours = known.flatMap((part, at) => (part.kind === 'line' ? [] : [{ at, bag: wordsOfKnown(part) }]));
  const theirs = returned.flatMap((part, at) =>
    part.kind === 'line' ? [] : [{ at, bag: wordsOfReturned(part) }],
  );
  const score = (i: number, j: number) => alike(ours[i]?.bag, theirs[j]?.bag);
  if (ours.length * theirs.length > MOST_PAIRS) {
    return ours.flatMap((one, i) => {
      const other = theirs[i];
      return other === undefined || score(i, i) < ALIKE ? [] : [[one.at, other.at] as const];
    });
  }
  // The chain of pairs with the most in common.
  const width = theirs.length + 1;
  const best = new Float64Array((ours.length + 1) * width);
  const at = (i: number, j: number) => best[i * width + j] ?? 0;
  const pairScore = (i: number, j: number) => (score(i, j) < ALIKE ? -1 : score(i, j) + at(i + 1, j + 1));
  for (let i = ours.length - 1; i >= 0; i -= 1)
    for (let j = theirs.length - 1; j >= 0; j -= 1)
      best[i * width + j] = Math.max(at(i + 1, j), at(i, j + 1), pairScore(i, j));
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < ours.length && j < theirs.length; ) {
    const [one, other] = [ours[i], theirs[j]];
    if (pairScore(i, j) === at(i, j) && one !== undefined && other !== undefined) {
      pairs.push([one.at, other.at]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) === at(i, j)) i += 1;
    else j += 1;
  }
  return pairs;
}

function alike(one: WordBag | undefined, other: WordBag | undefined): number {
  if (one === undefined || other === undefined) return 0;
  // Two tables that hold no words are as alike as they can be told.
  return one.count + other.count === 0 ? 1 : bagLikeness(one, other);
}

function wordsOfKnown(table: KnownTable): WordBag {
  const texts =
    table.kind === 'table'
      ? table.rows.flatMap(({ cells }) => cells.map(({ text }) => text))
      : [...table.left, ...table.right].map(({ text }) => text);
  return wordBag(texts.join(' '));
}

function wordsOfReturned({ rows }: ReturnedTable): WordBag {
  return wordBag(
    rows
      .flat(2)
      .map(({ text }) => text)
      .join(' '),
  );
}
