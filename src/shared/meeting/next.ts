import type { Meeting } from '../records/meeting.ts';

type Period = Pick<Meeting, 'periodKind' | 'periodNumber' | 'periodYear'>;

const perYear = { month: 12, quarter: 4, half: 2 } as const;

/** The following period: quý IV/2026 after quý III/2026, tháng 1/2027 after tháng 12/2026. */
export function nextPeriod({ periodKind, periodNumber, periodYear }: Period): Period {
  switch (periodKind) {
    case 'none':
      return { periodKind, periodNumber, periodYear };
    case 'year':
      return { periodKind, periodNumber, periodYear: periodYear + 1 };
    case 'month':
    case 'quarter':
    case 'half':
      return periodNumber >= perYear[periodKind]
        ? { periodKind, periodNumber: 1, periodYear: periodYear + 1 }
        : { periodKind, periodNumber: periodNumber + 1, periodYear };
  }
}

/** The initial values of the next meeting: the same conference, one period later. Its day is not known yet. */
export function nextMeeting(meeting: Meeting): Partial<Meeting> {
  const { kind, title, ordinal, place, chairName, chairTitle, recorderName, recorderTitle } = meeting;
  return {
    kind,
    title,
    ...nextPeriod(meeting),
    ordinal: ordinal === null ? null : ordinal + 1,
    place,
    chairName,
    chairTitle,
    recorderName,
    recorderTitle,
  };
}
