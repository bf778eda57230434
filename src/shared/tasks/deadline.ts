import { parseDay } from '../dates/typed.ts';

const MS_PER_DAY = 24 * 3600 * 1000;

/**
 * The deadline somebody typed: a day ("30/9", "30/9/2026") or a time after the meeting ("15 ngày", "2 tuần", "1
 * tháng"). A day without a year is the next such day, since a deadline is in the future. Null if it is neither; empty
 * text is no deadline.
 * @param from the day it is counted from, YYYY-MM-DD
 */
export function parseDeadline(typed: string, from: string): string | null {
  const text = typed.trim().toLowerCase();
  const span = /^(\d{1,3})\s*(ngày|ng|tuần|tháng)$/.exec(text);
  if (span) return after(from, Number(span[1]), span[2] ?? '');
  const day = parseDay(text, from);
  if (day === null || day === '' || day >= from || !isWithoutYear(text)) return day;
  return parseDay(`${text}/${Number(from.slice(0, 4)) + 1}`, from);
}

function after(from: string, count: number, unit: string): string {
  if (unit === 'tháng') return monthsAfter(from, count);
  const days = unit === 'tuần' ? 7 * count : count;
  return dayText(new Date(Date.parse(from) + days * MS_PER_DAY));
}

/** The same day so many months later, or the last day of the month if it has no such day. */
function monthsAfter(from: string, count: number): string {
  const day = new Date(from);
  const wanted = day.getUTCDate();
  day.setUTCDate(1);
  day.setUTCMonth(day.getUTCMonth() + count + 1, 0);
  day.setUTCDate(Math.min(wanted, day.getUTCDate()));
  return dayText(day);
}

function isWithoutYear(text: string): boolean {
  return /^\d{1,2}[/.\- ]\d{1,2}$/.test(text);
}

function dayText(day: Date): string {
  return day.toISOString().slice(0, 10);
}
