import type { Meeting } from '../../../shared/records/meeting.ts';
import type { MeetingView } from '../../../shared/records/views.ts';

type Period = Pick<Meeting, 'periodKind' | 'periodNumber' | 'periodYear'>;

/** The fields a new meeting starts with. */
export type NewMeetingFields = Period &
  Pick<
    Meeting,
    'kind' | 'title' | 'startsAt' | 'place' | 'chairName' | 'chairTitle' | 'recorderName' | 'recorderTitle'
  >;

/** The usual name of the conference; it goes into the minutes, so it is Vietnamese in every language of the window. */
const USUAL_TITLE = 'Hội nghị giao ban cộng tác viên dư luận xã hội';
const USUAL_TIME = '08:00';

/**
 * What the form for a new meeting holds at first: people, place and name as in the newest meeting, the period
 * of that kind that today falls into.
 * @param today YYYY-MM-DD
 * @param person who writes on this PC
 */
export function newMeeting(newest: MeetingView | null, today: string, person: string): NewMeetingFields {
  const periodKind = newest?.periodKind ?? 'quarter';
  return {
    kind: 'regular',
    title: newest?.title || USUAL_TITLE,
    ...periodOn(today, periodKind),
    startsAt: `${today}T${newest?.startsAt.slice(11, 16) || USUAL_TIME}`,
    place: newest?.place ?? '',
    chairName: newest?.chairName ?? '',
    chairTitle: newest?.chairTitle ?? '',
    recorderName: newest?.recorderName || person,
    recorderTitle: newest?.recorderTitle ?? '',
  };
}

/** The period of a kind that a day, YYYY-MM-DD, falls into. */
export function periodOn(day: string, periodKind: Meeting['periodKind']): Period {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  switch (periodKind) {
    case 'month':
      return { periodKind, periodNumber: month, periodYear: year };
    case 'quarter':
      return { periodKind, periodNumber: Math.ceil(month / 3), periodYear: year };
    case 'half':
      return { periodKind, periodNumber: Math.ceil(month / 6), periodYear: year };
    case 'year':
      return { periodKind, periodNumber: 0, periodYear: year };
    case 'none':
      return { periodKind, periodNumber: 0, periodYear: 0 };
  }
}

/** How many numbers a kind of period has in a year: 12 months, 4 quarters, 2 halves. */
export function periodsAYear(periodKind: Meeting['periodKind']): number {
  switch (periodKind) {
    case 'month':
      return 12;
    case 'quarter':
      return 4;
    case 'half':
      return 2;
    case 'year':
    case 'none':
      return 0;
  }
}
