import { comparable } from '../text/clean-text.ts';
import { fold, foldedWords } from '../text/fold.ts';

/** A record people know by its name: a locality, a group. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly retired: boolean;
}

/** What a name in a table may stand for: one record, several that cannot be told apart, or none. */
export type Found = readonly Named[];

/** Abbreviations of a commune's type in tables. */
const SHORT_TYPES: Readonly<Record<string, string>> = { x: 'xa', p: 'phuong' };
const TYPES = /^(xa|phuong|dac khu) /;

/**
 * What a name stands for: a record with the same letters; failing that, the same without diacritics; failing that, the
 * same apart from the type, if only one of the two has it ("Bến Sông" for "phường Bến Sông"). Records in use come
 * first.
 */
export function named(text: string, all: readonly Named[]): Found {
  const inUse = all.filter(({ retired }) => !retired);
  const found = closest(text, inUse);
  return found.length > 0 ? found : closest(text, all);
}

function closest(text: string, items: readonly Named[]): Found {
  const letters = lettersOf(text);
  const exact = items.filter(({ name }) => lettersOf(name) === letters);
  if (exact.length > 0) return exact;
  const words = wordsOf(text);
  const folded = items.filter(({ name }) => wordsOf(name) === words);
  if (folded.length > 0) return folded;
  return items.filter(({ name }) => {
    const other = wordsOf(name);
    const bothSayType = TYPES.test(words) && TYPES.test(other);
    return !bothSayType && words.replace(TYPES, '') === other.replace(TYPES, '');
  });
}

/** A name regardless of case and spaces: "xã Tân An" and "xã Tân Ân" are two. */
export function lettersOf(name: string): string {
  return comparable(name).toLowerCase().replace(/\s+/g, ' ').trim();
}

function wordsOf(name: string): string {
  const [first = '', ...others] = foldedWords(name);
  const type = others.length > 0 ? (SHORT_TYPES[first] ?? first) : first;
  return [type, ...others].join(' ');
}

/** What two spellings of one name have in common: no diacritics, single spaces. */
export function nameKey(name: string): string {
  return foldedWords(name).join(' ') || fold(name.trim());
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * A name with each word's tone mark moved to its end, so that "Hòa" and "Hoà" are one, and "Hùng" and "Hưng" are two.
 */
export function soundOf(name: string): string {
  return (
    comparable(name)
      .toLowerCase()
      .normalize('NFD')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
    .map((word) => word.replace(TONES, '').normalize('NFC') + (word.match(TONES) ?? []).join(''))
    .join(' ');
}
