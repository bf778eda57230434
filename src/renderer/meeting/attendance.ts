import type { AttendanceView, CollaboratorView, MeetingDetail } from '../../shared/contract/views.ts';

export type Presence = 'present' | 'absent' | 'unmarked';

/** Who of the collaborators came to a meeting. */
export interface Attendance {
  /** Those on the roster and those marked for this meeting, in the order of the roster. */
  readonly people: readonly CollaboratorView[];
  presenceOf(collaboratorId: string): Presence;
  reasonOf(collaboratorId: string): string;
  readonly present: number;
  readonly absent: number;
  /** Whether anybody was marked; otherwise the counts typed for the meeting stand. */
  readonly marked: boolean;
}

export function attendanceOf(detail: MeetingDetail, collaborators: readonly CollaboratorView[]): Attendance {
  const marks = new Map(detail.attendance.map((mark) => [mark.collaboratorId, mark]));
  const states = [...marks.values()].map(({ state }) => state);
  return {
    people: collaborators.filter(({ id, retired }) => !retired || marks.has(id)),
    presenceOf: (id) => presenceIn(marks.get(id)?.state),
    reasonOf: (id) => marks.get(id)?.reason ?? '',
    present: states.filter((state) => state === 'present').length,
    absent: states.filter((state) => state === 'absent').length,
    marked: states.some((state) => state !== 'invited'),
  };
}

/** Whoever was invited and not yet marked is as yet unmarked. */
function presenceIn(state: AttendanceView['state'] | undefined): Presence {
  return state === undefined || state === 'invited' ? 'unmarked' : state;
}

/** "Có mặt 18/20": from the marks, or from the counts typed where there is no roster; null where neither is known. */
export function presentOf(
  detail: MeetingDetail,
  attendance: Attendance,
): { present: number; total: number | null } | null {
  if (attendance.marked) return { present: attendance.present, total: attendance.people.length };
  const { presentCount, totalCount } = detail.meeting;
  return presentCount === null ? null : { present: presentCount, total: totalCount };
}
