import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexedKinds, kindAt, rangeAt, rangeOf } from './rowid-ranges.ts';

const kind = fc.constantFrom(...indexedKinds);
const moment = fc
  .date({ min: new Date('1900-01-02'), max: new Date('2399-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 'YYYY-MM-DDTHH:mm'.length));

describe('rowids', () => {
  it('stand in the order of the results: what is newer comes first', () => {
    fc.assert(
      fc.property(kind, moment, moment, (of, one, other) => {
        if (one === other) return;
        const [earlier = '', later = ''] = [one, other].toSorted();
        expect(rangeAt(of, later).last).toBeLessThan(rangeAt(of, earlier).first);
      }),
    );
  });

  it('are whole numbers that JavaScript and SQLite hold alike, each of one kind', () => {
    fc.assert(
      fc.property(kind, fc.oneof(moment, fc.constantFrom('', '0001-01-01', '9999-12-31', 'xx')), (of, at) => {
        const { first, last } = rangeAt(of, at);
        for (const rowid of [first, last]) {
          expect(Number.isSafeInteger(rowid) && rowid >= 0).toBe(true);
          expect(kindAt(rowid)).toBe(of);
        }
        const all = rangeOf(of, null);
        expect(first).toBeGreaterThanOrEqual(all.first);
        expect(last).toBeLessThanOrEqual(all.last);
      }),
    );
  });

  it('of a range of days are those of every moment in them and of no other', () => {
    fc.assert(
      fc.property(kind, moment, moment, moment, (of, one, other, at) => {
        const [from = '', to = ''] = [one.slice(0, 10), other.slice(0, 10)].toSorted();
        const range = rangeOf(of, { from, to });
        const { first, last } = rangeAt(of, at);
        const isIn = at.slice(0, 10) >= from && at.slice(0, 10) <= to;
        expect(first >= range.first && last <= range.last).toBe(isIn);
      }),
    );
    const open = rangeOf('entry', { from: '2026-01-01', to: '' });
    expect(rangeAt('entry', '').first).toBeGreaterThan(open.last);
  });
});
