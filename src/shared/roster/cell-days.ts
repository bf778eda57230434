import { parseDay } from '../dates/typed.ts';

/** In Vietnam the day comes first; on a PC set to American English, Excel gives the month first. */
export const dayOrders = ['day-first', 'month-first'] as const;
export type DayOrder = (typeof dayOrders)[number];

/** Excel counts days from 01/01/1900; five digits that begin like this are days from 1954 to 2119. */
const SERIAL = /^[2-7]\d{4}(?:\.\d+)?$/;
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
const MS_A_DAY = 86_400_000;

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})/;
const USUAL = /^(\d{1,2})\s*[/.\- ]\s*(\d{1,2})\s*[/.\- ]\s*(\d{4}|\d{2})$/;
const OFFICIAL = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/iu;
const TIME_OF_DAY = /[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: [AP]M)?$/i;

/**
 * The day in a cell, YYYY-MM-DD: "15/9/2026", "15.9.26", "ngày 15 tháng 9 năm 2026", ISO, each with or without a time
 * of day, or Excel's serial number. Null if it is not a day, or has no year: then a person has to decide.
 */
export function dayInCell(cell: string, order: DayOrder): string | null {
  const text = cell.trim().replace(/\s+/g, ' ').replace(TIME_OF_DAY, '');
  if (text === '') return '';
  if (SERIAL.test(text)) return dayOfSerial(Number(text));
  const iso = ISO.exec(text);
  if (iso !== null) return parseDay(iso[0], '2000-01-01');
  const official = OFFICIAL.exec(text);
  const usual = USUAL.exec(text);
  const [, first, second, year] = official ?? usual ?? [];
  if (first === undefined || second === undefined || year === undefined) return null;
  const [day, month] = official !== null || order === 'day-first' ? [first, second] : [second, first];
  return parseDay(`${day}/${month}/${year}`, '2000-01-01');
}

/** The order in which the days of a table are written: month first only if one of them can be read no other way. */
export function orderOfDays(cells: readonly string[]): DayOrder {
  const isOnly = (order: DayOrder, other: DayOrder) =>
    cells.some((cell) => dayInCell(cell, order) !== null && dayInCell(cell, other) === null);
  return isOnly('month-first', 'day-first') && !isOnly('day-first', 'month-first')
    ? 'month-first'
    : 'day-first';
}

/** The day of an Excel serial number from 1954 to 2119; the fraction is the time of day. */
export function dayOfSerial(serial: number): string {
  return new Date(SERIAL_ZERO + Math.floor(serial) * MS_A_DAY).toISOString().slice(0, 10);
}
