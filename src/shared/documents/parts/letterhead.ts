import { officialCount } from '../../dates/official.ts';
import { type DocumentKind, typeAbbreviations } from '../../records/document-kinds.ts';
import type { Block, MissingPart, Paragraph, Run } from '../model.ts';
import type { Profile } from '../profile.ts';
import type { MinutesSource } from '../sources/minutes-source.ts';
import { blank, dateOf, orBlank, paragraph } from './paragraphs.ts';
import { SHORT_DOTS } from './phrases.ts';

/** The data of a letterhead: who issues which kind of document, on which day, and its number. */
export interface Issued {
  readonly kind: DocumentKind;
  readonly office: MinutesSource['office'];
  /** A day or a moment; if empty, there is a place to write it. */
  readonly day: string;
  /** The missing part to report if there is no day. */
  readonly undated?: MissingPart;
  /** If null, there is room to write it; kinds without a number have no such line at all. */
  readonly number: number | null;
}

/** The head of the first page: agency, mark and number on the left; title, place and date on the right. */
export function letterhead(
  { kind, office, day, undated = 'issuedOn', number }: Issued,
  profile: Profile,
): Block {
  const { title, agencyMark } = profile.letterhead;
  const type = typeAbbreviations[kind];
  return {
    type: 'columns',
    part: 'letterhead',
    left: [
      paragraph('parentAgency', orBlank(office?.parentName ?? '', 'parentAgency')),
      paragraph('agency', orBlank(office?.name ?? '', 'agency')),
      ...(agencyMark === null ? [] : [paragraph('agencyMark', agencyMark)]),
      ...(type === null ? [] : [numberLine(number, type, office?.symbol ?? '', profile)]),
    ],
    right: [
      ...title.map(({ role, text }) => paragraph(role, text)),
      paragraph(
        'placeDate',
        orBlank(office?.place ?? '', 'officePlace', SHORT_DOTS),
        ', ',
        dateOf(day, undated),
      ),
    ],
  };
}

/** "Số 05-BB/BTGDVTU". Without a number, the space before the hyphen is the place to write it. */
function numberLine(number: number | null, type: string, symbol: string, profile: Profile): Paragraph {
  const words = profile.letterhead.number.pattern.split(/(\{number\}|\{type\}|\{symbol\})/u);
  const parts = words.map((word, at): string | Run => {
    switch (word) {
      case '{number}':
        return number === null ? blank(' ', 'number') : officialCount(number);
      case '{type}':
        return type;
      case '{symbol}':
        return orBlank(symbol, 'symbol', SHORT_DOTS);
      default:
        return number === null && words[at + 1] === '{number}' ? word.trimEnd() : word;
    }
  });
  return paragraph('number', ...parts);
}
