import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taskStates } from '../records/meeting.ts';
import { moveTo, standingOn } from './standing.ts';

const today = '2026-09-30';
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('where a task stands', () => {
  it.each([
    ['open', '', 'open'],
    ['open', '2026-09-29', 'overdue'],
    ['open', '2026-09-30', 'open'],
    ['open', '2026-10-01', 'open'],
    ['done', '2026-09-01', 'done'],
    ['dropped', '2026-09-01', 'dropped'],
  ] as const)('%s with the deadline %j is %s', (state, deadline, standing) => {
    expect(standingOn({ state, deadline }, today)).toBe(standing);
  });

  it('once overdue stays so until somebody says it is done or dropped', () => {
    fc.assert(
      fc.property(fc.constantFrom(...taskStates), day, day, day, (state, deadline, one, other) => {
        const [earlier = '', later = ''] = [one, other].toSorted();
        if (standingOn({ state, deadline }, earlier) === 'overdue')
          expect(standingOn({ state, deadline }, later)).toBe('overdue');
      }),
    );
  });
});

it('a task that is done or dropped has the day of it, which is not overwritten', () => {
  expect(moveTo({ answeredOn: '' }, 'done', today)).toEqual({ state: 'done', answeredOn: today });
  expect(moveTo({ answeredOn: '2026-09-20' }, 'dropped', today)).toEqual({ state: 'dropped' });
  expect(moveTo({ answeredOn: '' }, 'open', today)).toEqual({ state: 'open' });
});
