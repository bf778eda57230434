import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetingKinds, taskStates } from '../records/meeting.ts';
import { carriedOver, isBefore, previousMeeting } from './carry-over.ts';

const q2 = { id: 'b', kind: 'regular', startsAt: '2026-06-15T08:00' } as const;
const q3 = { id: 'a', kind: 'regular', startsAt: '2026-09-15T08:00' } as const;
const task = { state: 'open', answer: '', answeredOn: '' } as const;

describe('a task of an earlier meeting', () => {
  it.each([
    ['is there while it is open', task, 'open'],
    [
      'is reported once it was answered',
      { state: 'done', answer: 'Đã làm', answeredOn: '2026-08-01' },
      'answered',
    ],
    [
      'was answered on the day of the meeting before',
      { ...task, state: 'done', answeredOn: '2026-06-15' },
      'answered',
    ],
    ['was answered on the day itself', { ...task, state: 'done', answeredOn: '2026-09-15' }, 'answered'],
    ['was dropped since', { ...task, state: 'dropped', answeredOn: '2026-07-01' }, 'answered'],
    [
      'was answered in part, and stays',
      { ...task, answer: 'Đang làm', answeredOn: '2026-08-01' },
      'answered',
    ],
    ['was answered in part before, and is still open', { ...task, answeredOn: '2026-05-01' }, 'open'],
    ['was reported the last time', { ...task, state: 'done', answeredOn: '2026-06-14' }, null],
    ['was open then, and answered later', { ...task, state: 'done', answeredOn: '2026-09-16' }, 'open'],
    ['was settled on no known day', { ...task, state: 'done', answeredOn: '' }, null],
  ] as const)('%s', (_, one, reason) => {
    expect(carriedOver(one, q3, q2)).toBe(reason);
  });

  it('is before a meeting that has no day yet', () => {
    expect(carriedOver(task, { ...q3, startsAt: '' }, q2)).toBe('open');
    expect(
      carriedOver({ ...task, state: 'done', answeredOn: '2026-11-01' }, { ...q3, startsAt: '' }, q2),
    ).toBe('answered');
  });
});

describe('the meeting before', () => {
  const thematic = { id: 'c', kind: 'thematic', startsAt: '2026-08-01T08:00' } as const;

  it('is the last of the same kind, or of any where there is none', () => {
    expect(previousMeeting([q2, thematic, q3], q3)).toBe(q2);
    expect(previousMeeting([q2, thematic, q3], { ...thematic })).toBe(q2);
    expect(previousMeeting([q2], q2)).toBeNull();
    expect(previousMeeting([q3, q2], { id: 'z', kind: 'regular', startsAt: '' })).toBe(q3);
  });
});

describe('over a series of meetings', () => {
  const day = fc
    .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const series = fc
    .uniqueArray(day, { minLength: 3, maxLength: 8 })
    .map((days) =>
      days.toSorted().map((startsAt, at) => ({ id: String(at), kind: meetingKinds[0], startsAt })),
    );

  it('an answered task is before every meeting up to its answer, is reported once, and never again', () => {
    fc.assert(
      fc.property(series, day, fc.constantFrom(...taskStates.slice(1)), (meetings, answeredOn, state) => {
        const [first, ...later] = meetings;
        if (first === undefined || answeredOn < first.startsAt) return;
        const reasons = later.map((meeting) =>
          carriedOver({ state, answer: '', answeredOn }, meeting, previousMeeting(meetings, meeting)),
        );
        const reported = reasons.indexOf('answered');
        const answeredLater = later.every(({ startsAt }) => startsAt < answeredOn);
        expect(reasons.slice(0, reported === -1 ? undefined : reported).every((why) => why === 'open')).toBe(
          true,
        );
        expect(reported === -1).toBe(answeredLater);
        // On the very day of a meeting, the next one reports it as well: nobody knows which came first.
        const after = reported === -1 ? [] : reasons.slice(reported + 1);
        const sameDay = later[reported]?.startsAt === answeredOn;
        expect(after.slice(sameDay ? 1 : 0).every((why) => why === null)).toBe(true);
      }),
    );
  });

  it('one comes before another, never both', () => {
    fc.assert(
      fc.property(series, (meetings) => {
        for (const one of meetings) {
          for (const other of meetings) {
            expect(isBefore(one, other) && isBefore(other, one)).toBe(false);
            expect(one === other || isBefore(one, other) || isBefore(other, one)).toBe(true);
          }
        }
      }),
    );
  });
});
