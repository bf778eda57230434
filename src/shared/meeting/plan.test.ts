import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseItemTime, plan } from './plan.ts';

describe('the time of an item', () => {
  it.each([
    ['8h', { start: 480, duration: null }],
    ['08:15', { start: 495, duration: null }],
    ['15 phút', { start: null, duration: 15 }],
    ["15'", { start: null, duration: 15 }],
    ['20p', { start: null, duration: 20 }],
    ['1 tiếng', { start: null, duration: 60 }],
    ['1 tiếng 30 phút', { start: null, duration: 90 }],
    ['8h15 - 8h30', { start: 495, duration: 15 }],
    ['23:45-00:15', { start: 1425, duration: 30 }],
    ['8g15', { start: 495, duration: null }],
    ['2 giờ chiều', { start: 840, duration: null }],
    ['14 giờ kém 15', { start: 825, duration: null }],
    ['8g15–8g30', { start: 495, duration: 15 }],
    ['từ 8 giờ đến 9 giờ rưỡi', { start: 480, duration: 90 }],
    ['2 giờ - 3 giờ chiều', { start: 840, duration: 60 }],
    ['10 giờ - 2 giờ chiều', { start: 600, duration: 240 }],
    ['15’', { start: null, duration: 15 }],
    ['１５ phút', { start: null, duration: 15 }],
    ['mười lăm phút', { start: null, duration: 15 }],
    ['1 tiếng rưỡi', { start: null, duration: 90 }],
    ['nửa tiếng', { start: null, duration: 30 }],
    ['khoảng 15 phút', { start: null, duration: 15 }],
    ['', { start: null, duration: null }],
  ])('reads %j', (typed, time) => {
    expect(parseItemTime(typed)).toEqual(time);
  });

  it.each(['sáng', '25h', '8h-9h-10h', 'phút', 'buổi sáng', 'sau giải lao', '14 giờ sáng'])(
    'finds none in %j',
    (typed) => {
      expect(parseItemTime(typed)).toBeNull();
    },
  );
});

describe('the running plan', () => {
  const clocks = (startsAt: string, times: string[]) =>
    plan(startsAt, times).map(({ start, end }) => `${start}–${end}`);

  it('runs on from the beginning of the meeting', () => {
    expect(clocks('2026-09-15T08:00', ['10 phút', '20 phút', "30'"])).toEqual([
      '08:00–08:10',
      '08:10–08:30',
      '08:30–09:00',
    ]);
  });

  it('keeps the times that were set, and takes the next one for the end where none was said', () => {
    expect(clocks('2026-09-15T08:00', ['', '8h15', '8h30-9h', '15 phút', ''])).toEqual([
      '08:00–08:15',
      '08:15–08:30',
      '08:30–09:00',
      '09:00–09:15',
      '09:15–',
    ]);
  });

  it('knows nothing where the meeting has no time, and is not put off by words', () => {
    expect(clocks('', ['10 phút', 'buổi sáng', '9h'])).toEqual(['–', '–', '09:00–']);
  });

  it('points out an item that is to begin before the one ahead of it is over', () => {
    expect(plan('2026-09-15T08:00', ['45 phút', '8h30']).map(({ overlaps }) => overlaps)).toEqual([
      false,
      true,
    ]);
  });

  it('of durations alone ends as much later than it began as they add up to', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 90 }), { minLength: 1, maxLength: 12 }), (durations) => {
        const last =
          plan(
            '2026-09-15T00:00',
            durations.map((minutes) => `${minutes} phút`),
          ).at(-1)?.end ?? '';
        const total = durations.reduce((sum, minutes) => sum + minutes, 0) % (24 * 60);
        expect(Number(last.slice(0, 2)) * 60 + Number(last.slice(3))).toBe(total);
      }),
    );
  });
});
