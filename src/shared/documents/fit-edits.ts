import { likeness } from '../text/likeness.ts';
import { carriedOver } from './carry-over.ts';
import { wordPlaces } from './editable-text.ts';
import type { Edit } from './edits.ts';
import type { Paper } from './model.ts';
import { fieldOfPlace } from './parts/line-place.ts';

/** An edit as it is stored. `covers`: its own words, or as older programs stored it, all of its paragraph. */
export interface StoredEdit extends Edit {
  readonly covers: 'words' | 'paragraph';
}

/** A stored edit, and the place of the document it belongs to today. */
export interface FittedEdit extends Edit {
  /** The place it is stored under. */
  readonly stored: string;
  /** Whether the words it was made on stand at its place; otherwise it waits for somebody to decide. */
  readonly applied: boolean;
  /** What stands at its place today without it; null if its place is gone. */
  readonly now: string | null;
}

/**
 * Finds the place of each edit in the document as it is composed today. Nothing is guessed: an edit is applied to the
 * very words it was made on. Of a line whose words changed, the most alike line of the same field is only proposed.
 */
export function fitEdits(paper: Paper, edits: readonly StoredEdit[]): FittedEdit[] {
  const there = new Map(wordPlaces(paper).map(({ place, text }) => [place, text]));
  const fitted = edits.map((edit): FittedEdit => {
    const { covers, place, text, base } = edit;
    if (covers === 'paragraph') {
      const carried = carriedOver(paper, edit);
      if (carried !== null) return { ...carried, stored: place, applied: true, now: carried.base };
    }
    const now = there.get(place) ?? null;
    return { place, text, base, stored: place, applied: now === base, now };
  });
  // Of several for one place, one written here and one by an older program elsewhere, the last is applied.
  const taken = new Map(fitted.filter(({ applied }) => applied).map((edit) => [edit.place, edit]));
  return fitted.map((edit) => {
    const by = taken.get(edit.place);
    if (edit.now !== null && by !== undefined && by !== edit) return { ...edit, applied: false, now: null };
    if (edit.now !== null) return edit;
    const near = mostAlike(edit, there, taken);
    return near === null ? edit : { ...edit, place: near.place, now: near.text };
  });
}

/** Fewer words in common than this, counted in twice their number by the words of both, are chance. */
const ALIKE = 0.5;

/** The line of the same field that has most words of the edit's base, if it has enough of them. */
function mostAlike(
  { stored, base }: FittedEdit,
  there: ReadonlyMap<string, string>,
  taken: ReadonlyMap<string, unknown>,
): { place: string; text: string } | null {
  const field = fieldOfPlace(stored);
  if (field === null) return null;
  const lines = [...there].flatMap(([place, text]) =>
    place.startsWith(`${field}:`) && fieldOfPlace(place) === field && !taken.has(place)
      ? [{ place, text, likeness: likeness(text, base) }]
      : [],
  );
  const [best] = lines.toSorted((a, b) => b.likeness - a.likeness);
  return best === undefined || best.likeness < ALIKE ? null : best;
}
