import { personalNamesIn } from './personal-names.ts';
import { personalNumbersIn } from './personal-numbers.ts';
import { readingOf } from './reading.ts';

/** What points to a citizen in a text: none of it belongs in the record of a meeting. */
export const personalDataKinds = ['phone', 'identity', 'email', 'plate', 'name'] as const;
export type PersonalDataKind = (typeof personalDataKinds)[number];

/** A position in a text: `text.slice(start, end)` is the number, the address or the name. */
export interface PersonalData {
  readonly kind: PersonalDataKind;
  readonly start: number;
  readonly end: number;
}

/**
 * Matched from the beginning of a word only: trying each letter of a very long one would take minutes. Around the sign
 * people put spaces, or write it in words, so that programs do not read it.
 */
const EMAIL =
  /(?<![\p{L}\p{N}._%+-])(?:[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|[\w.%+-]+ at (?:gmail|yahoo|outlook|hotmail|icloud)\.com(?!\p{L})|[\w.%+-]+ {0,2}(?:@|[([{](?:at|@|a còng)[)\]}]) {0,2}[a-z\d-]+(?: ?(?:\.|[([{]dot[)\]}]) ?[a-z\d-]+){0,2}(?:(?:\.|[([{]dot[)\]}])[a-z]{2,10}| ?\. ?(?:com|vn|net|org|edu|gov))(?![\p{L}\p{N}]))/giu;
const HAS_EMAIL = /@|[([{](?:at|a còng)[)\]}]| at (?:gmail|yahoo|outlook|hotmail|icloud)/i;

/**
 * The personal data a text seems to hold, in order, so that the writer can take them out: records of remarks name no
 * citizen (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15). A hint for people, never a reason to refuse a text. Every writing
 * of a sign is read alike: spaces, hyphens and apostrophes of all kinds, marks apart, and what is not seen.
 */
export function personalDataIn(text: string): PersonalData[] {
  const reading = readingOf(text);
  const read = reading.text;
  const placed = (kind: PersonalDataKind, start: number, words: string): PersonalData => ({
    kind,
    ...reading.stretch(start, start + words.length),
  });
  const found = [
    ...personalNumbersIn(read).map(({ kind, words, start }) => placed(kind, start, words)),
    ...(HAS_EMAIL.test(read) ? [...read.matchAll(EMAIL)] : []).map(({ 0: words, index }) =>
      placed('email', index, words),
    ),
    ...personalNamesIn(read).map(({ words, start }) => placed('name', start, words)),
  ].toSorted((a, b) => a.start - b.start || b.end - a.end);
  // An address may hold a number: what begins inside another is part of it.
  let end = 0;
  return found.filter((one) => {
    const isApart = one.start >= end;
    end = Math.max(end, one.end);
    return isApart;
  });
}

/** The kinds of personal data a text seems to hold, each once. */
export function findPersonalData(text: string): PersonalDataKind[] {
  const found = new Set(personalDataIn(text).map(({ kind }) => kind));
  return personalDataKinds.filter((kind) => found.has(kind));
}

/** The text with personal data replaced by a mark, for people who only watch. */
export function withoutPersonalData(text: string): string {
  const stretches = personalDataIn(text);
  const kept = stretches.map(({ start }, at) => text.slice(stretches[at - 1]?.end ?? 0, start));
  return [...kept, text.slice(stretches.at(-1)?.end ?? 0)].join('[…]');
}
