import { cleanText } from '../text/clean-text.ts';
import { rewriteBlocks, textPlaces } from './editable-text.ts';
import { missingIn, type Paper, type Paragraph } from './model.ts';
import { textLines } from './parts/paragraphs.ts';

/** Words that replace those at a place in a document; `base` is what they replaced. */
export interface Edit {
  readonly place: string;
  /** Each line becomes a paragraph; if empty, the paragraph is left out, or the cell empty. */
  readonly text: string;
  readonly base: string;
}

/**
 * The state of an edit: applied to the words it was made for, applied to words that have changed since, or without a
 * place.
 */
export interface EditStanding {
  readonly place: string;
  readonly state: 'applied' | 'source-changed' | 'no-place';
}

/**
 * Applies edits to the document, and returns the state of each. An edit is applied even if the words under it have
 * changed since; of several for one place the last counts.
 */
export function applyEdits(paper: Paper, edits: readonly Edit[]): { paper: Paper; standing: EditStanding[] } {
  const wanted = new Map(edits.map((edit) => [edit.place, edit]));
  const there = new Map(textPlaces(paper).map(({ place, text }) => [place, text]));
  const standing = [...wanted.values()].map(({ place, base }): EditStanding => {
    const text = there.get(place);
    if (text === undefined) return { place, state: 'no-place' };
    return { place, state: text === cleanText(base) ? 'applied' : 'source-changed' };
  });
  if (standing.every(({ state }) => state === 'no-place')) return { paper, standing };
  const written = new Set<string>();
  const textFor = (place: string, text: string) => {
    const edit = wanted.get(place);
    // An edit equal to the generated words changes nothing, so that the marks of places to write are kept.
    return edit === undefined || edit.text === text ? undefined : edit.text;
  };
  const blocks = rewriteBlocks(paper.blocks, {
    paragraphs: (list) =>
      list.flatMap((paragraph): Paragraph[] => {
        const { place } = paragraph;
        if (place === undefined) return [paragraph];
        const text = textFor(place, there.get(place) ?? '');
        if (text === undefined) return [paragraph];
        if (written.has(place)) return [];
        written.add(place);
        return textLines(text).map((line) => ({ ...paragraph, runs: [{ text: line }] }));
      }),
    cell: (text, place) => {
      const changed = textFor(place, text);
      return changed === undefined ? text : cleanText(changed);
    },
  });
  return { paper: { ...paper, blocks, missing: missingIn({ blocks }) }, standing };
}
