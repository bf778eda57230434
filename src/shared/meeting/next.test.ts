import { expect, it } from 'vitest';
import { recordTypes } from '../records/index.ts';
import { nextMeeting, nextPeriod } from './next.ts';
import { periodLabel } from './period.ts';

it.each([
  ['month', 11, 2026, 'tháng 12/2026'],
  ['month', 12, 2026, 'tháng 01/2027'],
  ['quarter', 3, 2026, 'quý IV/2026'],
  ['quarter', 4, 2026, 'quý I/2027'],
  ['half', 1, 2026, '6 tháng cuối năm 2026'],
  ['half', 2, 2026, '6 tháng đầu năm 2027'],
  ['year', 0, 2026, 'năm 2027'],
  ['none', 0, 0, ''],
] as const)('the period after %s %i/%i is %s', (periodKind, periodNumber, periodYear, label) => {
  expect(periodLabel(nextPeriod({ periodKind, periodNumber, periodYear }))).toBe(label);
});

it('begins a meeting like the last, with nothing of what was said, decided or closed', () => {
  const last = {
    ...recordTypes.meeting.blank,
    title: 'Hội nghị giao ban',
    periodKind: 'quarter' as const,
    periodNumber: 3,
    periodYear: 2026,
    ordinal: 14,
    place: 'Hội trường A',
    chairName: 'Lê Minh Phú',
    startsAt: '2026-09-15T08:00',
    conclusion: 'Ghi nhận.',
    state: 'closed' as const,
    minutesNumber: 5,
    closedAt: '2026-09-15T11:30',
    version: 1,
  };
  expect({ ...recordTypes.meeting.blank, ...nextMeeting(last) }).toEqual({
    ...recordTypes.meeting.blank,
    title: 'Hội nghị giao ban',
    periodKind: 'quarter',
    periodNumber: 4,
    periodYear: 2026,
    ordinal: 15,
    place: 'Hội trường A',
    chairName: 'Lê Minh Phú',
  });
});
