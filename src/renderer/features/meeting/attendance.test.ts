import { describe, expect, it } from 'vitest';
import { recordTypes } from '../../../shared/records/index.ts';
import type { AttendanceView, CollaboratorView, MeetingDetail } from '../../../shared/records/views.ts';
import { attendanceOf, presentOf } from './attendance.ts';

const person = (id: string, retired = false): CollaboratorView => ({
  ...recordTypes.collaborator.blank,
  id,
  retired,
});
const mark = (collaboratorId: string, state: 'present' | 'absent', reason = ''): AttendanceView => ({
  ...recordTypes.attendance.blank,
  id: `m:${collaboratorId}`,
  meetingId: 'm',
  collaboratorId,
  state,
  reason,
});
const detailOf = (
  attendance: AttendanceView[],
  fields: Partial<MeetingDetail['meeting']> = {},
): MeetingDetail => ({
  meeting: { ...recordTypes.meeting.blank, id: 'm', ...fields },
  agenda: [],
  guests: [],
  tasks: [],
  attendance,
});

describe('attendance', () => {
  const roster = [person('a'), person('b'), person('c'), person('gone', true), person('former', true)];
  const attendance = attendanceOf(
    detailOf([mark('a', 'present'), mark('b', 'absent', 'ốm'), mark('former', 'present')]),
    roster,
  );

  it('lists those on the roster, and those no longer on it who were there', () => {
    expect(attendance.people.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'former']);
  });

  it('tells those on the list of the meeting from the rest of the roster', () => {
    expect(attendance.list.map(({ id }) => id)).toEqual(['a', 'b', 'former']);
    expect(attendance.others.map(({ id }) => id)).toEqual(['c']);
  });

  it('tells who came, who did not and why, and of whom nothing is known', () => {
    expect(attendance.people.map(({ id }) => attendance.presenceOf(id))).toEqual([
      'present',
      'absent',
      'unmarked',
      'present',
    ]);
    expect([attendance.present, attendance.absent]).toEqual([2, 1]);
    expect(attendance.reasonOf('b')).toBe('ốm');
  });
});

describe('how many are present', () => {
  it('counts the marks, out of all who are on the list of the meeting', () => {
    const detail = detailOf([mark('a', 'present'), mark('b', 'absent')]);
    expect(presentOf(detail, attendanceOf(detail, [person('a'), person('b'), person('c')]))).toEqual({
      present: 1,
      total: 2,
    });
  });

  it('takes the typed counts where nobody was marked', () => {
    const detail = detailOf([], { presentCount: 18, totalCount: 20 });
    expect(presentOf(detail, attendanceOf(detail, []))).toEqual({ present: 18, total: 20 });
    expect(presentOf(detailOf([]), attendanceOf(detailOf([]), []))).toBeNull();
  });
});
