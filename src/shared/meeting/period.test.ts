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

  it.each([
    ['Hội nghị giao ban quý III/2026', 'quarter', 3],
    ['Hội nghị giao ban Quý 3 năm 2026', 'quarter', 3],
    ['Hội nghị giao ban quý III năm 2026', 'quarter', 3],
    ['Hội nghị giao ban tháng 8/2026', 'month', 8],
    ['Hội nghị giao ban tháng 8 năm 2026', 'month', 8],
    ['HỘI NGHỊ GIAO BAN NĂM 2026', 'year', 0],
    ['Hội nghị giao ban 6 tháng đầu năm 2026', 'half', 1],
  ] as const)('says the period once where the title has it: %s', (title, periodKind, periodNumber) => {
    expect(meetingName({ title, periodKind, periodNumber, periodYear: 2026 })).toBe(title);
  });

  it.each([
    ['Hội nghị quý II/2026', 'quarter', 3, 'Hội nghị quý II/2026 quý III/2026'],
    ['Giao ban quý I/2026', 'year', 0, 'Giao ban quý I/2026 năm 2026'],
    ['Hội nghị tháng 1', 'month', 1, 'Hội nghị tháng 1 tháng 01/2026'],
    ['Triển khai nghị quyết 2026', 'year', 0, 'Triển khai nghị quyết 2026 năm 2026'],
  ] as const)('adds a period that the title does not say: %s', (title, periodKind, periodNumber, name) => {
    expect(meetingName({ title, periodKind, periodNumber, periodYear: 2026 })).toBe(name);
  });
});
