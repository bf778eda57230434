import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStamp, LATEST_TIME, nextStamp, type Stamp, stampParts, stampPattern } from './hlc.ts';

const writer = fc.constantFrom('0000000000000001', 'a1b2c3d4e5f60718', 'ffffffffffffffff');
const DECADE = 10 * 365.25 * 86_400_000;
const anyWall = fc.oneof(
  fc.integer({ min: Date.UTC(2026, 0) - DECADE, max: Date.UTC(2026, 0) + DECADE }),
  fc.double(),
  fc.constantFrom(0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 48),
);

function stampsOf(ticks: readonly (readonly [number, string])[]): Stamp[] {
  const stamps: Stamp[] = [];
  for (const [wall, id] of ticks) stamps.push(nextStamp(stamps.at(-1) ?? null, wall, id));
  return stamps;
}

describe('nextStamp (M1)', () => {
  it('strictly increases whatever the wall clocks of the writers do', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyWall, writer), { minLength: 2, maxLength: 200 }), (ticks) => {
        const stamps = stampsOf(ticks);
        expect(stamps.every((stamp, at) => at === 0 || stamp > (stamps[at - 1] ?? ''))).toBe(true);
        expect(stamps.every((stamp) => stampPattern.test(stamp))).toBe(true);
      }),
    );
  });

  it('orders as text exactly as by time, counter and writer', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyWall, writer), { minLength: 2, maxLength: 50 }), (ticks) => {
        const stamps = ticks.map(([wall, id]) => nextStamp(null, wall, id));
        const byParts = stamps.toSorted((a, b) => {
          const [left, right] = [stampParts(a), stampParts(b)];
          return left.time - right.time || left.count - right.count || (left.writer < right.writer ? -1 : 1);
        });
        expect(stamps.toSorted()).toEqual(byParts);
      }),
    );
  });

  it('follows a clock that runs, and only counts while it stands still or goes back', () => {
    const first = nextStamp(null, 1000, '0000000000000001');
    const second = nextStamp(first, 900, '0000000000000001');
    const third = nextStamp(second, 1001, '0000000000000001');
    expect([first, second, third].map((stamp) => stampParts(stamp))).toEqual([
      { time: 1000, count: 0, writer: '0000000000000001' },
      { time: 1000, count: 1, writer: '0000000000000001' },
      { time: 1001, count: 0, writer: '0000000000000001' },
    ]);
  });

  it('goes on behind a stamp from a clock that was years ahead', () => {
    const ahead = nextStamp(null, Date.UTC(2036, 0), 'ffffffffffffffff');
    expect(nextStamp(ahead, Date.UTC(2026, 0), '0000000000000001') > ahead).toBe(true);
  });

  it('takes the next millisecond when a counter is full', () => {
    const full = `${(1000).toString(16).padStart(12, '0')}-ffff-0000000000000001`;
    expect(stampParts(nextStamp(full, 500, '0000000000000001'))).toMatchObject({ time: 1001, count: 0 });
  });

  it('makes a stamp of everything that a log may hold, and never one that is none', () => {
    const newest = fc.oneof(
      fc.constantFrom(
        'zzzz',
        '',
        '1000000000000-0000-aaaaaaaaaaaaaaaa',
        '000000000NaN-0000-aaaaaaaaaaaaaaaa',
      ),
      fc.constantFrom('ffffffffffff-fffe-aaaaaaaaaaaaaaaa', 'fffffffffffe-ffff-aaaaaaaaaaaaaaaa'),
      fc.string(),
    );
    fc.assert(
      fc.property(newest, anyWall, writer, (last, wall, id) => {
        expect(nextStamp(last, wall, id)).toMatch(stampPattern);
      }),
    );
    expect(() => nextStamp('ffffffffffff-ffff-aaaaaaaaaaaaaaaa', 0, 'a1b2c3d4e5f60718')).toThrow(RangeError);
  });

  it('knows the bounds of a stamp', () => {
    const at = (time: number) => `${time.toString(16).padStart(12, '0')}-ffff-a1b2c3d4e5f60718`;
    expect([at(0), at(LATEST_TIME)].every((stamp) => isStamp(stamp))).toBe(true);
    expect(
      [at(LATEST_TIME + 1), at(2 ** 48 - 1), at(2 ** 48), 'zzzz', ''].some((stamp) => isStamp(stamp)),
    ).toBe(false);
  });
});
