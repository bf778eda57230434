import { fold, foldedWords } from '../text/fold.ts';

/** What the headings of a field are made of, folded. */
export interface Phrases {
  /** Each names the field. */
  readonly terms: ReadonlySet<string>;
  /** May stand beside a term. */
  readonly besides: ReadonlySet<string>;
}

/** The most words of a single phrase. */
const LONGEST = 6;
/** A longer text is no heading. */
const MOST_WORDS = 16;

const BRACKETS = /\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}/gs;
/** "1. Họ và tên", "(2) Đơn vị". */
const NUMBER_BEFORE = /^\s*(?:\(\d{1,2}\)|\d{1,2}[.)])\s*/;
/** The mark of a footnote, which loses its height on the way: "Họ và tên1". */
const FOOTNOTE = /(?<=\p{L}{2})\d$/u;

export function phrasesOf(terms: readonly string[], besides: readonly string[]): Phrases {
  return { terms: new Set(terms.flatMap(writings)), besides: new Set(besides.flatMap(writings)) };
}

/** A phrase as it is, and with its first word as a letter: "Đ.thoại", "C/vụ". */
function writings(phrase: string): string[] {
  const [first = '', ...others] = foldedWords(phrase);
  const whole = [first, ...others].join(' ');
  return first.length > 1 && others.some((word) => word.length > 1)
    ? [whole, [first[0], ...others].join(' ')]
    : [whole];
}

/** The ways to read a heading as words: whole; without remarks in brackets. */
export function headingWords(heading: string): string[][] {
  const whole = fold(heading).replace(NUMBER_BEFORE, '').trim().replace(FOOTNOTE, '');
  const readings = [whole, whole.replace(BRACKETS, ' ').trim().replace(FOOTNOTE, '')].map(foldedWords);
  return readings.filter((words) => words.length > 0 && words.length <= MOST_WORDS);
}

/** Whether the words are phrases of these from end to end, at least one of them a term. */
export function tiles(words: readonly string[], { terms, besides }: Phrases): boolean {
  const phrases = terms.union(besides);
  // The ends of the phrases from the beginning on: all of them, and those with a term behind them.
  const [ends, named] = [new Set([0]), new Set<number>()];
  for (const from of words.keys()) {
    const lengths = ends.has(from) ? Array.from({ length: LONGEST }, (_, at) => at + 1) : [];
    for (const length of lengths) {
      const part = words.slice(from, from + length).join(' ');
      if (!phrases.has(part)) continue;
      ends.add(from + length);
      if (named.has(from) || terms.has(part)) named.add(from + length);
    }
  }
  return named.has(words.length);
}
