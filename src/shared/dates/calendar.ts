/** Days of the calendar as YYYY-MM-DD, without a clock or a time zone. */

const MS_PER_DAY = 24 * 3600 * 1000;

/** The day with this date; null if the calendar has none, such as 31/2. */
export function existingDay(year: number, month: number, date: number): string | null {
  const day = new Date(Date.UTC(year, month - 1, date));
  const exists =
    day.getUTCFullYear() === year && day.getUTCMonth() === month - 1 && day.getUTCDate() === date;
  return exists ? dayText(day) : null;
}

export function daysAfter(day: string, count: number): string {
  return dayText(new Date(Date.parse(day) + count * MS_PER_DAY));
}

/** The same date so many months later, or the last day of the month if it has no such date. */
export function monthsAfter(day: string, count: number): string {
  const { year, month, date } = partsOf(day);
  const last = lastOfMonth(year, month + count);
  return partsOf(last).date < date ? last : daysAfter(last, date - partsOf(last).date);
}

/** The last day of a month; months above 12 are those of later years. */
export function lastOfMonth(year: number, month: number): string {
  return dayText(new Date(Date.UTC(year, month, 0)));
}

/** 0 is Sunday, 6 Saturday. */
export function weekdayOf(day: string): number {
  return new Date(day).getUTCDay();
}

export function partsOf(day: string): { year: number; month: number; date: number } {
  const [year, month, date] = day.slice(0, 10).split('-').map(Number);
  return { year: year ?? 0, month: month ?? 0, date: date ?? 0 };
}

function dayText(day: Date): string {
  return day.toISOString().slice(0, 10);
}
