import type { AttendanceView, MeetingView } from '../../records/views.ts';

/** How many members of a meeting came and how many stayed away; null if unknown. */
export interface Headcount {
  readonly present: number | null;
  readonly absent: number | null;
}

/** Counted from the attendance, or if nobody was marked, the typed-in numbers. */
export function headcount({
  meeting,
  attendance,
}: {
  readonly meeting: Pick<MeetingView, 'presentCount' | 'totalCount'>;
  readonly attendance: readonly Pick<AttendanceView, 'state'>[];
}): Headcount {
  const { presentCount: present, totalCount: total } = meeting;
  // Nobody was marked yet: invitations do not say who came.
  if (attendance.every(({ state }) => state === 'invited'))
    return { present, absent: present === null || total === null ? null : Math.max(0, total - present) };
  const count = (wanted: 'present' | 'absent') => attendance.filter(({ state }) => state === wanted).length;
  return { present: count('present'), absent: count('absent') };
}
