import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAtFalseEnd, MOST_TALL, shiftAt, tallRows, topFor } from './scroll-scale.ts';

const fitting = 16;
const long = fc.integer({ min: MOST_TALL + 1, max: 5_000_000 });

describe('a list as long as can be drawn', () => {
  it('is never shifted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: MOST_TALL }), fc.nat(), (length, top) => {
        expect(shiftAt(Math.min(top, length), { length, fitting })).toBe(0);
        expect(topFor(Math.min(top, length - 1), { length, fitting }).shift).toBe(0);
        expect(isAtFalseEnd(top, 0, { length, fitting })).toBe(false);
      }),
    );
  });
});

describe('a longer one', () => {
  it('shows its first row at the top of the bar and its last at the end', () => {
    fc.assert(
      fc.property(long, (length) => {
        const end = tallRows(length) - fitting;
        expect(shiftAt(0, { length, fitting })).toBe(0);
        expect(end + shiftAt(end, { length, fitting })).toBe(length - fitting);
      }),
    );
  });

  it('can show any of its rows, and the box never has to be higher than it is', () => {
    fc.assert(
      fc.property(long, fc.nat({ max: 6_000_000 }), (length, wanted) => {
        const row = Math.min(wanted, length - fitting);
        const { top, shift } = topFor(row, { length, fitting });
        expect(top + shift).toBe(row);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(top).toBeLessThanOrEqual(MOST_TALL - fitting);
      }),
    );
  });

  it('is moved within its box where the box ends and the list does not', () => {
    const length = 1_000_000;
    expect(isAtFalseEnd(2, 500_000, { length, fitting })).toBe(true);
    expect(isAtFalseEnd(MOST_TALL - fitting - 1, 0, { length, fitting })).toBe(true);
    expect(isAtFalseEnd(50_000, 450_000, { length, fitting })).toBe(false);
    expect(isAtFalseEnd(0, 0, { length, fitting })).toBe(false);
  });
});
