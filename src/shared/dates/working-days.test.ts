import { expect, it } from 'vitest';
import { workingDaysAfter } from './working-days.ts';

it.each([
  // Tuesday, over two weekends.
  ['2026-09-15', 15, '2026-10-06'],
  // Friday: the next working day is Monday.
  ['2026-09-18', 1, '2026-09-21'],
  // Saturday: a meeting at a weekend.
  ['2026-09-19', 1, '2026-09-21'],
  // Thursday 30/4 and Friday 1/5.
  ['2026-04-29', 1, '2026-05-04'],
  // Saturday 1/5/2027 is made up for on Monday.
  ['2027-04-29', 1, '2027-05-04'],
  // Saturday 30/4 and Sunday 1/5 are made up for on Monday and Tuesday.
  ['2022-04-29', 1, '2022-05-04'],
  // Sunday 30/4, Monday 1/5, made up for on Tuesday.
  ['2023-04-28', 1, '2023-05-03'],
  ['2026-12-31', 1, '2027-01-04'],
  ['2026-09-01', 1, '2026-09-03'],
  ['2026-09-15', 0, '2026-09-15'],
])('from %s so many working days (%i) end on %s', (from, count, day) => {
  expect(workingDaysAfter(from, count).day).toBe(day);
});

it('names the holidays on the way whose days are not fixed', () => {
  expect(workingDaysAfter('2026-09-15', 15).notTakenOut).toEqual([]);
  expect(workingDaysAfter('2027-01-15', 15).notTakenOut).toEqual(['tet']);
  expect(workingDaysAfter('2026-08-28', 5).notTakenOut).toEqual(['nationalDay']);
  expect(workingDaysAfter('2027-03-25', 20).notTakenOut).toEqual(['hungKings']);
});
