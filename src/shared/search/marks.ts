import type { SoughtWord, Term } from './query.ts';
import { type Word, wordsOf } from './words.ts';

/** A part of a text that was found: from which to before which UTF-16 unit. */
export type Mark = [from: number, to: number];

/** A text as it was written, or a part of it, and what in it was found. */
export interface Passage {
  readonly text: string;
  readonly marks: Mark[];
}

/** How much of a text is shown before the first thing found, and in all. */
const LEAD = 40;
const LENGTH = 180;

/** The words of a text that were looked for, in order, each where it stands in the text as it was written. */
export function marksIn(text: string, terms: readonly Term[]): Mark[] {
  const words = wordsOf(text);
  const found = new Set<Word>();
  for (const term of terms) {
    for (let start = 0; start < words.length; start += 1) {
      if (!standsAt(term, words, start)) continue;
      for (const word of words.slice(start, start + term.words.length)) found.add(word);
    }
  }
  return words.filter((word) => found.has(word)).map(({ from, to }) => [from, to]);
}

/** Whether every word of a term stands in these words of a text, one behind the other. */
export function isIn(term: Term, words: readonly Word[]): boolean {
  return words.some((_, start) => standsAt(term, words, start));
}

/** Whether it stands there from one word on. Asked for every word of every result, hence without detours. */
function standsAt({ words: sought, isOpen }: Term, words: readonly Word[], start: number): boolean {
  for (let at = 0; at < sought.length; at += 1) {
    if (!fits(sought[at], words[start + at], isOpen)) return false;
  }
  return true;
}

function fits(sought: SoughtWord | undefined, word: Word | undefined, isOpen: boolean): boolean {
  if (sought === undefined || word === undefined) return false;
  return word.folded === sought.folded || (isOpen && word.folded.startsWith(sought.typed));
}

/** The part of a text around the first thing found in it, on one line, cut between words. */
export function passageOf(text: string, terms: readonly Term[]): Passage {
  const line = text.replace(/\s+/gu, ' ').trim();
  const marks = marksIn(line, terms);
  if (line.length <= LENGTH) return { text: line, marks };
  const [from, to] = marks[0] ?? [0, 0];
  const start = beginning(line, from);
  const end = ending(line, start + LENGTH, to);
  const before = start === 0 ? '' : '… ';
  const after = end === line.length ? '' : ' …';
  const shift = before.length - start;
  return {
    text: `${before}${line.slice(start, end)}${after}`,
    marks: marks.flatMap((mark): Mark[] =>
      mark[0] >= start && mark[1] <= end ? [[mark[0] + shift, mark[1] + shift]] : [],
    ),
  };
}

/** Where the first word begins that stands less than LEAD before the first mark. */
function beginning(line: string, mark: number): number {
  if (mark <= LEAD) return 0;
  const space = line.indexOf(' ', mark - LEAD);
  return space === -1 || space >= mark ? mark : space + 1;
}

/** Where the last word ends before `at`; in what has no spaces, the first letter behind it. */
function ending(line: string, at: number, mark: number): number {
  if (at >= line.length) return line.length;
  const space = line.lastIndexOf(' ', at);
  if (space > mark) return space;
  const rest = line.slice(Math.max(at, mark));
  return line.length - rest.length + rest.search(/(?![\p{M}\u{DC00}-\u{DFFF}])/u);
}
