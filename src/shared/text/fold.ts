import { comparable } from './clean-text.ts';

/**
 * The form used for searching: no diacritics, lower case. `đ` has no decomposition in Unicode, so it is mapped by hand;
 * every other Vietnamese letter decomposes into a base letter and marks under NFD.
 */
export function fold(text: string): string {
  return comparable(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * The form in which the spellings of one name are equal and different names are not: lower case, one space between
 * words, and tone marks at the end of their syllable, since people write "hòa" and "hoà".
 */
export function foldSpelling(text: string): string {
  return comparable(text)
    .normalize('NFD')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\p{L}\p{M}]+/gu, (word) => word.replace(TONES, '') + (word.match(TONES) ?? []).join(''));
}

/**
 * Whether every word of `query` starts some word of `text`, both folded: "ruong moi hnd" finds
 * "Hội Nông dân (HND) xã Ruộng Mới".
 */
export function matchesWords(text: string, query: string): boolean {
  const words = foldedWords(text);
  return foldedWords(query).every((part) => words.some((word) => word.startsWith(part)));
}

/** The folded words of a text; everything that is neither letter nor digit separates. */
export function foldedWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
