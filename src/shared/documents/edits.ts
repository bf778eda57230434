import { cleanText } from '../text/clean-text.ts';
import { rewriteBlocks, textPlaces } from './editable-text.ts';
import { missingIn, type Paper, type Paragraph } from './model.ts';
import { textLines } from './parts/paragraphs.ts';

/** Words that stand in a document instead of those at a place; `base` is what they replaced. */
export interface Edit {
  readonly place: string;
  /** Each line becomes a paragraph; without any, the paragraph is left out, and a cell empty. */
  readonly text: string;
  readonly base: string;
}

/** What became of an edit: laid over the words it was made for, over others by now, or without its place. */
export interface EditStanding {
  readonly place: string;
  readonly state: 'applied' | 'source-changed' | 'no-place';
}

/**
 * The document with edits laid over, and how each stands. An edit shows even where the words under it have changed
 * since; of several for one place the last counts.
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
    // Saying what is there anyway changes nothing: marks of places to write stay.
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
