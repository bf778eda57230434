import { describe, expect, it } from 'vitest';
import { recordTypes } from '../../../shared/records/index.ts';
import { periodKinds } from '../../../shared/records/meeting.ts';
import type { MeetingSummary } from '../../../shared/records/views.ts';
import { newMeeting, periodOn, periodsAYear } from './new-meeting.ts';
import { newestFirst } from './newest-first.ts';

const id = '01a209de-73cb-7d5f-9843-23f2da0e1a37';

describe('a new meeting', () => {
  it('is the usual conference of the quarter where there is none before it', () => {
    expect(newMeeting(null, '2026-11-23', 'Lê Văn Cường')).toEqual({
      kind: 'regular',
      title: 'Hội nghị giao ban cộng tác viên dư luận xã hội',
      periodKind: 'quarter',
      periodNumber: 4,
      periodYear: 2026,
      startsAt: '2026-11-23T08:00',
      place: '',
      chairName: '',
      chairTitle: '',
      recorderName: 'Lê Văn Cường',
      recorderTitle: '',
    });
  });

  it('takes people, place, hour and kind of period from the one before it, not its day or state', () => {
    const newest = {
      ...recordTypes.meeting.blank,
      id,
      title: 'Hội nghị giao ban tháng',
      periodKind: 'month' as const,
      periodNumber: 10,
      periodYear: 2026,
      startsAt: '2026-10-05T14:30',
      endsAt: '2026-10-05T16:00',
      place: 'Hội trường A',
      chairName: 'Trần Thị Bình',
      recorderName: 'Phạm Văn Dũng',
      state: 'ended' as const,
    };
    expect(newMeeting(newest, '2026-11-23', 'Lê Văn Cường')).toMatchObject({
      title: 'Hội nghị giao ban tháng',
      periodKind: 'month',
      periodNumber: 11,
      startsAt: '2026-11-23T14:30',
      place: 'Hội trường A',
      chairName: 'Trần Thị Bình',
      recorderName: 'Phạm Văn Dũng',
    });
    expect(newMeeting(newest, '2026-11-23', '')).not.toHaveProperty('state');
  });
});

describe('the period a day falls into', () => {
  it.each([
    ['2026-03-31', 'quarter', 1],
    ['2026-04-01', 'quarter', 2],
    ['2026-06-30', 'half', 1],
    ['2026-07-01', 'half', 2],
    ['2026-12-31', 'month', 12],
  ] as const)('%s is %s %i', (day, kind, number) => {
    expect(periodOn(day, kind)).toEqual({ periodKind: kind, periodNumber: number, periodYear: 2026 });
  });

  it('has a number no greater than there are in a year', () => {
    for (const kind of periodKinds) {
      expect(periodOn('2026-12-31', kind).periodNumber).toBe(periodsAYear(kind));
    }
  });
});

it('lists the newest meeting first, and before it those that have no date yet', () => {
  const summary = (startsAt: string): MeetingSummary => ({
    ...recordTypes.meeting.blank,
    id,
    startsAt,
    entryCount: 0,
  });
  const meetings = ['2026-03-15T08:00', '', '2026-09-15T08:00'].map(summary);
  expect(newestFirst(meetings).map(({ startsAt }) => startsAt)).toEqual([
    '',
    '2026-09-15T08:00',
    '2026-03-15T08:00',
  ]);
});
