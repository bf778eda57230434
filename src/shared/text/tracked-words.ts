import { commonIndices } from './common-sequence.ts';
import { MOST_PAIRS, same, wordsOf } from './word-difference.ts';

/** A run of words as it stands where changes are tracked. */
export interface TrackedPiece {
  readonly kind: 'same' | 'deleted' | 'inserted';
  readonly text: string;
}

/**
 * An earlier and a later text as one, word by word: without what was inserted it is the earlier to the letter, without
 * what was deleted the later.
 */
export function trackedWords(earlier: string, later: string): TrackedPiece[] {
  const [a, b] = [wordsOf(earlier), wordsOf(later)];
  const pieces: TrackedPiece[] = [];
  const add = (kind: TrackedPiece['kind'], text: string) => {
    const last = pieces.at(-1);
    if (text === '') return;
    if (last?.kind === kind) pieces.splice(-1, 1, { kind, text: last.text + text });
    else pieces.push({ kind, text });
  };
  let [i, j] = [0, 0];
  const addChanged = (toA: number, toB: number) => {
    add('deleted', a.slice(i, toA).join(''));
    add('inserted', b.slice(j, toB).join(''));
  };
  for (const [inA, inB] of commonIndices(a, b, same, MOST_PAIRS)) {
    addChanged(inA, inB);
    for (const { kind, text } of sameWord(a[inA] ?? '', b[inB] ?? '')) add(kind, text);
    [i, j] = [inA + 1, inB + 1];
  }
  addChanged(a.length, b.length);
  return pieces;
}

/** A word that both texts have; the spaces around it may differ. */
function sameWord(one: string, other: string): TrackedPiece[] {
  if (one === other) return [{ kind: 'same', text: one }];
  const [before, after] = [spacesAround(one), spacesAround(other)];
  return [
    ...sameOrChanged(before.lead, after.lead),
    { kind: 'same', text: one.trim() },
    ...sameOrChanged(before.trail, after.trail),
  ];
}

function sameOrChanged(one: string, other: string): TrackedPiece[] {
  if (one === other) return [{ kind: 'same', text: one }];
  return [
    { kind: 'deleted', text: one },
    { kind: 'inserted', text: other },
  ];
}

function spacesAround(word: string): { readonly lead: string; readonly trail: string } {
  const start = word.length - word.trimStart().length;
  return { lead: word.slice(0, start), trail: word.slice(start).slice(word.trim().length) };
}
