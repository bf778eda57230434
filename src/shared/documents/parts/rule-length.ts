import type { TextStyle } from '../profile.ts';

const MM_PER_PT = 25.4 / 72;

/** Advance widths of Times New Roman Bold in thousandths of the size; every text with a rule under it is bold. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [250, ' ,.'],
  [278, '/il'],
  [333, '()-:;fjt'],
  [389, 'Is'],
  [444, 'cerz'],
  [500, '0123456789Jagovxy–"'],
  [556, 'Sbdhknpquđơ'],
  [611, 'FPư'],
  [667, 'BELTZ'],
  [722, 'ACDNRUVXYwĐ'],
  [778, 'GHKOQƠ'],
  [796, 'Ư'],
  [833, '&m'],
  [944, 'M'],
  [1000, 'W…'],
];
const widthOf = new Map(
  WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);
const USUAL_WIDTH = 556;

/**
 * The length in mm of the rule under a text: a share of the text's own length, and at most `availableMm`, the width of
 * the column in which the text wraps. Null if the style has no rule.
 */
export function ruleLengthMm(text: string, style: TextStyle, availableMm: number): number | null {
  if (style.rule === null) return null;
  return (
    style.rule.ratio *
    Math.min(textLengthMm(style.upper ? text.toLocaleUpperCase('vi') : text, style.sizePt), availableMm)
  );
}

function textLengthMm(text: string, sizePt: number): number {
  // Tone and vowel marks take no width of their own, except the horn of ơ and ư, so only that one is put back.
  const letters = text
    .normalize('NFD')
    .replace(/(?!\u031b)\p{M}/gu, '')
    .normalize('NFC');
  const thousandths = [...letters].reduce((sum, letter) => sum + (widthOf.get(letter) ?? USUAL_WIDTH), 0);
  return (thousandths / 1000) * sizePt * MM_PER_PT;
}
