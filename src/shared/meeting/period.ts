import { officialCount } from '../dates/official.ts';
import type { Meeting } from '../records/meeting.ts';
import { foldedWords } from '../text/fold.ts';

type Period = Pick<Meeting, 'periodKind' | 'periodNumber' | 'periodYear'>;

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/**
 * The period as documents write it: "quý II/2017", "tháng 02/2026", "tháng 5/2026", "6 tháng đầu năm 2026", "năm 2026"; empty if a
 * meeting has none. Always Vietnamese: it is part of the name of the conference.
 */
export function periodLabel({ periodKind, periodNumber, periodYear }: Period): string {
  switch (periodKind) {
    case 'month':
      return `tháng ${periodNumber <= 2 ? officialCount(periodNumber) : periodNumber}/${periodYear}`;
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

/** Whether a title says a period already, in Roman figures or ours: "Hội nghị giao ban quý 3 năm 2026". */
function says(title: string, period: string): boolean {
  return ` ${periodWords(title)} `.includes(` ${periodWords(period)} `);
}

/** The words with figures for Roman numbers, and without "năm" between a number and its year. */
function periodWords(text: string): string {
  const words = foldedWords(text).map((word) => {
    const roman = ROMAN.indexOf(word.toUpperCase());
    return roman > 0 ? String(roman) : word.replace(/^0(?=\d$)/, '');
  });
  return words.filter((word, at) => word !== 'nam' || !/^\d+$/.test(words[at - 1] ?? '')).join(' ');
}

/** The full name of a conference: its title and its period, unless the title says it. */
export function meetingName(meeting: Period & Pick<Meeting, 'title'>): string {
  const period = periodLabel(meeting);
  if (period === '' || says(meeting.title, period)) return meeting.title || period;
  return [meeting.title, period].filter((part) => part !== '').join(' ');
}
