import { commonIndices } from './common-sequence.ts';

/** Lines that two texts have in common, or lines of one with those that replace them in the other. */
export type LinePart =
  | { readonly kind: 'same'; readonly text: string }
  | { readonly kind: 'changed'; readonly one: string; readonly other: string };

/** Enough for four thousand lines on either side between the first change and the last. */
const MOST_PAIRS = 16_000_000;

/** Compares two texts line by line; the joined parts give back either text. */
export function lineDifference(one: string, other: string): LinePart[] {
  const [a, b] = [linesOf(one), linesOf(other)];
  const common = commonIndices(a, b, (line, its) => line === its, MOST_PAIRS);
  const parts: LinePart[] = [];
  let [i, j] = [0, 0];
  const addChanged = (toOne: number, toOther: number) => {
    if (i < toOne || j < toOther)
      parts.push({ kind: 'changed', one: a.slice(i, toOne).join(''), other: b.slice(j, toOther).join('') });
  };
  for (const [inOne, inOther] of common) {
    addChanged(inOne, inOther);
    const last = parts.at(-1);
    const text = a[inOne] ?? '';
    if (last?.kind === 'same') parts.splice(-1, 1, { kind: 'same', text: last.text + text });
    else parts.push({ kind: 'same', text });
    [i, j] = [inOne + 1, inOther + 1];
  }
  addChanged(a.length, b.length);
  return parts;
}

/** The lines of a text, each with its line break. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
