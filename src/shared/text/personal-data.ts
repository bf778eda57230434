/** Kinds of data that identify a citizen: none of them belongs in the record of a meeting. */
export const personalDataKinds = ['phone', 'identity', 'email', 'name'] as const;
export type PersonalDataKind = (typeof personalDataKinds)[number];

/** A position in a text: `text.slice(start, end)` is the number, the address or the name. */
export interface PersonalData {
  readonly kind: PersonalDataKind;
  readonly start: number;
  readonly end: number;
}

/** Matched from the beginning of a word only: trying each letter of a very long one would take minutes. */
const EMAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/**
 * "ông Nguyễn Văn A", "bà Tư": how people are referred to. At the beginning of a sentence the name of a place may look
 * the same (Bà Rịa, Ông Đốc), so there two more words are needed.
 */
const NAMES =
  /(?<![\p{L}\p{N}])(?:(?:ông|bà)(?:\s+\p{Lu}(?:[\p{Ll}\p{M}]+|\.)?(?![\p{L}\p{N}])){1,5}|(?:Ông|Bà)(?:\s+\p{Lu}(?:[\p{Ll}\p{M}]+|\.)?(?![\p{L}\p{N}])){2,5})/gu;

/** "ông Chủ tịch", "bà Bí thư": an office, not a name. */
const OFFICES = /^(?:ông|bà)\s+(?:chủ|bí|phó|trưởng|giám|chánh|ủy|đại|bộ|cục|tổng|hội)(?![\p{L}\p{M}])/iu;

/** Digits, grouped or not, as numbers of all kinds are written; what follows them distinguishes sums of money. */
const NUMBERS = /(?<![\p{L}\p{N}])\+?\d(?:[ .-]?\d){7,15}(?![\p{L}\p{N}])/gu;

/** Ten digits from 0 (eleven for some fixed lines), or 84 instead of the 0. */
const PHONE = /^(?:0|\+?84)(?:\d{9,10})$/;

/** Nine digits (the old identity card) or twelve (the present one), without spaces. */
const IDENTITY = /^(?:\d{9}|\d{12})$/;

const MONEY_OR_MEASURE =
  /^\s*(?:đồng|đ|vnđ|vnd|nghìn|ngàn|triệu|tỷ|tỉ|usd|m2|m3|kg|tấn|kwh)(?![\p{L}\p{N}])/iu;

/**
 * The personal data a text seems to hold, in order, so that the writer can take them out: records of remarks name no
 * citizen (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15). A hint for people, never a reason to refuse a text.
 */
export function personalDataIn(text: string): PersonalData[] {
  const found = [
    ...[...text.matchAll(NUMBERS)].flatMap((match) => {
      const kind = numberKind(match[0], text.slice(match.index + match[0].length));
      return kind === null ? [] : [placed(kind, match)];
    }),
    ...(text.includes('@') ? [...text.matchAll(EMAIL)] : []).map((match) => placed('email', match)),
    ...[...text.matchAll(NAMES)]
      .filter(([words]) => !OFFICES.test(words))
      .map((match) => placed('name', match)),
  ].toSorted((a, b) => a.start - b.start);
  // An address may contain a number: a match that begins inside another is part of it.
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

function placed(
  kind: PersonalDataKind,
  { 0: words, index }: RegExpMatchArray & { index: number },
): PersonalData {
  return { kind, start: index, end: index + words.length };
}

function numberKind(written: string, rest: string): PersonalDataKind | null {
  if (MONEY_OR_MEASURE.test(rest)) return null;
  if (PHONE.test(written.replace(/[ .-]/g, '')) && !IDENTITY.test(written)) return 'phone';
  return IDENTITY.test(written) ? 'identity' : null;
}
