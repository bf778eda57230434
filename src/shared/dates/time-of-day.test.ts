import { describe, expect, it } from 'vitest';
import { parseTime } from './time-of-day.ts';

describe('a time as people type and say it', () => {
  it.each([
    ['8', '08:00'],
    ['8h', '08:00'],
    ['8g', '08:00'],
    ['14g', '14:00'],
    ['14h', '14:00'],
    ['8h30', '08:30'],
    ['8g30', '08:30'],
    ['8h30’', '08:30'],
    ["8h30'", '08:30'],
    ['8h30′', '08:30'],
    ['8:30', '08:30'],
    ['8.30', '08:30'],
    ['08h30ph', '08:30'],
    ['0830', '08:30'],
    ['14:05', '14:05'],
    ['8h5', '08:05'],
    ['08 giờ 30 phút', '08:30'],
    ['8 giờ rưỡi', '08:30'],
    ['8h rưỡi', '08:30'],
    ['8 rưỡi', '08:30'],
    ['Tám giờ ba mươi phút', '08:30'],
    ['mười bốn giờ', '14:00'],
    ['2 giờ chiều', '14:00'],
    ['2h30 chiều', '14:30'],
    ['14 giờ chiều', '14:00'],
    ['2 giờ rưỡi chiều', '14:30'],
    ['chiều 2 giờ', '14:00'],
    ['7 giờ 30 phút sáng', '07:30'],
    ['7h tối', '19:00'],
    ['12 giờ trưa', '12:00'],
    ['1 giờ trưa', '13:00'],
    ['14 giờ kém 15', '13:45'],
    ['14h kém 15 phút', '13:45'],
    ['2 giờ kém 15 chiều', '13:45'],
    ['1 giờ kém mười chiều', '12:50'],
    ['vào lúc 8 giờ', '08:00'],
    ['đúng 8 giờ', '08:00'],
    ['2:30 PM', '14:30'],
    ['８ｇ３０', '08:30'],
    ['  8  giờ\u00A030 ', '08:30'],
    ['', ''],
  ])('reads %j as %j', (typed, time) => {
    expect(parseTime(typed)).toBe(time);
  });

  it.each([
    '24:00',
    '8:60',
    '8h60',
    'sáng',
    '830',
    '8h30m15',
    '14 giờ sáng',
    '8 giờ chiều',
    '12 giờ đêm',
    '8 giờ kém 60',
    '15 phút',
    "15'",
    'khoảng 8 giờ',
    'đầu giờ chiều',
    '8h - 9h',
  ])('finds no time in %j', (typed) => {
    expect(parseTime(typed)).toBeNull();
  });
});
