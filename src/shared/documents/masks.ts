import { cleanText } from '../text/clean-text.ts';
import { rewriteBlocks } from './editable-text.ts';
import { missingIn, type Paper, type Paragraph, paragraphText, type Run } from './model.ts';

/** Replaces words in a document that nobody outside should read. */
export const MASK = '[…]';

/** Masks every occurrence of the quotes anywhere in the document, including tables and its title. */
export function applyMasks(paper: Paper, quotes: readonly string[]): Paper {
  const pattern = maskPattern(quotes);
  if (pattern === null) return paper;
  const blocks = rewriteBlocks(paper.blocks, {
    paragraphs: (list) => list.map((paragraph) => maskedParagraph(paragraph, pattern)),
    cell: (text) => text.replace(pattern, MASK),
  });
  return { ...paper, title: paper.title.replace(pattern, MASK), blocks, missing: missingIn({ blocks }) };
}

/** A pattern that matches any of the quotes; null if there are none. */
export function maskPattern(quotes: readonly string[]): RegExp | null {
  const wanted = new Set(quotes.map(cleanText).filter((quote) => quote.trim() !== ''));
  if (wanted.size === 0) return null;
  // Longest first: a number within an address is masked with the whole address.
  const sorted = [...wanted].toSorted((a, b) => b.length - a.length);
  return new RegExp(sorted.map(literally).join('|'), 'gu');
}

/** A pattern for a quote, with any spaces or line breaks between its words. */
function literally(quote: string): string {
  return quote.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');
}

/** A quote may begin in one run and end in another: the mask is put where it begins. */
function maskedParagraph(paragraph: Paragraph, pattern: RegExp): Paragraph {
  const found = [...paragraphText(paragraph).matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  if (found.length === 0) return paragraph;
  let offset = 0;
  const runs = paragraph.runs.flatMap((run): Run[] => {
    const [start, end] = [offset, offset + run.text.length];
    offset = end;
    let text = '';
    let read = start;
    for (const quote of found.filter((one) => one.start < end && one.end > start)) {
      text += run.text.slice(read - start, Math.max(quote.start, start) - start);
      if (quote.start >= start) text += MASK;
      read = Math.min(quote.end, end);
    }
    text += run.text.slice(read - start);
    return text === '' ? [] : [{ ...run, text }];
  });
  return { ...paragraph, runs };
}
