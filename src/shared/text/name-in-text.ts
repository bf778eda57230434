import { ABBREVIATIONS, CLEAR_SURNAMES, ENDS, OF_THE_SENTENCE, OFFICES, SURNAMES } from './name-words.ts';
import { isSyllable } from './syllable.ts';

/** A word of a name, and where it stands. */
export interface NameWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Where a word ends. */
export const END = String.raw`(?![\p{L}\p{M}\p{N}])`;

/** "N.T.H", "N. V. A.", "N.T.Hồng": how minutes name minors. */
const INITIALS = new RegExp(
  String.raw`\p{Lu}(?:(?:\.\s?\p{Lu}${END})+(?:\.(?:\p{Lu}[\p{Ll}\p{M}]+${END})?)?|\.\p{Lu}[\p{Ll}\p{M}]+${END})`,
  'uy',
);
/** "Nguyễn", "B.", "H'Hen", "K'Brơi", "Y-Khoa", and the same with spaces around the sign. */
const WORD = new RegExp(
  String.raw`(?:[HKY]\s?['-]\s?\p{Lu}[\p{L}\p{M}]*|\p{Lu}[\p{L}\p{M}]*(?:['-]\p{L}[\p{L}\p{M}]*)*)${END}(?:(?<=(?<![\p{L}\p{M}])\p{Lu})\.)?`,
  'uy',
);
/** "NTH (13 tuổi)" */
const CLOSE_INITIALS = /[A-ZĐ]{2,4}(?=[\s,(]{1,3}(?:\d{1,3}\s+tuổi|sinh\s+năm|SN\s))/uy;
/** "văn" and "thị" may be written small between two names. */
const BETWEEN = /\s{1,5}(?:(?:văn|thị)\s{1,5})?/uy;
const OFFICE = new RegExp(`(?:${OFFICES.replaceAll(' ', '\\s+')})${END}`, 'iuy');

/** "nguyễn văn an", with no capital anywhere. */
const SMALL_NAME = new RegExp(
  String.raw`(?:${CLEAR_SURNAMES})\s{1,5}(?:văn|thị)\s{1,5}\p{Ll}[\p{Ll}\p{M}]*${END}`,
  'uy',
);

const MOST_WORDS = 6;

/** A full name that is written in small letters and begins at a position; null if none does. */
export function smallNameAt(read: string, from: number): string | null {
  return matchAt(SMALL_NAME, read, from);
}

/** The words of the name that begins at a position; none if no name does. */
export function nameAt(read: string, from: number): NameWord[] {
  const initials = matchAt(INITIALS, read, from) ?? matchAt(CLOSE_INITIALS, read, from);
  if (initials !== null) return [{ text: initials, start: from, end: from + initials.length }];
  const name: NameWord[] = [];
  let at = from;
  while (name.length < MOST_WORDS) {
    const word = nameWordAt(read, at, name.length === 0);
    if (word === null) break;
    name.push(word);
    const gap = matchAt(BETWEEN, read, word.end);
    // Beyond the end of a line goes only who began with a surname.
    if (gap === null || (gap.includes('\n') && !startsWithSurname(name))) break;
    at = word.end + gap.length;
  }
  return name;
}

function nameWordAt(read: string, start: number, isFirst: boolean): NameWord | null {
  const text = matchAt(INITIALS, read, start) ?? matchAt(WORD, read, start);
  if (text === null || !isOfName(text) || matchAt(OFFICE, read, start) !== null) return null;
  const end = start + text.length;
  const endsName = ENDS.test(text.toLowerCase());
  if (endsName && (!isFirst || /^\s+[\p{Lu}\d]/u.test(read.slice(end, end + 4)))) return null;
  return { text, start, end };
}

/** Whether a word with a capital may be one of a name: abbreviations are none, nor is what a sentence in capitals says. */
function isOfName(word: string): boolean {
  const bare = word.replace(/\.$/, '');
  if (bare.includes('.')) return true;
  if (bare.length === 1) return bare !== 'Ở';
  return /^\p{Lu}\s?['-]/u.test(bare) || bare.split('-').every(isOfNamePart);
}

function isOfNamePart(part: string): boolean {
  if (!/\p{Lu}/u.test(part.slice(1))) return true;
  if (ABBREVIATIONS.test(part)) return false;
  if (part === part.toUpperCase() && OF_THE_SENTENCE.has(part.toLowerCase())) return false;
  return part.includes("'") || isSyllable(part) || /[ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚĂĨŨƠƯẠ-Ỹ]/u.test(part);
}

/** Whether these are a surname and what follows it, or initials of at least two words. */
export function isFullName(name: readonly NameWord[]): boolean {
  return (name.length > 1 && startsWithSurname(name)) || isInitials(name);
}

/** Whether the name is written as "N.T.H". */
export function isInitials([first]: readonly NameWord[]): boolean {
  return first !== undefined && /\.\s?\p{Lu}/u.test(first.text);
}

/** The name in small letters, with one space between its words. */
export function smallName(name: readonly NameWord[]): string {
  return name.map(({ text }) => text.toLowerCase()).join(' ');
}

/** The text a sticky pattern matches at a position. */
export function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function startsWithSurname([first]: readonly NameWord[]): boolean {
  return first !== undefined && SURNAMES.has(first.text.toLowerCase());
}
