import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, formatDay, formatMoment, formatTime, momentOf, parseDay } from './typed.ts';

const today = '2026-11-23';

describe('a day as people type it', () => {
  it.each([
    ['15/9/2026', '2026-09-15'],
    ['15.9.26', '2026-09-15'],
    ['2026/09/15', '2026-09-15'],
    ['05-01', '2026-01-05'],
    ['5 1 2027', '2027-01-05'],
    ['2026-9-5', '2026-09-05'],
    ['29/2/2028', '2028-02-29'],
    ['15/9/26', '2026-09-15'],
    ['2026/09/15', '2026-09-15'],
    ['15-9', '2026-09-15'],
    ['15 / 9 / 2026', '2026-09-15'],
    ['15–9–2026', '2026-09-15'],
    ['１５／９／２０２６', '2026-09-15'],
    ['ngày 15/9/2026', '2026-09-15'],
    ['Ngày 15.9', '2026-09-15'],
    ['15/9/2026.', '2026-09-15'],
    ['15 tháng 9 năm 2026', '2026-09-15'],
    ['ngày 15\u00A0tháng  9 năm 2026', '2026-09-15'],
    ['ngày 15 tháng 9', '2026-09-15'],
    ['15 tháng 9/2026', '2026-09-15'],
    ['mười lăm tháng chín', '2026-09-15'],
    ['thứ Ba, 15/9/2026', '2026-09-15'],
    ['Thứ Tư, ngày 30/9/2026', '2026-09-30'],
    ['thứ 4, 30/9/2026', '2026-09-30'],
    ['Chủ nhật, 20/9/2026', '2026-09-20'],
    ['hôm nay', '2026-11-23'],
    ['  ', ''],
  ])('reads %j as %j', (typed, day) => {
    expect(parseDay(typed, today)).toBe(day);
  });

  it.each([
    '15/9/0000',
    '31/2',
    '29/2/2026',
    '15/13/2026',
    '0/1/2026',
    'mai',
    '15/9/202',
    '15/9/2026 sáng',
    'thứ Ba, 30/9/2026',
    'tháng 9',
    'ngày 15',
    '15/9–20/9',
  ])('finds no day in %j', (typed) => {
    expect(parseDay(typed, today)).toBeNull();
  });

  it('reads back what it shows, for every day there is', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(parseDay(formatDay(day), today)).toBe(day);
      }),
    );
  });
});

describe('what is shown', () => {
  it('pads days and leaves out what is missing', () => {
    expect(formatDay('2026-01-05')).toBe('05/01/2026');
    expect(formatDay('')).toBe('');
    expect(formatTime('2026-01-05T08:30:15')).toBe('08:30');
    expect(formatMoment('2026-01-05T08:30')).toBe('08:30 05/01/2026');
    expect(formatMoment('2026-01-05')).toBe('05/01/2026');
    expect(formatMoment('')).toBe('');
  });

  it('takes day and time from the clock on the wall, not from UTC', () => {
    const clock = new Date(2026, 0, 5, 0, 7);
    expect(dayOf(clock)).toBe('2026-01-05');
    expect(momentOf(clock)).toBe('2026-01-05T00:07');
  });
});
