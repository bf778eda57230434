import { type AnalyzedName, analyzeName } from './analyze-name.ts';
import { type Grade, grades, gradeWord } from './grade-word.ts';
import { readingsOf, type TypedWord, withSpaceRemoved } from './query-readings.ts';

/** Compared figure by figure, the lower the better. */
type Rank = readonly number[];

/**
 * Those of `items` in which every word of the query is found, best first. A word may be a whole word, its beginning,
 * the initials of several ("hnd", "ccb") or part of a short form written out; where nothing fits, one slip of the hand
 * is forgiven. First come names with the marks that were typed and whole syllables, then names that begin so, then the
 * order the items came in. An empty query takes all.
 * @param textsOf what an item can be found by, the most telling first: code, name, keywords
 * @param optional words that help to choose, but that an item need not have, folded
 */
export function bestMatches<Item>(
  items: readonly Item[],
  query: string,
  textsOf: (item: Item) => readonly string[],
  optional: ReadonlySet<string> = NONE,
): Item[] {
  return rankedMatches(items, query, textsOf, optional).map(({ item }) => item);
}

export interface Match<Item> {
  readonly item: Item;
  /** Whether no mark that was typed speaks against it; what is not sure is offered and never taken by itself. */
  readonly isSure: boolean;
}

/** The same, each with whether it may be taken for what is meant. */
export function rankedMatches<Item>(
  items: readonly Item[],
  query: string,
  textsOf: (item: Item) => readonly string[],
  optional: ReadonlySet<string> = NONE,
): Match<Item>[] {
  if (query.trim() === '') return items.map((item) => ({ item, isSure: true }));
  return fitsOf(items, query, textsOf, optional).map(({ item, rank }) => ({
    item,
    isSure: isSure(rank),
  }));
}

/**
 * Those of {@link bestMatches} that fit as well as the first: what a name stands for that is written to its end. "giá"
 * is "Giá cả" and not "Giáo dục"; "phường 1" is not "phường 12".
 * A name with other marks than were typed is none of them.
 * @param forgives whether one slip of the hand is forgiven where nothing fits
 */
export function closestMatches<Item>(
  items: readonly Item[],
  query: string,
  textsOf: (item: Item) => readonly string[],
  forgives = true,
): Item[] {
  const fits = fitsOf(items, query, textsOf, NONE, forgives).filter(({ rank }) => isSure(rank));
  const [missing, worst] = fits[0]?.rank ?? [];
  return fits.filter(({ rank }) => rank[0] === missing && rank[1] === worst).map(({ item }) => item);
}

interface Fit<Item> {
  readonly item: Item;
  readonly rank: Rank;
}

function fitsOf<Item>(
  items: readonly Item[],
  query: string,
  textsOf: (item: Item) => readonly string[],
  optional: ReadonlySet<string>,
  forgives = true,
): Fit<Item>[] {
  const readings = readingsOf(query).filter((words) => words.length > 0);
  if (readings.length === 0) return [];
  const candidates = items.map((item) => ({ item, names: textsOf(item).map(analyzeName) }));
  const fitting = (rankIn: (names: readonly AnalyzedName[]) => Rank | null) =>
    candidates
      .flatMap(({ item, names }): Fit<Item>[] => {
        const rank = rankIn(names);
        return rank === null ? [] : [{ item, rank }];
      })
      .sort((a, b) => compareRanks(a.rank, b.rank));
  const asTyped = fitting((names) =>
    best(readings.map((words) => rankOf(query, words, names, { optional, slips: 0 }))),
  );
  if (asTyped.length > 0 || !forgives) return asTyped;
  const cut = readings.flatMap(withSpaceRemoved);
  return fitting((names) =>
    best([
      ...readings.map((words) => rankOf(query, words, names, { optional, slips: 1 })),
      ...cut.map((words) => rankOf(query, words, names, { optional, slips: 0 })),
    ]),
  );
}

const NONE: ReadonlySet<string> = new Set();

