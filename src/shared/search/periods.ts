/** A range of days, YYYY-MM-DD, both included; empty for an open end. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** A value recognised in a text, and where it ends. */
export interface Found<T> {
  readonly value: T;
  readonly end: number;
}

const QUARTERS = ['I', 'II', 'III', 'IV'];
/** Nothing may follow that would make it a longer word or number: "12/2025/QH15" is no month. */
const END = '(?![/.-]?[\\p{L}\\p{N}])';

/** Years people write about; other four-digit numbers are not years. */
const CENTURY = '(?:19|20|21)\\d{2}';

const DAY = sticky(`(\\d{1,2})[/.-](\\d{1,2})[/.-](${CENTURY})${END}`);
const ISO_DAY = sticky(`(${CENTURY})-(\\d{1,2})-(\\d{1,2})${END}`);
const MONTH = sticky(`(?:tháng\\s+|thang\\s+)?(\\d{1,2})\\s*[/.]\\s*(${CENTURY})${END}`);
const MONTH_IN_WORDS = sticky(`(?:tháng|thang)\\s+(\\d{1,2})\\s+(?:năm|nam)\\s+(${CENTURY})${END}`);
const QUARTER = sticky(`(?:quý|quí|quy|qui)\\s+(I{1,3}|IV|[1-4])\\s*(?:/|năm|nam)\\s*(${CENTURY})${END}`);
const HALF = sticky(`6\\s+(?:tháng|thang)\\s+(đầu|dau|cuối|cuoi)\\s+(?:năm|nam)\\s+(${CENTURY})${END}`);
const YEAR = sticky(`(?:năm|nam)\\s+(${CENTURY})${END}`);
const BARE_YEAR = sticky(`(${CENTURY})${END}`);

const FROM = sticky('(?:từ|tu)\\s+');
const UNTIL = sticky('\\s*(?:đến|den)\\s+');
/** "từ 9/2026 đến nay" only means that the end is open. */
const NOW = sticky(`\\s*(?:đến|den)\\s+nay${END}`);
const DOTS = sticky('\\s*\\.\\.\\s*');

function sticky(source: string): RegExp {
  return new RegExp(source, 'iuy');
}

/**
 * The period that is written at a place in a text, as people here write them: 15/9/2026, 9/2026, tháng 9 năm 2026,
 * quý III/2026, 6 tháng đầu năm 2026, năm 2026, 2025..2026, từ 9/2026, đến 15/9/2026, từ … đến …; a year by itself
 * only as one end of a range, since numbers of four digits mean many things. Null for what is no day of the calendar,
 * and for what can only be words (“Việt Nam 2030”).
 */
export function periodAt(text: string, at: number): Found<Days> | null {
  if (isPartOfWords(text, at)) return null;
  const from = match(FROM, text, at);
  if (from !== null) {
    const first = periodIn(text, from.end, true);
    if (first !== null) return rangeFrom(text, first, UNTIL);
  }
  const until = match(UNTIL, text, at) ?? match(DOTS, text, at);
  if (until !== null) {
    const last = periodIn(text, until.end, true);
    if (last !== null) return { value: { from: '', to: last.value.to }, end: last.end };
  }
  const first = periodIn(text, at, true);
  const dots = first === null ? null : match(DOTS, text, first.end);
  if (first !== null && dots !== null) return rangeFrom(text, first, DOTS);
  return periodIn(text, at, false);
}

/** Words of a period, as they are without diacritics, and what stands before them where they are others. */
const WORDS_BEFORE: ReadonlyMap<string, RegExp> = new Map([
  ['nam', /(?:^|[^\p{L}])(?:việt|viet|quảng|quang|hà|ha|miền|mien|phía|phia|đông|dong|tây|tay)\s+$/iu],
  ['tu', /(?:^|[^\p{L}])(?:đầu|dau|thứ|thu|công|cong|vật|vat|bốn|bon)\s+$/iu],
]);

/** Whether a word at a place belongs to the one before it, or is a name: "Nam" with a capital is no year. */
function isPartOfWords(text: string, at: number): boolean {
  const [word = ''] = /^\p{L}+/u.exec(text.slice(at, at + 8)) ?? [];
  return word === 'Nam' || WORDS_BEFORE.get(word.toLowerCase())?.test(text.slice(0, at)) === true;
}

/** The days that are in both. */
export function commonDays(one: Days | null, other: Days): Days {
  if (one === null) return other;
  const [, from = ''] = [one.from, other.from].toSorted();
  const [to = ''] = [one.to, other.to].filter((day) => day !== '').toSorted();
  return { from, to };
}

function rangeFrom(text: string, first: Found<Days>, joint: RegExp): Found<Days> {
  const { from } = first.value;
  const until = match(joint, text, first.end);
  const last = until === null ? null : periodIn(text, until.end, true);
  if (last !== null) return { value: { from, to: last.value.to }, end: last.end };
  const open = joint === DOTS ? until : match(NOW, text, first.end);
  return { value: { from, to: '' }, end: open?.end ?? first.end };
}

/** One day, month, quarter, half or whole year. */
function periodIn(text: string, at: number, bareYear: boolean): Found<Days> | null {
  return (
    read(DAY, text, at, ([day, month, year]) => oneDay(year, month, day)) ??
    read(ISO_DAY, text, at, ([year, month, day]) => oneDay(year, month, day)) ??
    read(MONTH_IN_WORDS, text, at, ([month, year]) => months(year, Number(month), 1)) ??
    read(MONTH, text, at, ([month, year]) => months(year, Number(month), 1)) ??
    read(QUARTER, text, at, ([quarter, year]) => months(year, 3 * quarterOf(quarter) - 2, 3)) ??
    read(HALF, text, at, ([half, year]) => months(year, /^[cC]/.test(half) ? 7 : 1, 6)) ??
    read(YEAR, text, at, ([year]) => months(year, 1, 12)) ??
    (bareYear ? read(BARE_YEAR, text, at, ([year]) => months(year, 1, 12)) : null)
  );
}

function quarterOf(written: string): number {
  return Number(written) || QUARTERS.indexOf(written.toUpperCase()) + 1;
}

type Groups = readonly [string, string, string];

function read(
  pattern: RegExp,
  text: string,
  at: number,
  days: (groups: Groups) => Days | null,
): Found<Days> | null {
  const found = match(pattern, text, at);
  const value = found === null ? null : days(found.value);
  return found === null || value === null ? null : { value, end: found.end };
}

function match(pattern: RegExp, text: string, at: number): Found<Groups> | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (found === null) return null;
  const [whole, one = '', two = '', three = ''] = found;
  return { value: [one, two, three], end: at + whole.length };
}

function oneDay(year: string, month: string, day: string): Days | null {
  const written = dayOf(Number(year), Number(month), Number(day));
  return written === null ? null : { from: written, to: written };
}

function months(year: string, first: number, count: number): Days | null {
  const from = dayOf(Number(year), first, 1);
  const lastMonth = first + count - 1;
  const to = dayOf(Number(year), lastMonth, new Date(Date.UTC(Number(year), lastMonth, 0)).getUTCDate());
  return from === null || to === null ? null : { from, to };
}

/** Null if there is no such day. */
function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 'YYYY-MM-DD'.length) : null;
}
