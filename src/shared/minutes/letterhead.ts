import { officialCount } from '../dates/official.ts';
import type { Block, Paragraph } from './document.ts';
import { blank, dateOf, orBlank, paragraph } from './paragraphs.ts';
import { SHORT_DOTS } from './phrases.ts';
import type { Profile } from './profile.ts';
import type { MinutesSource } from './source.ts';

/** The head of the first page: agency, mark and number on the left; title, place and date on the right. */
export function letterhead({ meeting, office }: MinutesSource, profile: Profile): Block {
  const { title, agencyMark } = profile.letterhead;
  return {
    type: 'columns',
    part: 'letterhead',
    left: [
      paragraph('parentAgency', orBlank(office?.parentName ?? '', 'parentAgency')),
      paragraph('agency', orBlank(office?.name ?? '', 'agency')),
      ...(agencyMark === null ? [] : [paragraph('agencyMark', agencyMark)]),
      numberLine(meeting.minutesNumber, office?.symbol ?? '', profile.letterhead.number.pattern),
    ],
    right: [
      ...title.map(({ role, text }) => paragraph(role, text)),
      paragraph(
        'placeDate',
        orBlank(office?.place ?? '', 'officePlace', SHORT_DOTS),
        ', ',
        dateOf(meeting.startsAt, 'start'),
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
