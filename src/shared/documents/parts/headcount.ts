import type { AttendanceView, MeetingView } from '../../records/views.ts';

/** How many of those who belong to a meeting came and stayed away; null where nobody knows. */
export interface Headcount {
  readonly present: number | null;
  readonly absent: number | null;
}

/** Counted from the roster or, where nobody was marked there, as it was typed in. */
export function headcount({
  meeting,
  attendance,
}: {
  readonly meeting: Pick<MeetingView, 'presentCount' | 'totalCount'>;
  readonly attendance: readonly Pick<AttendanceView, 'state'>[];
}): Headcount {
  const { presentCount: present, totalCount: total } = meeting;
  // Nobody was marked yet: invitations say nothing of who came.
  if (attendance.every(({ state }) => state === 'invited'))
    return { present, absent: present === null || total === null ? null : Math.max(0, total - present) };
  const count = (wanted: 'present' | 'absent') => attendance.filter(({ state }) => state === wanted).length;
  return { present: count('present'), absent: count('absent') };
}
