import { comparable } from '../text/clean-text.ts';
import { fold, foldedWords } from '../text/fold.ts';
import { likeSpelled } from '../text/words.ts';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

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
const SHORT_TYPES_SPOKEN: Readonly<Record<string, string>> = { x: soundOf('xã'), p: soundOf('phường') };
const TYPES = /^(xa|phuong|dac khu) /;
/** The same, with or without diacritics. */
const ANY_TYPE = new RegExp(
  `^(xa|phuong|dac khu|${['xã', 'phường', 'đặc khu'].map(soundOf).join('|')}) `,
  'u',
);

function withoutType(name: string): string {
  return name.replace(ANY_TYPE, '');
}

/**
 * What a name certainly stands for: a record with the same letters; failing that, the same apart from where tones stand,
 * or without diacritics if none were typed; failing that, the same apart from the type, if only one of the two has it
 * ("Bến Sông" for "phường Bến Sông"). Records in use come first.
 */
export function named(text: string, all: readonly Named[]): Found {
  return inUseFirst(all, (items) => closest(text, items));
}

/**
 * What a name may be another writing of: with other diacritics ("xã Tân An" for "xã Tân Ân"), or with y for i ("Lục Sỹ"
 * for "Lục Sĩ"). Somebody has to say so.
 */
export function alike(text: string, all: readonly Named[]): Found {
  const key = withoutType(spellingKey(text));
  return inUseFirst(all, (items) => items.filter(({ name }) => withoutType(spellingKey(name)) === key));
}

function inUseFirst(all: readonly Named[], find: (items: readonly Named[]) => Found): Found {
  const found = find(all.filter(({ retired }) => !retired));
  return found.length > 0 ? found : find(all);
}

function closest(text: string, items: readonly Named[]): Found {
  const letters = lettersOf(text);
  const exact = items.filter(({ name }) => lettersOf(name) === letters);
  if (exact.length > 0) return exact;
  const nameIn = isPlain(text) ? wordsOf : soundOfName;
  const wanted = nameIn(text);
  const same = items.filter(({ name }) => nameIn(name) === wanted);
  if (same.length > 0) return same;
  return items.filter(({ name }) => {
    const bothSayType = TYPES.test(wordsOf(text)) && TYPES.test(wordsOf(name));
    return !bothSayType && withoutType(nameIn(name)) === withoutType(wanted);
  });
}

/** Whether a name was typed without any diacritics. */
export function isPlain(name: string): boolean {
  return fold(name) === comparable(name).toLowerCase();
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

/** The same with its diacritics, wherever the tones stand. */
function soundOfName(name: string): string {
  const [first = '', ...others] = soundOf(name).split(' ');
  const type = others.length > 0 ? (SHORT_TYPES_SPOKEN[first] ?? first) : first;
  return [type, ...others].join(' ');
}

/** What is compared where spellings are only offered: no diacritics, y for i at the end of a syllable. */
export function spellingKey(name: string): string {
  return wordsOf(name).split(' ').map(likeSpelled).join(' ') || fold(name.trim());
}

/** What two spellings of one name have in common: no diacritics, single spaces. */
export function nameKey(name: string): string {
  return foldedWords(name).join(' ') || fold(name.trim());
}

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
