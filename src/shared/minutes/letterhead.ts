import { officialCount } from '../dates/official.ts';
import type { Block, Paragraph } from './document.ts';
import { blank, dateOf, orBlank, paragraph } from './paragraphs.ts';
import { SHORT_DOTS } from './phrases.ts';
import type { Profile } from './profile.ts';
import type { MinutesSource } from './source.ts';

/** What a letterhead needs: who issues the paper, on which day, and the line of its number where it has one. */
export interface Issued {
  readonly office: MinutesSource['office'];
  /** A day or a moment; empty leaves a place to write it. */
  readonly day: string;
  readonly number: number | null | 'none';
}

/** The head of the first page of minutes. */
export function letterhead({ meeting, office }: MinutesSource, profile: Profile): Block {
  return letterheadOf({ office, day: meeting.startsAt, number: meeting.minutesNumber }, profile);
}

/** The head of a first page: agency, mark and number on the left; title, place and date on the right. */
export function letterheadOf({ office, day, number }: Issued, profile: Profile): Block {
  const { title, agencyMark } = profile.letterhead;
  return {
    type: 'columns',
    part: 'letterhead',
    left: [
      paragraph('parentAgency', orBlank(office?.parentName ?? '', 'parentAgency')),
      paragraph('agency', orBlank(office?.name ?? '', 'agency')),
      ...(agencyMark === null ? [] : [paragraph('agencyMark', agencyMark)]),
      ...(number === 'none'
        ? []
        : [numberLine(number, office?.symbol ?? '', profile.letterhead.number.pattern)]),
    ],
    right: [
      ...title.map(({ role, text }) => paragraph(role, text)),
      paragraph(
        'placeDate',
        orBlank(office?.place ?? '', 'officePlace', SHORT_DOTS),
        ', ',
        dateOf(day, 'start'),
      ),
    ],
  };
}

/** "Số 05-BB/BTGDVTU". Without a number, the space before the hyphen is the place to write it. */
function numberLine(number: number | null, symbol: string, pattern: string): Paragraph {
  const [before = '', afterNumber = ''] = pattern.split('{number}');
  const [between = '', after = ''] = afterNumber.split('{symbol}');
  const gap = blank(' ', 'number');
  const given = number === null ? [before.trimEnd(), gap] : [before, officialCount(number)];
  return paragraph('number', ...given, between, orBlank(symbol, 'symbol', SHORT_DOTS), after);
}
