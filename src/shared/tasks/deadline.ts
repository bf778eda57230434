import { daysAfter, lastOfMonth, monthsAfter, partsOf } from '../dates/calendar.ts';
import { spoken } from '../dates/spoken.ts';
import { parseDay } from '../dates/typed.ts';
import { type MovableHoliday, workingDaysAfter } from '../dates/working-days.ts';

/** A deadline that was read, and how: what is shown beside the field, so that nobody saves another than was meant. */
export interface Deadline {
  /** YYYY-MM-DD, or empty for none. */
  readonly day: string;
  /** The time it was given as, if it was counted. */
  readonly span: { readonly count: number; readonly unit: SpanUnit } | null;
  /** Holidays on the way that were not taken out of working days: the Government fixes them each year. */
  readonly notTakenOut: readonly MovableHoliday[];
  /** Whether it was said to be before the day. */
  readonly isBefore: boolean;
}

export type SpanUnit = 'day' | 'workingDay' | 'week' | 'month';

const LEAD =
  /^(?:(?:thời )?hạn:? |(?:hoàn thành|báo cáo|xong) |chậm nhất (?:là |vào )?|muộn nhất (?:là |vào )?|đến )+/;
const UNTIL_END = /^hết ?(?=ngày|\d)/;
const BEFORE = /^trước (?:ngày )?/;
const SPAN =
  /^(?:(?:trong )?(?:vòng |thời hạn |thời gian )?|sau |không quá )(\d{1,3}) ?(ngày làm việc|ngày|ng|tuần|tháng)(?: (?:kể )?(?:từ|sau) (.+))?$/;
const MEETING_DAY = /^(?:ngày )?(?:họp|hội nghị|diễn ra hội nghị)$/;
const END = /^(?:đến )?(?:cuối|hết|trong) (?:ngày cuối )?(tháng|quý|năm)(?: (.+))?$/;
const NUMBER_OF = /^(\d{1,2}|iv|i{1,3})(?:(?: ?năm ?| ?[/-] ?)(\d{4}))?$/;
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/**
 * The deadline somebody typed or said, read from the day of the meeting: a day ("30/9", "trước ngày 30/9"), a time after
 * the meeting ("15 ngày", "15 ngày làm việc", "1 tháng") or the end of a month, quarter or year ("cuối tháng 10"). A day
 * or month without a year is the next such, since a deadline is in the future. Null if it cannot be worked out without
 * guessing ("đầu tháng sau"); empty text is no deadline.
 *
 * “Before 30/9” is kept as 30/9, as offices book it: it is the day that papers name and reminders go by.
 * @param from the day it is counted from, YYYY-MM-DD
 */
export function readDeadline(typed: string, from: string): Deadline | null {
  const text = spoken(typed).replace(/[.;]$/, '').replace(LEAD, '');
  if (spoken(typed) === '') return { day: '', span: null, notTakenOut: [], isBefore: false };
  const isBefore = BEFORE.test(text);
  const words = text.replace(BEFORE, '').replace(UNTIL_END, '');
  // What is counted ends on a day; "before 15 days" is nothing anybody says.
  const counted = isBefore ? null : spanIn(words, from);
  if (counted !== null) return { ...counted, isBefore: false };
  const day = endIn(words, from) ?? nextDay(words, from);
  return day === null || day === '' ? null : { day, span: null, notTakenOut: [], isBefore };
}

/** The day of a deadline alone; null if it cannot be read. */
export function parseDeadline(typed: string, from: string): string | null {
  return readDeadline(typed, from)?.day ?? null;
}

function spanIn(words: string, from: string): Omit<Deadline, 'isBefore'> | null {
  const [, figures, name = '', start] = SPAN.exec(words) ?? [];
  if (figures === undefined) return null;
  const begin = start === undefined || MEETING_DAY.test(start) ? from : nextDay(start, from);
  if (begin === null || begin === '') return null;
  const count = Number(figures);
  switch (name) {
    case 'ngày làm việc':
      return { ...workingDaysAfter(begin, count), span: { count, unit: 'workingDay' } };
    case 'tuần':
      return { day: daysAfter(begin, 7 * count), span: { count, unit: 'week' }, notTakenOut: [] };
    case 'tháng':
      return { day: monthsAfter(begin, count), span: { count, unit: 'month' }, notTakenOut: [] };
    default:
      return { day: daysAfter(begin, count), span: { count, unit: 'day' }, notTakenOut: [] };
  }
}

/** The last day of "cuối tháng", "hết quý IV", "trong tháng 10/2026", "cuối năm". */
function endIn(words: string, from: string): string | null {
  const [, unit, which = 'này'] = END.exec(words) ?? [];
  if (unit === undefined) return null;
  const { year, month } = partsOf(from);
  if (unit === 'năm') return /^\d{4}$/.test(which) ? `${which}-12-31` : lastOfSoon(which, year, 12, 12);
  const months = unit === 'quý' ? 3 : 1;
  const soon = lastOfSoon(which, year, Math.ceil(month / months) * months, months);
  if (soon !== null) return soon;
  const [, number = '', saidYear] = NUMBER_OF.exec(which) ?? [];
  const last = (ROMAN[number] ?? Number(number)) * months;
  if (!(last >= 1 && last <= 12) || (unit === 'tháng' && number in ROMAN)) return null;
  if (saidYear !== undefined) return lastOfMonth(Number(saidYear), last);
  return lastOfMonth(last < month ? year + 1 : year, last);
}

/** The end of this one ("này", "nay") or of the next ("sau", "tới"). */
function lastOfSoon(which: string, year: number, month: number, months: number): string | null {
  if (which === 'này' || which === 'nay') return lastOfMonth(year, month);
  return which === 'sau' || which === 'tới' ? lastOfMonth(year, month + months) : null;
}

function nextDay(words: string, from: string): string | null {
  const day = parseDay(words, from);
  if (day === null || day === '' || day >= from || hasYear(words)) return day;
  return parseDay(`${words}/${Number(from.slice(0, 4)) + 1}`, from);
}

/** Whether a day was said with its year; three numbers, or a word for it. */
function hasYear(words: string): boolean {
  return (words.match(/\d+/g) ?? []).length > 2 || words.includes('năm');
}
