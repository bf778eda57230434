/**
 * Dates, times and counts as Vietnamese official papers write them: days 1-9 and months 1-2 carry a zero so
 * that nobody can put a digit before them, months 3-9 do not (Hướng dẫn 05-HD/VPTW; the same in 36-HD and 11-HD).
 */

/** A day of the calendar, YYYY-MM-DD or the start of a moment, in full: "ngày 07 tháng 7 năm 2017". */
export function officialDate(day: string): string {
  const { date, month, year } = dayParts(day);
  return `ngày ${date} tháng ${month} năm ${year}`;
}

/** The same day in figures: "07/7/2017", "05/02/2026". */
export function officialShortDate(day: string): string {
  const { date, month, year } = dayParts(day);
  return `${date}/${month}/${year}`;
}

/** The time of a moment, YYYY-MM-DDTHH:mm with or without seconds: "08 giờ 30 phút"; empty if only the day is known. */
export function officialTime(moment: string): string {
  const [hour, minute] = moment.slice('YYYY-MM-DDT'.length).split(':');
  return hour && minute ? `${hour} giờ ${minute} phút` : '';
}

/** A time of day, HH:mm, as timetables of documents write it: "08 giờ 00". */
export function officialClock(time: string): string {
  return time.replace(':', ' giờ ');
}

/** How many of something, padded below ten: "05" as in "05 đồng chí". */
export function officialCount(count: number): string {
  return String(count).padStart(2, '0');
}

function dayParts(day: string): { date: string; month: string; year: string } {
  const [year = '', month = '', date = ''] = day.slice(0, 'YYYY-MM-DD'.length).split('-');
  const monthNumber = Number(month);
  return { date, month: monthNumber <= 2 ? month : String(monthNumber), year: String(Number(year)) };
}