interface Allowance {
  readonly optional: ReadonlySet<string>;
  /** How many slips of the hand are forgiven. */
  readonly slips: number;
}

/** Null if the item does not fit. */
function rankOf(
  query: string,
  words: readonly TypedWord[],
  names: readonly AnalyzedName[],
  { optional, slips }: Allowance,
): Rank | null {
  const found: GradedWord[] = [];
  let missing = 0;
  for (const word of words) {
    const graded = bestGrade(word, names, slips > 0 && mayHoldSlip(word, words));
    if (graded !== null) found.push(graded);
    else if (optional.has(word.folded)) missing++;
    else return null;
  }
  const slipped = found.filter(({ grade }) => grade === 'one typing error').length;
  // One fault is a slip of the hand; together with other marks it is another name.
  const faults = slips === 0 ? 0 : slipped + found.filter(({ grade }) => isOfOtherMarks(grade)).length;
  if (found.length === 0 || faults > slips) return null;
  const costs = found.map(({ grade }) => grades.indexOf(grade));
  return [
    missing,
    Math.max(...costs),
    wholeTextRank(query, names),
    words.filter((word, at) => at > 0 && !areTogether(words[at - 1], word, names)).length,
    costs.reduce((sum, cost) => sum + cost, 0),
    found.reduce((sum, { at }) => sum + at, 0),
    // Of "xã An Bình" and "xã An Bình Tây", the one that was named to the end.
    Number(!names.some(({ sequence }) => sequence.endsWith(` ${words.at(-1)?.folded} `))),
  ];
}

function isSure(rank: Rank): boolean {
  return !isOfOtherMarks(grades[rank[1] ?? 0]);
}

function isOfOtherMarks(grade: Grade | undefined): boolean {
  return grade === 'whole but other marks' || grade === 'beginning but other marks';
}

interface GradedWord {
  readonly grade: Grade;
  /** In which of the texts. */
  readonly at: number;
}

function bestGrade(word: TypedWord, names: readonly AnalyzedName[], mayErr: boolean): GradedWord | null {
  let found: GradedWord | null = null;
  for (const [at, name] of names.entries()) {
    const grade = gradeWord(word, name, mayErr);
    if (grade === null) continue;
    if (found === null || grades.indexOf(grade) < grades.indexOf(found.grade)) found = { grade, at };
  }
  return found;
}

/** A short word alone is too little to tell a slip from another word: "ong" is not "đồng". */
function mayHoldSlip({ typed }: TypedWord, words: readonly TypedWord[]): boolean {
  return words.length > 1 || typed.length > 3;
}

/** How much of a text the query is: all of it, its beginning, a part; with the same marks before without. */
function wholeTextRank(query: string, names: readonly AnalyzedName[]): number {
  const { written, folded } = analyzeName(query);
  if (names.some((name) => name.folded === folded))
    return names.some((name) => name.written === written) ? 0 : 1;
  if (names.some((name) => name.written.startsWith(written))) return 2;
  if (names.some((name) => name.folded.startsWith(folded))) return 3;
  return names.some((name) => name.written.includes(written)) ? 4 : 5;
}

/** Whether two words follow each other in one text, the second perhaps unfinished. */
function areTogether(
  first: TypedWord | undefined,
  second: TypedWord,
  names: readonly AnalyzedName[],
): boolean {
  return (
    first !== undefined &&
    names.some(({ sequence }) => sequence.includes(` ${first.folded} ${second.folded}`))
  );
}

function best(ranks: readonly (Rank | null)[]): Rank | null {
  return ranks.reduce((one, other) => {
    if (one === null || other === null) return one ?? other;
    return compareRanks(other, one) < 0 ? other : one;
  }, null);
}

function compareRanks(a: Rank, b: Rank): number {
  for (const [at, left] of a.entries()) {
    const right = b[at] ?? 0;
    if (left !== right) return left - right;
  }
  return 0;
}
