/** What points to a citizen in a text: none of it belongs in the record of a meeting. */
export const personalDataKinds = ['phone', 'identity', 'email'] as const;
export type PersonalDataKind = (typeof personalDataKinds)[number];

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;

/** Digits in groups or not, as numbers of all kinds are written; what follows tells sums of money apart. */
const NUMBERS = /(?<![\p{L}\p{N}])\+?\d(?:[ .-]?\d){7,15}(?![\p{L}\p{N}])/gu;

/** Ten digits from 0 (eleven for some fixed lines), or 84 instead of the 0. */
const PHONE = /^(?:0|\+?84)(?:\d{9,10})$/;

/** Nine digits (the old identity card) or twelve (the present one), written in one. */
const IDENTITY = /^(?:\d{9}|\d{12})$/;

const MONEY_OR_MEASURE =
  /^\s*(?:đồng|đ|vnđ|vnd|nghìn|ngàn|triệu|tỷ|tỉ|usd|m2|m3|kg|tấn|kwh)(?![\p{L}\p{N}])/iu;

/**
 * The kinds of personal data a text seems to hold, each once, so that the writer can take them out: records of
 * remarks name no citizen (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15). A hint for people, never a reason to
 * refuse a text.
 */
export function findPersonalData(text: string): PersonalDataKind[] {
  const numbers = [...text.matchAll(NUMBERS)];
  const found = new Set(
    numbers.flatMap(({ 0: number, index }) => numberKind(number, text.slice(index + number.length))),
  );
  if (EMAIL.test(text)) found.add('email');
  return personalDataKinds.filter((kind) => found.has(kind));
}

function numberKind(written: string, rest: string): PersonalDataKind[] {
  if (MONEY_OR_MEASURE.test(rest)) return [];
  if (PHONE.test(written.replace(/[ .-]/g, '')) && !IDENTITY.test(written)) return ['phone'];
  return IDENTITY.test(written) ? ['identity'] : [];
}
