/**
 * Days and times as people in Vietnam write and type them: "15/9/2026", "08:30", "8h30". Records hold
 * YYYY-MM-DD and YYYY-MM-DDTHH:mm; the empty text stands for "not entered".
 */

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

/**
 * The day somebody typed: "15/9/2026", "15.9.26", "15-9" (in the year of `today`) or the ISO form. Null if there is no
 * such day; empty text is the empty day.
 * @param today YYYY-MM-DD
 */
export function parseDay(typed: string, today: string): string | null {
  const text = typed.trim();
  if (text === '') return '';
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return existingDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const usual = /^(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{4}|\d{2}))?$/.exec(text);
  if (!usual) return null;
  const thisYear = Number(today.slice(0, 4));
  const year = usual[3] === undefined ? thisYear : Number(usual[3]);
  const century = Math.floor(thisYear / 100) * 100;
  return existingDay(year < 100 ? century + year : year, Number(usual[2]), Number(usual[1]));
}

/** The time somebody typed: "8", "8h", "8h30", "8:30", "08 giờ 30" or "0830". Null if it is no time of day. */
export function parseTime(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  if (text === '') return '';
  const parts =
    /^(\d{1,2})(?:\s*(?:[:.h]|giờ)\s*(\d{1,2})?)?(?:\s*(?:phút|p|'))?$/.exec(text) ??
    /^(\d{2})(\d{2})$/.exec(text);
  if (!parts) return null;
  const hour = Number(parts[1]);
  const minute = Number(parts[2] ?? 0);
  return hour < 24 && minute < 60 ? `${twoDigits(hour)}:${twoDigits(minute)}` : null;
}

/** Day and time of a wall clock, in the form records hold. */
export function momentOf(clock: Date): string {
  return `${dayOf(clock)}T${twoDigits(clock.getHours())}:${twoDigits(clock.getMinutes())}`;
}

/** The day of a wall clock, YYYY-MM-DD. */
export function dayOf(clock: Date): string {
  return `${String(clock.getFullYear()).padStart(4, '0')}-${twoDigits(clock.getMonth() + 1)}-${twoDigits(clock.getDate())}`;
}

function existingDay(year: number, month: number, date: number): string | null {
  const day = new Date(Date.UTC(year, month - 1, date));
  const exists =
    day.getUTCFullYear() === year && day.getUTCMonth() === month - 1 && day.getUTCDate() === date;
  return exists ? day.toISOString().slice(0, 10) : null;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
