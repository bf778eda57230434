/** A run of words, and whether the other text lacks them. */
export interface Piece {
  readonly text: string;
  readonly changed: boolean;
}

/** Beyond this many pairs of words the part between equal beginnings and ends counts as changed whole. */
const MOST_PAIRS = 4_000_000;

/** What two texts do not have in common, word by word; each comes back whole, in pieces. */
export function wordDifference(one: string, other: string): { one: Piece[]; other: Piece[] } {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const start = commonStart(a, b);
  const end = commonStart(a.slice(start).reverse(), b.slice(start).reverse());
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const kept = left.length * right.length > MOST_PAIRS ? [] : commonWords(left, right);
  const inOne = new Set(kept.map(([at]) => start + at));
  const inOther = new Set(kept.map(([, at]) => start + at));
  return {
    one: piecesOf(a, (at) => at < start || at >= a.length - end || inOne.has(at)),
    other: piecesOf(b, (at) => at < start || at >= b.length - end || inOther.has(at)),
  };
}

/**
 * Words with the space behind them, so that joined again they are the text; what ends a sentence or a part of it is a
 * word of its own.
 */
function wordsOf(text: string): string[] {
  return text.match(/\s*(?:[,;:.!?…]+(?=\s|$)|\S+?(?=[,;:.!?…]*(?:\s|$)))\s*|^\s+$/g) ?? [];
}

function same(one: string | undefined, other: string | undefined): boolean {
  return one?.trim() === other?.trim();
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((word, at) => at >= b.length || !same(word, b[at]));
  return differs === -1 ? a.length : differs;
}

/** The places of a longest common subsequence, in order. */
function commonWords(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const longest = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = same(a[i], b[j])
        ? longest(i + 1, j + 1) + 1
        : Math.max(longest(i + 1, j), longest(i, j + 1));
    }
  }
  const places: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (same(a[i], b[j])) places.push([i++, j++]);
    else if (longest(i + 1, j) >= longest(i, j + 1)) i += 1;
    else j += 1;
  }
  return places;
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
