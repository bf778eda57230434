import { commonIndices } from './common-sequence.ts';

/** A run of words, and whether it is missing in the other text. */
export interface Piece {
  readonly text: string;
  readonly changed: boolean;
}

/** With more pairs of words than this, the part between the equal beginnings and ends counts as changed whole. */
export const MOST_PAIRS = 4_000_000;

/** Compares two texts word by word; returns each in full, in pieces. */
export function wordDifference(one: string, other: string): { one: Piece[]; other: Piece[] } {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const common = commonIndices(a, b, same, MOST_PAIRS);
  const inOne = new Set(common.map(([at]) => at));
  const inOther = new Set(common.map(([, at]) => at));
  return { one: piecesOf(a, (at) => inOne.has(at)), other: piecesOf(b, (at) => inOther.has(at)) };
}

/**
 * Words with the space after them, so that joining them gives back the text; punctuation that ends a sentence or clause
 * is a word of its own.
 */
export function wordsOf(text: string): string[] {
  return text.match(/\s*(?:[,;:.!?…]+(?=\s|$)|\S+?(?=[,;:.!?…]*(?:\s|$)))\s*|^\s+$/g) ?? [];
}

export function same(one: string | undefined, other: string | undefined): boolean {
  return one?.trim() === other?.trim();
}

function piecesOf(words: readonly string[], isCommon: (at: number) => boolean): Piece[] {
  const pieces: Piece[] = [];
  words.forEach((word, at) => {
    const changed = !isCommon(at);
    const last = pieces.at(-1);
    if (last?.changed === changed) pieces.splice(-1, 1, { text: last.text + word, changed });
    else pieces.push({ text: word, changed });
  });
  return pieces;
}
