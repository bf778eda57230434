import type { AttendanceView, CollaboratorView, MeetingDetail } from '../../../shared/records/views.ts';

export type Presence = 'present' | 'absent' | 'unmarked';

/** Who of the collaborators came to a meeting. */
export interface Attendance {
  /** Those on the roster and those marked for this meeting, in the order of the roster. */
  readonly people: readonly CollaboratorView[];
  /** Those on the list of this meeting, invited or marked; and those on the roster who are not. */
  readonly list: readonly CollaboratorView[];
  readonly others: readonly CollaboratorView[];
  presenceOf(collaboratorId: string): Presence;
  reasonOf(collaboratorId: string): string;
  /** When a latecomer came, as a moment; empty for everybody else. */
  arrivedAt(collaboratorId: string): string;
  /** Who came in their place: name, title. */
  substituteOf(collaboratorId: string): string;
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
    list: collaborators.filter(({ id }) => marks.has(id)),
    others: collaborators.filter(({ id, retired }) => !retired && !marks.has(id)),
    presenceOf: (id) => presenceIn(marks.get(id)?.state),
    reasonOf: (id) => marks.get(id)?.reason ?? '',
    arrivedAt: (id) => marks.get(id)?.arrivedAt ?? '',
    substituteOf: (id) => marks.get(id)?.substitute ?? '',
    present: states.filter((state) => state === 'present').length,
    absent: states.filter((state) => state === 'absent').length,
    marked: states.some((state) => state !== 'invited'),
  };
}

/** Whoever was invited and not yet marked is as yet unmarked. */
function presenceIn(state: AttendanceView['state'] | undefined): Presence {
  return state === undefined || state === 'invited' ? 'unmarked' : state;
}

/** "Có mặt 18/20": from the marks, out of those on the list, or from the counts typed where there is no roster; null where neither is known. */
export function presentOf(
  detail: MeetingDetail,
  attendance: Attendance,
): { present: number; total: number | null } | null {
  if (attendance.marked) return { present: attendance.present, total: attendance.list.length };
  const { presentCount, totalCount } = detail.meeting;
  return presentCount === null ? null : { present: presentCount, total: totalCount };
}
