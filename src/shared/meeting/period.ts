import type { Meeting } from '../records/meeting.ts';

type Period = Pick<Meeting, 'periodKind' | 'periodNumber' | 'periodYear'>;

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/**
 * The period as documents write it: "quý II/2017", "tháng 5/2026", "6 tháng đầu năm 2026", "năm 2026"; empty if a
 * meeting has none. Always Vietnamese: it is part of the name of the conference.
 */
export function periodLabel({ periodKind, periodNumber, periodYear }: Period): string {
  switch (periodKind) {
    case 'month':
      return `tháng ${periodNumber}/${periodYear}`;
    case 'quarter':
      return `quý ${ROMAN[periodNumber] ?? periodNumber}/${periodYear}`;
    case 'half':
      return `6 tháng ${periodNumber === 1 ? 'đầu' : 'cuối'} năm ${periodYear}`;
    case 'year':
      return `năm ${periodYear}`;
    case 'none':
      return '';
  }
}

/** The full name of a conference: its title and its period. */
export function meetingName(meeting: Period & Pick<Meeting, 'title'>): string {
  return [meeting.title, periodLabel(meeting)].filter((part) => part !== '').join(' ');
}
