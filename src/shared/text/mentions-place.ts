import { comparable } from './clean-text.ts';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

interface Spelled {
  /** With its diacritics in small letters, the tone at the end: "hòa" and "hoà" are one, "An" and "Ân" are two. */
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Whether a text names a place: by whole words, with their diacritics, and as the whole of a name. "phường 1" is not in
 * "Đoàn phường 12", "xã Tân Ân" not in "Mặt trận xã Tân An", and "xã An Bình" not in "Hội Nông dân xã An Bình Tây". What
 * the minutes print depends on it: a place that is left out because it is named already must be the very same.
 */
export function mentionsPlace(text: string, place: string): boolean {
  const read = comparable(text);
  const words = spelled(read);
  const name = spelled(comparable(place)).map(({ word }) => word);
  if (name.length === 0) return false;
  return words.some(
    (_, at) =>
      name.every((word, offset) => words[at + offset]?.word === word) &&
      !goesOn(read, words[at + name.length - 1], words[at + name.length]),
  );
}

/** Whether a name goes on behind a word: with a capital or a number, and nothing but a space before it. */
function goesOn(text: string, last: Spelled | undefined, next: Spelled | undefined): boolean {
  if (last === undefined || next === undefined) return false;
  return /^[ -]+$/.test(text.slice(last.to, next.from)) && /^[\p{Lu}\p{N}]/u.test(text.slice(next.from));
}

function spelled(text: string): Spelled[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const parts = word.normalize('NFD').toLowerCase();
    const letters = parts.replace(TONES, '').normalize('NFC');
    return { word: letters + (parts.match(TONES) ?? []).join(''), from: index, to: index + word.length };
  });
}
