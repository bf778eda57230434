import { comparable } from '../text/clean-text.ts';
import { personalDataIn } from '../text/personal-data.ts';
import { readingOf } from '../text/reading.ts';
import { rewriteBlocks } from './editable-text.ts';
import { missingIn, type Paper, type Paragraph, paragraphText, type Run } from './model.ts';

/** Replaces words in a document that nobody outside should read. */
export const MASK = '[…]';

/** Quotes to be masked: `text.replace(masks, MASK)` covers each wherever it stands as whole words. */
export interface Masks {
  [Symbol.replace](text: string, mask: string): string;
  /** What is covered, in order, apart from each other. */
  stretchesIn(text: string): readonly Stretch[];
}

/** `text.slice(start, end)` is covered. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Masks every occurrence of the quotes anywhere in the document, including tables and its title. */
export function applyMasks(paper: Paper, quotes: readonly string[]): Paper {
  const masks = maskPattern(quotes);
  if (masks === null) return paper;
  const blocks = rewriteBlocks(paper.blocks, {
    paragraphs: (list) => list.map((paragraph) => maskedParagraph(paragraph, masks)),
    cell: (text) => text.replace(masks, MASK),
  });
  return { ...paper, title: paper.title.replace(masks, MASK), blocks, missing: missingIn({ blocks }) };
}

/** What replaces any of the quotes in a text; null if there are none. */
export function maskPattern(quotes: readonly string[]): Masks | null {
  const wanted = new Set(quotes.map(asQuoted).filter((quote) => quote !== ''));
  if (wanted.size === 0) return null;
  // Longest first: a number within an address is masked with the whole address.
  const sorted = [...wanted].toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(sorted.map(wholeWords).join('|'), 'gu');
  const stretchesIn = (text: string) => coveredIn(text, wanted, pattern);
  return {
    stretchesIn,
    [Symbol.replace](text, mask) {
      const covered = stretchesIn(text);
      const kept = covered.map(({ start }, at) => text.slice(covered[at - 1]?.end ?? 0, start));
      return [...kept, text.slice(covered.at(-1)?.end ?? 0)].join(mask);
    },
  };
}

/** Words as decisions about them compare: in one line, each sign in one writing. */
function asQuoted(text: string): string {
  return comparable(text).replace(/\s+/g, ' ').trim();
}

/** A quote with any spaces or line breaks between its words, and nothing of another word on either side. */
function wholeWords(quote: string): string {
  const literal = quote.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');
  return String.raw`(?<![\p{L}\p{M}\p{N}])${literal}(?![\p{L}\p{M}\p{N}])`;
}

/**
 * Where a text has one of the quotes. What was found there as personal data is covered just as it was found; other
 * places are not, if they end inside a longer name or number: "ông Ba" is another person than "ông Ba Đen", about whom
 * people decide apart.
 */
function coveredIn(text: string, wanted: ReadonlySet<string>, pattern: RegExp): Stretch[] {
  const reading = readingOf(text);
  const quoted = [...reading.text.matchAll(pattern)].map(({ 0: words, index }) =>
    reading.stretch(index, index + words.length),
  );
  // Only a text with a quote in it, be it within a word, has one to cover.
  const line = asQuoted(text);
  if (![...wanted].some((quote) => line.includes(quote))) return [];
  const found = personalDataIn(text);
  const asFound = found.filter(({ start, end }) => wanted.has(asQuoted(text.slice(start, end))));
  const others = quoted.filter((quote) => !found.some((longer) => isPartOf(quote, longer)));
  return united([...asFound, ...others]);
}

/** Whether words begin or end inside something longer, without holding it whole. */
function isPartOf(quote: Stretch, found: Stretch): boolean {
  const overlaps = quote.start < found.end && found.start < quote.end;
  return overlaps && !(quote.start <= found.start && found.end <= quote.end);
}

/** The stretches in order, with those that overlap as one. */
function united(stretches: readonly Stretch[]): Stretch[] {
  const apart: Stretch[] = [];
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last !== undefined && start < last.end) {
      apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else {
      apart.push({ start, end });
    }
  }
  return apart;
}

/** A quote may begin in one run and end in another: the mask is put where it begins. */
function maskedParagraph(paragraph: Paragraph, masks: Masks): Paragraph {
  const covered = masks.stretchesIn(paragraphText(paragraph));
  if (covered.length === 0) return paragraph;
  let offset = 0;
  const runs = paragraph.runs.flatMap((run): Run[] => {
    const [start, end] = [offset, offset + run.text.length];
    offset = end;
    let text = '';
    let read = start;
    for (const quote of covered.filter((one) => one.start < end && one.end > start)) {
      text += run.text.slice(read - start, Math.max(quote.start, start) - start);
      if (quote.start >= start) text += MASK;
      read = Math.min(quote.end, end);
    }
    text += run.text.slice(read - start);
    return text === '' ? [] : [{ ...run, text }];
  });
  return { ...paragraph, runs };
}
