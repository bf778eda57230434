import { type Word, wordsOf } from '../text/words.ts';
import type { SoughtWord, Term } from './query.ts';

/** A matched part of a text: start and end in UTF-16 units, without the end. */
export type Mark = [from: number, to: number];

/** A text as written, or a part of it, and the matches in it. */
export interface Passage {
  readonly text: string;
  readonly marks: Mark[];
}

/** How much of a text is shown before the first match, and in all. */
const LEAD = 40;
const LENGTH = 180;

/** The matches of the search terms in a text, in order, as positions in the original text. */
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

/** Whether the words of a term appear in these words of a text, one after the other. */
export function isIn(term: Term, words: readonly Word[]): boolean {
  return words.some((_, start) => standsAt(term, words, start));
}

/** Whether they appear there from one word on. Called for every word of every result, so it avoids all extra work. */
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

/** The part of a text around its first match, on one line, cut between words. */
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

/** The start of the first word that is less than LEAD before the first mark. */
function beginning(line: string, mark: number): number {
  if (mark <= LEAD) return 0;
  const space = line.indexOf(' ', mark - LEAD);
  return space === -1 || space >= mark ? mark : space + 1;
}

/** The end of the last word before `at`; in text without spaces, the first character after it. */
function ending(line: string, at: number, mark: number): number {
  if (at >= line.length) return line.length;
  const space = line.lastIndexOf(' ', at);
  if (space > mark) return space;
  const rest = line.slice(Math.max(at, mark));
  return line.length - rest.length + rest.search(/(?![\p{M}\u{DC00}-\u{DFFF}])/u);
}
