import { personalNamesIn } from './personal-names.ts';
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

/** Matched from the beginning of a word only: trying each letter of a very long one would take minutes. */
const EMAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** Digits in groups or not, as numbers of all kinds are written, with brackets around the beginning or a code. */
const RUNS = /(?<![\p{L}\p{N}])(?:\+|\(\+?)?\d(?:[ \n.()/-]{0,3}\d){7,60}(?![\p{L}\p{N}])/gu;
const GROUP = /[+(]*\d+/g;
/** As much around a number says what it is; more would make a long text of numbers take minutes. */
const CONTEXT = 60;
/** A telephone number in groups of two with its country code has seven. */
const MOST_GROUPS = 9;

/** "59-X1 123.45", "51F-12345": the number of a car or a motorbike. */
const PLATES = /(?<![\p{L}\p{N}])\d{2} ?-? ?[A-ZĐ](?:[A-Z]|\d)?[ -]{0,3}\d{3}[. ]?\d{2}(?![\p{L}\p{N}])/gu;

/** Ten digits from 0 (eleven for some fixed lines), or 84 instead of the 0 or before it. */
const PHONE = /^(?:0|(?:\+|00)?840?)(?:\d{9,10})$/;

/** Nine digits (the old identity card) or twelve (the present one). */
const IDENTITY = /^(?:\d{9}|\d{12})$/;
/** The present one begins with the province, 001 to 096; so written in groups it is told apart from a sum of money. */
const GROUPED_IDENTITY = /^0(?:0[1-9]|[1-9]\d)(?:[ .-]\d{3}){3}$/;
const IDENTITY_BEFORE = /(?:cccd|cmnd|căn cước|chứng minh|định danh|hộ chiếu)[^.;\n]{0,20}$/iu;

const MONEY_OR_MEASURE =
  /^\s*(?:đồng|đ|vnđ|vnd|nghìn|ngàn|triệu|tỷ|tỉ|usd|m2|m3|kg|tấn|kwh)(?![\p{L}\p{N}])/iu;

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
    ...[...read.matchAll(RUNS)].flatMap(({ 0: run, index }) =>
      numbersIn(
        run,
        read.slice(Math.max(0, index - CONTEXT), index),
        read.slice(index + run.length).slice(0, CONTEXT),
      ).map(({ kind, start, words }) => placed(kind, index + start, words)),
    ),
    ...(read.includes('@') ? [...read.matchAll(EMAIL)] : []).map(({ 0: words, index }) =>
      placed('email', index, words),
    ),
    ...[...read.matchAll(PLATES)].map(({ 0: words, index }) => placed('plate', index, words)),
    ...personalNamesIn(read).map(({ words, start }) => placed('name', start, words)),
  ].toSorted((a, b) => a.start - b.start || b.end - a.end);
  // An address may hold a number: what begins inside another is part of it.
  return found.filter(({ start }, at) => found.slice(0, at).every(({ end }) => end <= start));
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

/**
 * The numbers in a run of groups of digits: of those that begin first the longest. What stands before or behind may be
 * another number, or begin the next sentence.
 */
function numbersIn(
  run: string,
  before: string,
  rest: string,
): { kind: PersonalDataKind; start: number; words: string }[] {
  const groups = [...run.matchAll(GROUP)].map(({ 0: digits, index }) => ({
    from: index,
    to: index + digits.length,
  }));
  const found: { kind: PersonalDataKind; start: number; words: string }[] = [];
  for (let first = 0; first < groups.length; first += 1) {
    const start = groups[first]?.from ?? 0;
    const last = groups.findLastIndex(({ to }, at) => {
      const words = run.slice(start, to);
      return (
        at >= first &&
        at < first + MOST_GROUPS &&
        numberKind(words, before + run.slice(0, start), run.slice(to) + rest) !== null
      );
    });
    const words = run.slice(start, groups[last]?.to ?? start);
    const kind =
      last < 0
        ? null
        : numberKind(words, before + run.slice(0, start), run.slice(start + words.length) + rest);
    if (kind === null) continue;
    found.push({ kind, start, words });
    first = last;
  }
  return found;
}

function numberKind(written: string, before: string, rest: string): PersonalDataKind | null {
  if (MONEY_OR_MEASURE.test(rest)) return null;
  const digits = written.replace(/[^\d+]/g, '');
  if (IDENTITY.test(written) || GROUPED_IDENTITY.test(written)) return 'identity';
  if (IDENTITY.test(digits) && IDENTITY_BEFORE.test(before)) return 'identity';
  return PHONE.test(digits) && isGroupedLikePhone(written) ? 'phone' : null;
}

/**
 * Whether the groups are those of a phone number: of two digits throughout, or none shorter than two behind a first one
 * of three or more. "08/2026 1200" is a month and a count; slashes stand between all groups or none.
 */
function isGroupedLikePhone(written: string): boolean {
  const groups = written.match(/\d+/g) ?? [];
  const [first = '', ...others] = groups;
  if (others.length === 0) return true;
  if (written.includes('/') && /[ \n.-]/.test(written.replace(/ ?\/ ?/g, '/'))) return false;
  const isAbroad = /^\(?(?:\+|00)?84/.test(written);
  if (isAbroad) return others.every((group, at) => group.length >= 2 || at === 0);
  const isInPairs = groups.every(({ length }) => length === 2);
  return (
    isInPairs || ((first.length >= 3 || written.startsWith('(')) && others.every(({ length }) => length >= 2))
  );
}
