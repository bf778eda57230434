/**
 * Days and times as people in Vietnam write and type them: "15/9/2026", "08:30", "8h30". Records hold
 * YYYY-MM-DD and YYYY-MM-DDTHH:mm; the empty text stands for "not entered".
 */
import { comparable } from '../text/clean-text.ts';
import { existingDay, weekdayOf } from './calendar.ts';
import { spoken } from './spoken.ts';

/** "2026-09-05" as "05/09/2026": padded, as in a table. */
export function formatDay(day: string): string {
  const [year, month, date] = day.slice(0, 10).split('-');
  return year && month && date ? `${date}/${month}/${year}` : '';
}

/** The time of day of a moment, "08:30"; empty if it has none. */
export function formatTime(moment: string): string {
  return moment.slice(11, 16);
}

/** "08:30 05/09/2026"; what is missing is left out. */
export function formatMoment(moment: string): string {
  return [formatTime(moment), formatDay(moment)].filter((part) => part !== '').join(' ');
}

const SEPARATOR = String.raw`(?: ?[/.\\-] ?| )`;
const ISO = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/;
/** "15/9/2026", "15.9.26", "15-9"; "15 tháng 9 năm 2026". */
const FIGURES = new RegExp(`^(\\d{1,2})${SEPARATOR}(\\d{1,2})(?:${SEPARATOR}(\\d{4}|\\d{2}))?$`);
const OFFICIAL = /^(\d{1,2}) ?tháng ?(\d{1,2})(?:,? ?năm ?(\d{4}|\d{2})|[/-](\d{4}))?$/;
/** The day of the week ahead of a day, as it is shown beside a field. */
const WEEKDAY = /^(?:thứ (hai|ba|tư|năm|sáu|bảy|[2-7])|(chủ nhật|cn)),? (?:ngày )?/;
const WEEKDAYS = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'];

/**
 * The day somebody typed: "15/9/2026", "15.9.26", "15-9" (in the year of `today`), "ngày 15 tháng 9 năm 2026", "hôm nay"
 * or the ISO form, each with or without its day of the week. Null if there is no such day; empty text is the empty day.
 * @param today YYYY-MM-DD
 */
export function parseDay(typed: string, today: string): string | null {
  const said = comparable(typed).toLowerCase().replace(/\s+/gu, ' ').trim();
  if (said === '') return '';
  const weekday = WEEKDAY.exec(said);
  const words = spoken(said.slice(weekday?.[0].length ?? 0));
  const day = dayIn(words.replace(/^ngày ?/, '').replace(/[.,;]$/, ''), today);
  // A day that is not the one of the week it is said to be is one of two days: nobody but the writer knows which.
  if (day === null || weekday === null) return day;
  return weekdayOf(day) === weekdayNumber(weekday[1]) ? day : null;
}

function dayIn(words: string, today: string): string | null {
  if (words === 'hôm nay') return today;
  const iso = ISO.exec(words);
  if (iso !== null) return existingDay(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const [, date, month, ...years] = FIGURES.exec(words) ?? OFFICIAL.exec(words) ?? [];
  if (date === undefined || month === undefined) return null;
  const thisYear = Number(today.slice(0, 4));
  const said = years.find((year) => year !== undefined);
  const century = said?.length === 2 ? Math.floor(thisYear / 100) * 100 : 0;
  const year = said === undefined ? thisYear : century + Number(said);
  return existingDay(year, Number(month), Number(date));
}

/** "ba" or "3" as 2, the number of Tuesday; none is Sunday. */
function weekdayNumber(name: string | undefined): number {
  if (name === undefined) return 0;
  const at = WEEKDAYS.indexOf(name);
  return at < 0 ? Number(name) - 1 : at + 1;
}

/** Day and time of a wall clock, in the form records hold. */
export function momentOf(clock: Date): string {
  return `${dayOf(clock)}T${twoDigits(clock.getHours())}:${twoDigits(clock.getMinutes())}`;
}

/** The day of a wall clock, YYYY-MM-DD. */
export function dayOf(clock: Date): string {
  return `${String(clock.getFullYear()).padStart(4, '0')}-${twoDigits(clock.getMonth() + 1)}-${twoDigits(clock.getDate())}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
