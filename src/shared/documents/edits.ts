import { cleanText } from '../text/clean-text.ts';
import { rewriteBlocks, wordPlaces } from './editable-text.ts';
import { missingIn, type Paper, type Paragraph, partsOf, type Run } from './model.ts';
import { textLines } from './parts/paragraphs.ts';

/** Words that replace those at a place in a document; `base` is what they replaced. */
export interface Edit {
  readonly place: string;
  /** Each line becomes a paragraph; if empty, the paragraph is left out, or the cell empty. */
  readonly text: string;
  readonly base: string;
}

/**
 * Applies edits to the document. An edit counts only for the words it was made on: where others stand at its place, or
 * the place is gone, the document keeps what the program wrote. Of several for one place the last counts.
 */
export function applyEdits(paper: Paper, edits: readonly Edit[]): Paper {
  const there = new Map(wordPlaces(paper).map(({ place, text }) => [place, text]));
  const last = new Map(edits.map((edit) => [edit.place, edit]));
  // An edit equal to the generated words changes nothing, so that the marks of places to write are kept.
  const wanted = new Map(
    [...last.values()]
      .filter(({ place, base, text }) => there.get(place) === base && text !== base)
      .map(({ place, text }) => [place, text]),
  );
  if (wanted.size === 0) return paper;
  // Several paragraphs of one place are the lines of an edit before: the first takes all the words.
  const written = new Set<string>();
  const blocks = rewriteBlocks(paper.blocks, {
    paragraphs: (list) =>
      list.flatMap((paragraph) => {
        const { place = '' } = paragraph;
        const text = wanted.get(place);
        if (text === undefined) return [paragraph];
        if (written.has(place)) return [];
        written.add(place);
        return edited(paragraph, text);
      }),
    cell: (text, place) => cleanText(wanted.get(place) ?? text),
  });
  return { ...paper, blocks, missing: missingIn({ blocks }) };
}

/** A paragraph with other words: what is composed around them stands before the first line and after the last. */
function edited(paragraph: Paragraph, text: string): Paragraph[] {
  const { before, after } = partsOf(paragraph);
  const lines = textLines(text);
  return lines.map((line, at) => {
    const runs: Run[] = [
      ...(at === 0 ? before : []),
      { text: line },
      ...(at === lines.length - 1 ? after : []),
    ];
    return { ...paragraph, runs };
  });
}
