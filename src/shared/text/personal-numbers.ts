/** A number that points to a citizen, as it stands in a text. */
export interface WrittenNumber {
  readonly kind: 'phone' | 'identity' | 'plate';
  readonly words: string;
  readonly start: number;
}

/** What is written right before a number, also without a space: "ĐT0912345678". */
const LABELS =
  'đt|dđ|điện thoại|di động|liên hệ|lh|sđt|dt|sdt|đtdđ|tel|zalo|viber|phone|mobile|hotline|số|gọi|máy|cccd|cmnd|cmtnd|cmt|cc|cm|stk|tk|bhxh|bhyt';

/** Digits in groups or not, as numbers of all kinds are written, with brackets around the beginning or a code. */
const RUNS = new RegExp(
  String.raw`(?:(?<![\p{L}\p{N}])|(?<=(?<![\p{L}\p{N}])(?:${LABELS})))(?:\+|\(\+?)?\d(?:(?:[\s.()/_|-]{0,3}|,)\d){7,60}(?!\p{N})`,
  'giu',
);
const GROUP = /[+(]*\d+/g;
/** As much around a number says what it is; more would make a long text of numbers take minutes. */
const CONTEXT = 60;
/** A telephone number in groups of two with its country code has seven. */
const MOST_GROUPS = 9;

/** "59-X1 123.45", "51F-12345", "71MĐ1-123.45": the number of a car or a motorbike. */
const PLATES =
  /(?<![\p{L}\p{N}])\d{2} ?[-.]? ?[A-ZĐ](?:[A-ZĐ]\d?|\d)?[ -]{0,3}\d{3}[. ]?\d{2}(?![\p{L}\p{N}])/gu;
/** In small letters with the hyphen or the dot that measures do not have ("20m2 12345"). */
const SMALL_PLATES =
  /(?<![\p{L}\p{N}])[1-9]\d(?:-[a-zđ][a-zđ]?\d?[ -]?\d{3}\.?\d{2}|[a-zđ][a-zđ]?\d?(?:-\d{3}\.?\d{2}| ?\d{3}\.\d{2}))(?![\p{L}\p{N}])/gu;
/** Four digits, as on old ones: with the hyphen between province and series or from 14 on, since "12A1 2026" is a class and its year. */
const OLD_PLATES =
  /(?<![\p{L}\p{N}])(?:[1-9]\d-[A-ZĐ]|(?:1[4-9]|[2-9]\d)[A-LN-ZĐ])\d[ -]\d{4}(?![\p{L}\p{N}])/gu;
/** The same, and any of them in any letters, behind "xe" or "biển số". */
const NAMED_PLATES =
  /(?<=(?<!\p{L})(?:xe|biển số|biển kiểm soát|bks|bs)(?: số)?:? )[1-9]\d ?-? ?[a-zđ](?:[a-zđ]\d?|\d)?[ -]{0,3}\d{3}[. ]?\d{1,2}(?![\p{L}\p{N}])/giu;
const DOCUMENT_BEFORE =
  /(?:công văn|văn bản|quyết định|tờ trình|kế hoạch|báo cáo|thông báo|nghị định|kết luận|hồ sơ)(?: số)? $/iu;

/** Ten digits from 0 (eleven for some fixed lines), or 84 instead of the 0 or before it. */
const PHONE = /^(?:0(?=[1-9])|(?:\+|00)?840?)(?:\d{9,10})$/;

/** Nine digits (the old identity card) or twelve (the present one). */
const IDENTITY = /^(?:\d{9}|\d{12})$/;
/** The present one begins with the province, 001 to 096; so written in groups it is told apart from a sum of money. */
const GROUPED_IDENTITY = /^0(?:0[1-9]|[1-9]\d)(?:[\s.,_|-]\d{3}){3}$/;
const IDENTITY_BEFORE = /(?:cccd|cmnd|cmtnd|cmt|căn cước|chứng minh|định danh|hộ chiếu)[^.;\n\d]{0,20}$/iu;
/** Ten digits, in one piece or behind a word that says they are one. */
const INSURANCE_BEFORE = /(?:bhxh|bhyt|bảo hiểm xã hội|bảo hiểm y tế)[^.;\n]{0,12}$/iu;
const INSURANCE_NUMBER_BEFORE =
  /(?:mã|số|sổ|thẻ)[^.;\n]{0,10}(?:bhxh|bhyt|bảo hiểm xã hội|bảo hiểm y tế)[^.;\n]{0,12}$|(?:bhxh|bhyt|bảo hiểm xã hội|bảo hiểm y tế)[^.;\n\p{L}]{0,3}(?:mã|số)[^.;\n]{0,4}$/iu;
const ACCOUNT_BEFORE =
  /(?<!\p{L})(?:số tài khoản|stk|số tk|tk số|tài khoản(?: số|:|(?: ngân hàng)? ?\w{0,12}:))[^.;\n\d]{0,20}$/iu;
const ACCOUNT_RIGHT_BEFORE = /(?<!\p{L})(?:tài khoản|tk)\s{0,3}:?\s{0,3}$/iu;
const ACCOUNT = /^\d{6,19}$/;
/** "C1234567" of a passport, "DN4797912345678" of a health insurance card. */
const LETTERED =
  /(?<=(?:hộ chiếu|passport|(?<!\p{L})hc|bhyt|bảo hiểm y tế)[^.;\n\d]{0,16}(?<![\p{L}\p{N}]))(?:[A-Z]\d{7,8}|[A-Z]{2}\s?\d(?:\s?\d){12})(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[A-Z]{2}\d{13}(?![\p{L}\p{N}])/giu;

/** "đồng" may begin another word (đồng chí, đồng bào), "đ" another abbreviation (đ/c). */
const MONEY_OR_MEASURE =
  /^\s*(?:đồng(?!\s+(?:chí|bào|nghiệp|đội|hương|phạm|ý)(?!\p{L}))|đ(?!\s*[/.]?\s*c(?:hí)?(?!\p{L}))|vnđ|vnd|nghìn|ngàn|triệu|tỷ|tỉ|usd|m2|m3|ha|kg|tấn|lít|kwh)(?![\p{L}\p{N}])/iu;

/** The numbers in a text that was read as it compares (reading.ts), in no order. */
export function personalNumbersIn(read: string): WrittenNumber[] {
  const runs = [...read.matchAll(RUNS)].flatMap(({ 0: run, index }) =>
    numbersIn(
      run,
      read.slice(Math.max(0, index - CONTEXT), index),
      read.slice(index + run.length).slice(0, CONTEXT),
    ).map(({ kind, start, words }) => ({ kind, words, start: index + start })),
  );
  const lettered = [...read.matchAll(LETTERED)].map(({ 0: words, index }) => ({
    kind: 'identity' as const,
    words,
    start: index,
  }));
  const plates = [PLATES, SMALL_PLATES, OLD_PLATES, NAMED_PLATES]
    .flatMap((pattern) => [...read.matchAll(pattern)])
    .filter(({ index }) => !DOCUMENT_BEFORE.test(read.slice(Math.max(0, index - CONTEXT), index)))
    .map(({ 0: words, index }) => ({ kind: 'plate' as const, words, start: index }));
  return [...runs, ...lettered, ...plates];
}

/**
 * The numbers in a run of groups of digits: of those that begin first the longest. What stands before or behind may be
 * another number, or begin the next sentence.
 */
function numbersIn(run: string, before: string, rest: string): WrittenNumber[] {
  const groups = [...run.matchAll(GROUP)].map(({ 0: digits, index }) => ({
    from: index,
    to: index + digits.length,
  }));
  const found: WrittenNumber[] = [];
  for (let first = 0; first < groups.length; first += 1) {
    const start = groups[first]?.from ?? 0;
    const kindTo = (to: number) =>
      numberKind(run.slice(start, to), before + run.slice(0, start), run.slice(to) + rest);
    const last = groups.findLastIndex(
      ({ to }, at) => at >= first && at < first + MOST_GROUPS && kindTo(to) !== null,
    );
    const end = groups[last]?.to ?? start;
    const kind = last < 0 ? null : kindTo(end);
    if (kind === null) continue;
    found.push({ kind, start, words: run.slice(start, end) });
    first = last;
  }
  return found;
}

function numberKind(written: string, before: string, rest: string): WrittenNumber['kind'] | null {
  const digits = written.replace(/[^\d+]/g, '');
  const isLabelled = IDENTITY_BEFORE.test(before);
  if (!isLabelled && isOtherThing(written, before, rest)) return null;
  if (IDENTITY.test(written) || GROUPED_IDENTITY.test(written)) return 'identity';
  if (isLabelled && IDENTITY.test(digits)) return 'identity';
  if (isInsurance(written, digits, before)) return 'identity';
  if (isAccount(written, digits, before)) return 'identity';
  return PHONE.test(digits) && isGroupedLikePhone(written) ? 'phone' : null;
}

/** A sum of money, a measure, or the beginning of a code. */
function isOtherThing(written: string, before: string, rest: string): boolean {
  // No sum of money begins with 0, unless it goes on from the group before.
  const mayBeMoney = !written.startsWith('0') || /\d[ .,]$/.test(before);
  if (mayBeMoney && MONEY_OR_MEASURE.test(rest)) return true;
  // Letters right behind belong to a code; "0912345678anh Nam" is none.
  return /^\p{L}/u.test(rest) && !/^[0+(]/.test(written);
}

function isAccount(written: string, digits: string, before: string): boolean {
  if (!ACCOUNT.test(digits)) return false;
  return ACCOUNT_BEFORE.test(before) || (/^\d{8,}$/.test(written) && ACCOUNT_RIGHT_BEFORE.test(before));
}

function isInsurance(written: string, digits: string, before: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  return INSURANCE_NUMBER_BEFORE.test(before) || (written === digits && INSURANCE_BEFORE.test(before));
}

/** How some write the groups of a phone number that begin with less than three digits, or have one of a single digit. */
const GROUPINGS = /^(?:2,(?:4,4|8|3,5|3,3,2)|1,(?:9|3,3,3|2,3,4|3,6|3,2,2,2)|[34],1,(?:3,3|3,4|6))$/;

/**
 * Whether the groups are those of a phone number: of two digits throughout, or none shorter than two behind a first one
 * of three or more. "08/2026 1200" is a month and a count, "01 02 03 04 05" are drawn or counted; slashes stand between
 * all groups or none.
 */
function isGroupedLikePhone(written: string): boolean {
  const groups = written.match(/\d+/g) ?? [];
  const [first = '', ...others] = groups;
  if (others.length === 0) return true;
  if (written.includes('/') && /[\s._|-]/.test(written.replace(/ ?\/ ?/g, '/'))) return false;
  const isAbroad = /^\(?(?:\+|00)?84/.test(written);
  if (isAbroad) return others.every((group, at) => group.length >= 2 || at === 0);
  if (GROUPINGS.test(groups.map(({ length }) => length).join(','))) return true;
  if (groups.every(({ length }) => length === 2)) {
    return /^0[2-9]/.test(first) && !isCounted(groups);
  }
  return (first.length >= 3 || written.startsWith('(')) && others.every(({ length }) => length >= 2);
}

/** "01 02 03", "06 07 08 09 10" */
function isCounted(pairs: readonly string[]): boolean {
  const numbers = pairs.map(Number);
  return (
    pairs.every((pair) => pair.startsWith('0')) ||
    numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1)
  );
}
