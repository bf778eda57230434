import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDeadline, readDeadline } from './deadline.ts';

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
    ['ngày 30/9', '2026-09-30'],
    ['30 tháng 9', '2026-09-30'],
    ['ngày 15 tháng 1', '2027-01-15'],
    ['trước 30/9', '2026-09-30'],
    ['Trước ngày 30/9/2026', '2026-09-30'],
    ['trước ngày 30 tháng 9', '2026-09-30'],
    ['hết ngày 30/9', '2026-09-30'],
    ['đến hết ngày 30/9', '2026-09-30'],
    ['chậm nhất là ngày 30/9', '2026-09-30'],
    ['hạn: 30/9', '2026-09-30'],
    ['thứ Tư, 30/9/2026', '2026-09-30'],
    ['cuối tháng', '2026-09-30'],
    ['cuối tháng này', '2026-09-30'],
    ['cuối tháng sau', '2026-10-31'],
    ['cuối tháng 10', '2026-10-31'],
    ['hết tháng mười', '2026-10-31'],
    ['trong tháng 10/2026', '2026-10-31'],
    ['cuối tháng 2', '2027-02-28'],
    ['cuối quý', '2026-09-30'],
    ['cuối quý IV', '2026-12-31'],
    ['hết quý 4/2026', '2026-12-31'],
    ['trong quý I', '2027-03-31'],
    ['cuối quý sau', '2026-12-31'],
    ['cuối năm', '2026-12-31'],
    ['trong năm 2027', '2027-12-31'],
    ['trong 10 ngày', '2026-09-25'],
    ['trong vòng mười ngày', '2026-09-25'],
    ['năm ngày', '2026-09-20'],
    ['10 ngày kể từ ngày họp', '2026-09-25'],
    ['sau 10 ngày', '2026-09-25'],
    ['10 ngày kể từ ngày 20/9', '2026-09-30'],
    ['15 ngày làm việc', '2026-10-06'],
    ['１５ ngày  làm\u00A0việc', '2026-10-06'],
    ['trong thời hạn 15 ngày làm việc kể từ ngày họp', '2026-10-06'],
    ['hai tuần', '2026-09-29'],
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

  it.each([
    '31/2',
    'sớm',
    'ngày 15',
    '15 năm',
    'đầu tháng sau',
    'giữa tháng 10',
    'cuối tuần',
    'cuối tháng 13',
    'cuối quý V',
    'trước Tết',
    'trước 17 giờ ngày 30/9',
    '10 ngày kể từ ngày ký',
    '30/9 hoặc 15/10',
    'trước',
  ])('finds none in %j', (typed) => {
    expect(parseDeadline(typed, from)).toBeNull();
  });

  it('says how it was read', () => {
    expect(readDeadline('15 ngày làm việc', from)).toMatchObject({ span: { count: 15, unit: 'workingDay' } });
    expect(readDeadline('trước ngày 30/9', from)).toMatchObject({ isBefore: true, span: null });
    expect(readDeadline('10 ngày làm việc', '2027-01-25')).toMatchObject({ notTakenOut: ['tet'] });
  });

  it('without a year never lies before the meeting', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), (date, month) => {
        expect((parseDeadline(`${date}/${month}`, from) ?? '') >= from).toBe(true);
      }),
    );
  });
});
