import { describe, expect, it } from 'vitest';
import { officialCount, officialDate, officialShortDate, officialTime } from './official.ts';

describe('dates of official papers', () => {
  it.each([
    ['2017-07-07', 'ngày 07 tháng 7 năm 2017', '07/7/2017'],
    ['2026-02-05', 'ngày 05 tháng 02 năm 2026', '05/02/2026'],
    ['2026-01-31', 'ngày 31 tháng 01 năm 2026', '31/01/2026'],
    ['2026-03-10', 'ngày 10 tháng 3 năm 2026', '10/3/2026'],
    ['2026-05-27', 'ngày 27 tháng 5 năm 2026', '27/5/2026'],
    ['2026-12-01', 'ngày 01 tháng 12 năm 2026', '01/12/2026'],
  ])('pads days 1-9 and months 1-2 only: %s', (day, inFull, inFigures) => {
    expect(officialDate(day)).toBe(inFull);
    expect(officialShortDate(day)).toBe(inFigures);
  });

  it('takes the day and the time of a moment, with or without seconds', () => {
    expect(officialDate('2026-09-05T08:30')).toBe('ngày 05 tháng 9 năm 2026');
    expect(officialTime('2026-09-05T08:30')).toBe('08 giờ 30 phút');
    expect(officialTime('2026-09-05T14:00:59')).toBe('14 giờ 00 phút');
    expect(officialTime('2017-07-07')).toBe('');
  });

  it('pads counts below ten', () => {
    expect([0, 5, 10, 120].map(officialCount)).toEqual(['00', '05', '10', '120']);
  });
});
