import { describe, expect, it } from 'vitest';
import { meetingName, periodLabel } from './period.ts';

describe('periodLabel', () => {
  it.each([
    ['quarter', 2, 2017, 'quý II/2017'],
    ['quarter', 4, 2026, 'quý IV/2026'],
    ['month', 5, 2026, 'tháng 5/2026'],
    ['half', 1, 2026, '6 tháng đầu năm 2026'],
    ['half', 2, 2026, '6 tháng cuối năm 2026'],
    ['year', 0, 2026, 'năm 2026'],
    ['none', 0, 0, ''],
  ] as const)('writes %s %i of %i as “%s”', (periodKind, periodNumber, periodYear, label) => {
    expect(periodLabel({ periodKind, periodNumber, periodYear })).toBe(label);
  });
});

describe('meetingName', () => {
  it('joins title and period, and is the title alone where there is no period', () => {
    const title = 'Hội nghị giao ban';
    expect(meetingName({ title, periodKind: 'quarter', periodNumber: 2, periodYear: 2017 })).toBe(
      'Hội nghị giao ban quý II/2017',
    );
    expect(meetingName({ title, periodKind: 'none', periodNumber: 0, periodYear: 0 })).toBe(title);
  });
});
