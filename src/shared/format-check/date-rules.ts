import { officialDate } from '../dates/official.ts';
import type { Fault } from './fault.ts';
import { text } from './finding.ts';
import type { Piece } from './paragraph-role.ts';
import { oneLine } from './patterns.ts';

/** "ngày 05 tháng 02 năm 2026", with or without zeros. */
const DAY = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu;
/** Dots or blanks, for a date written by hand. */
const BLANK = /ngày[\s….]*(?:\d{1,2})?[\s….]*tháng[\s….]*(?:\d{1,2})?[\s….]*năm[\s….]*(?:\d{4})?[\s….]*$/iu;

/** The date in a line of place and date, YYYY-MM-DD; empty if there is none, or no such day exists. */
export function dayOf(line: string): string {
  const [, day = '', month = '', year = ''] = DAY.exec(oneLine(line)) ?? [];
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${written}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== written ? '' : written;
}

/** Checks the line of place and date: its wording, and its zeros (days 1-9, months 1-2; Hướng dẫn 05-HD/VPTW). */
export function dateFaults(piece: Piece): Fault[] {
  const line = oneLine(piece.text);
  const fault = { part: 'placeDate', at: piece } as const;
  const [place = '', ...rest] = line.split(/,\s*(?=ngày)/u);
  const day = dayOf(line);
  const shaped = rest.length === 1 && place !== '' && (day !== '' || BLANK.test(line));
  if (!shaped) {
    const where = line.split(/[,.;]|\s*ngày/iu)[0]?.trim() || 'Phú Giang';
    const example = `${where}, ${officialDate(day || '2026-02-05')}`;
    return [{ ...fault, rule: 'datePattern', found: text(line), expected: text(example) }];
  }
  const written = rest[0] ?? '';
  if (day === '' || written === officialDate(day)) return [];
  return [{ ...fault, rule: 'dateZeros', found: text(written), expected: text(officialDate(day)) }];
}
