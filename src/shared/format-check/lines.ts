import type { WordParagraph } from './word-text.ts';

/** One line of a paragraph, as Shift+Enter divides it: blocks are often typed as one paragraph. */
export interface Line {
  /** The whole paragraph. */
  readonly paragraph: WordParagraph;
  /** The line alone. */
  readonly own: WordParagraph;
  /** Which line of the paragraph it is, from 0. */
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** No block of a letterhead or of signatures has more lines; what has is text. */
const MOST_LINES = 40;

/** The lines of a paragraph; most have one. */
export function linesOf(paragraph: WordParagraph): Line[] {
  const texts = paragraph.text.split('\n');
  if (texts.length === 1 || texts.length > MOST_LINES)
    return [{ paragraph, own: paragraph, line: 0, from: 0, to: paragraph.text.length }];
  let from = 0;
  return texts.map((text, line) => {
    const [start, to] = [from, from + text.length];
    from = to + 1;
    const cut = partOfParagraph(paragraph, start, to);
    // The style is that of the first line, and a line drawn below stands below the last one.
    const own = {
      ...cut,
      styleRole: line === 0 ? paragraph.styleRole : null,
      ruled: line === texts.length - 1 && paragraph.ruled,
    };
    return { paragraph, own, line, from: start, to };
  });
}

/** Lines that follow each other in one paragraph, put together again. */
export function rejoined(lines: readonly Line[]): Line[] {
  const groups = Map.groupBy(lines, ({ paragraph }) => paragraph);
  return [...groups].flatMap(([paragraph, group]): Line[] => {
    const [first] = group;
    const last = group.at(-1);
    if (first === undefined || last === undefined || paragraph.align === 'center') return group;
    const [from, to] = [first.from, last.to];
    const isWhole = from === 0 && to === paragraph.text.length;
    const own = isWhole
      ? paragraph
      : { ...partOfParagraph(paragraph, from, to), styleRole: first.own.styleRole };
    return [{ ...first, own, to }];
  });
}

/** Which of two columns a part of a line is in; null if it has the full width. */
export type Column = 'left' | 'right' | null;

/** Word's own tab stops, where a paragraph has none of its own. */
const USUAL_STOP_MM = 12.7;
/** Right columns begin near the middle of the text. */
const RIGHT_FROM_MM = 55;

/** The parts of a line that tabs divide into columns; the line itself if there is one part without a tab before it. */
export function columnsOf(line: WordParagraph): (readonly [part: WordParagraph, column: Column])[] {
  const found = [...line.text.matchAll(/[^\t]+/g)].filter(([words]) => words.trim() !== '');
  const [first, second] = found;
  if (first === undefined) return [[line, null]];
  const last = found.at(-1) ?? first;
  if (second !== undefined) {
    return [
      [columnPart(line, first.index, first.index + first[0].length), 'left'],
      [columnPart(line, second.index, last.index + last[0].length), 'right'],
    ];
  }
  const tabs = line.text.slice(0, first.index).replace(/[^\t]/g, '').length;
  if (tabs === 0) return [[line, null]];
  const stop = line.tabStopsMm[tabs - 1] ?? tabs * USUAL_STOP_MM;
  const part = columnPart(line, first.index, first.index + first[0].length);
  return [[part, stop >= RIGHT_FROM_MM ? 'right' : 'left']];
}

/** A part whose alignment is that of its tab stop. */
function columnPart(line: WordParagraph, from: number, to: number): WordParagraph {
  return { ...partOfParagraph(line, from, to), align: null };
}

/** The part of a paragraph between two positions. */
function partOfParagraph(paragraph: WordParagraph, from: number, to: number): WordParagraph {
  let at = 0;
  const runs = paragraph.runs.flatMap((run) => {
    const start = at;
    at += run.text.length;
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return text === '' ? [] : [{ ...run, text }];
  });
  // Capitalising does not change the length of any Vietnamese letter.
  const [text, shown] = [paragraph.text.slice(from, to), paragraph.shown.slice(from, to)];
  return { ...paragraph, text, shown, runs };
}
