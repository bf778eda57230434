import { officialDate } from '../dates/official.ts';
import type { Fault } from './fault.ts';
import { text, word } from './finding.ts';
import type { Piece } from './paragraph-role.ts';
import { oneLine } from './patterns.ts';

/** "ngày 05 tháng 02 năm 2026", with or without zeros. */
const DAY = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})(?!\d)/iu;
/** Dots or blanks for one figure or more, for a date written by hand. */
const BLANK =
  /ngày[\s….]*(?<day>\d{1,2})?[\s….]*tháng[\s….]*(?<month>\d{1,2})?[\s….]*năm[\s….]*(?<year>\d{4})?[\s….]*$/iu;
/** A leap year: in it every day that may be meant is there. */
const ANY_YEAR = '2024';

/** The date in a line of place and date, YYYY-MM-DD; empty if there is none, or no such day exists. */
export function dayOf(line: string): string {
  const [, day = '', month = '', year = ''] = DAY.exec(oneLine(line)) ?? [];
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${written}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== written ? '' : written;
}

/** Whether the figures that are given can be of a date at all: there is no 31/9, 30/02 or month 13. */
function isPossible({
  day = '',
  month = '',
  year = '',
}: Readonly<Record<string, string | undefined>>): boolean {
  // January has every day.
  return dayOf(`ngày ${day || '1'} tháng ${month || '1'} năm ${year || ANY_YEAR}`) !== '';
}

/** Checks the line of place and date: its wording, and its zeros (days 1-9, months 1-2; Hướng dẫn 05-HD/VPTW). */
export function dateFaults(piece: Piece): Fault[] {
  const line = oneLine(piece.text);
  const fault = { part: 'placeDate', at: piece } as const;
  const [place = '', ...rest] = line.split(/,\s*(?=ngày)/u);
  const day = dayOf(line);
  const figures = BLANK.exec(line)?.groups;
  if (figures !== undefined && !isPossible(figures)) {
    const written = line.slice(line.search(/ngày/iu));
    return [{ ...fault, rule: 'noSuchDay', found: text(written), expected: word('none') }];
  }
  const shaped = rest.length === 1 && place !== '' && (day !== '' || figures !== undefined);
  if (!shaped) {
    const where = line.split(/[,.;]|\s*ngày/iu)[0]?.trim() || 'Phú Giang';
    const example = `${where}, ${officialDate(day || '2026-02-05')}`;
    return [{ ...fault, rule: 'datePattern', found: text(line), expected: text(example) }];
  }
  const written = rest[0] ?? '';
  if (day === '' || written === officialDate(day)) return [];
  return [{ ...fault, rule: 'dateZeros', found: text(written), expected: text(officialDate(day)) }];
}
