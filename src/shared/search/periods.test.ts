import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonDays, periodAt } from './periods.ts';

const days = (text: string) => {
  const found = periodAt(text, 0);
  return found === null ? null : `${found.value.from}..${found.value.to}${text.slice(found.end)}`;
};

describe('a period as people write it', () => {
  it.each([
    ['15/9/2026', '2026-09-15..2026-09-15'],
    ['05.01.2026', '2026-01-05..2026-01-05'],
    ['2026-9-5', '2026-09-05..2026-09-05'],
    ['9/2026', '2026-09-01..2026-09-30'],
    ['tháng 2/2028', '2028-02-01..2028-02-29'],
    ['thang 2 nam 2026', '2026-02-01..2026-02-28'],
    ['quý III/2026', '2026-07-01..2026-09-30'],
    ['Quý iv năm 2026', '2026-10-01..2026-12-31'],
    ['quy 1/2026', '2026-01-01..2026-03-31'],
    ['6 tháng đầu năm 2026', '2026-01-01..2026-06-30'],
    ['6 thang cuoi nam 2026', '2026-07-01..2026-12-31'],
    ['năm 2026', '2026-01-01..2026-12-31'],
    ['2025..2026', '2025-01-01..2026-12-31'],
    ['9/2026 .. 15/10/2026', '2026-09-01..2026-10-15'],
    ['2025..', '2025-01-01..'],
    ['..2025', '..2025-12-31'],
    ['từ 9/2026', '2026-09-01..'],
    ['tu 2025 den 9/2026', '2025-01-01..2026-09-30'],
    ['từ 15/9/2026 đến nay', '2026-09-15..'],
    ['đến quý II/2026', '..2026-06-30'],
    ['9/2026 đường ngập', '2026-09-01..2026-09-30 đường ngập'],
    ['từ 9/2026 đường', '2026-09-01.. đường'],
    ['15/9/2026.', '2026-09-15..2026-09-15.'],
  ])('%j is %j', (text, expected) => {
    expect(days(text)).toBe(expected);
  });

  it.each([
    '2026',
    '31/2/2026',
    '13/2026',
    'quý V/2026',
    '12/2025/QH15',
    '202/2025',
    '24/7',
    'từ đầu năm',
    'đến nay',
    'năm 20261',
    '1.500',
    '..',
  ])('%j is none', (text) => {
    expect(days(text)).toBeNull();
  });

  it('never ends before it began, and always goes on in the text', () => {
    const part = fc.constantFrom(
      'từ ',
      'đến ',
      '..',
      '2026',
      '9/',
      '31/',
      'quý ',
      'III',
      '/',
      'năm ',
      ' nay',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.array(part).map((parts) => parts.join('')),
        (text) => {
          const found = periodAt(text, 0);
          if (found === null) return;
          expect(found.end).toBeGreaterThan(0);
          expect(found.end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});

it.each([
  ['Việt Nam 2030', 5],
  ['viet nam 2030', 5],
  ['Quảng Nam 2025', 6],
  ['ha nam 2025', 3],
  ['mien nam 2026', 5],
  ['VIỆT NAM 2030', 5],
  ['Nam 2025', 0],
  ['dau tu 2025', 4],
  ['thu tu 2026', 4],
])('“%s” is no period at %i: the word belongs to the one before it, or is a name', (text, at) => {
  expect(periodAt(text, at)).toBeNull();
});

describe('the days two periods have in common', () => {
  it('begin with the later and end with the earlier', () => {
    const spring = { from: '2026-01-01', to: '2026-06-30' };
    expect(commonDays(null, spring)).toEqual(spring);
    expect(commonDays(spring, { from: '2026-04-01', to: '' })).toEqual({
      from: '2026-04-01',
      to: '2026-06-30',
    });
    expect(commonDays({ from: '', to: '2026-02-28' }, spring)).toEqual({
      from: '2026-01-01',
      to: '2026-02-28',
    });
  });
});
