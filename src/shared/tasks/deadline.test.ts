import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDeadline } from './deadline.ts';

const from = '2026-09-15';

describe('a deadline as people type it', () => {
  it.each([
    ['30/9', '2026-09-30'],
    ['15/9', '2026-09-15'],
    ['15/1', '2027-01-15'],
    ['30/9/2026', '2026-09-30'],
    ['1/9/2026', '2026-09-01'],
    ['15 ngày', '2026-09-30'],
    ['20 Ngày', '2026-10-05'],
    ['2 tuần', '2026-09-29'],
    ['1 tháng', '2026-10-15'],
    ['5 tháng', '2027-02-15'],
    ['', ''],
  ])('reads %j as %j', (typed, day) => {
    expect(parseDeadline(typed, from)).toBe(day);
  });

  it.each([
    ['2026-08-31', '1 tháng', '2026-09-30'],
    ['2027-12-31', '2 tháng', '2028-02-29'],
  ])('from %s, %s ends on %s: the last day of a shorter month', (start, typed, day) => {
    expect(parseDeadline(typed, start)).toBe(day);
  });

  it.each(['31/2', 'sớm', 'ngày 15', '15 năm'])('finds none in %j', (typed) => {
    expect(parseDeadline(typed, from)).toBeNull();
  });

  it('without a year never lies before the meeting', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), (date, month) => {
        expect((parseDeadline(`${date}/${month}`, from) ?? '') >= from).toBe(true);
      }),
    );
  });
});
