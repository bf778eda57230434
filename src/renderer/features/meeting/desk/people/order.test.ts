import { describe, expect, it } from 'vitest';
import { afterWhenMoved, moved, neighbour } from './order.ts';

const ids = ['a', 'b', 'c', 'd'];
const rows = ids.map((id) => ({ id }));

describe('moving a row a step', () => {
  it.each([
    ['a', 1, 'bacd'],
    ['b', -1, 'bacd'],
    ['c', -1, 'acbd'],
    ['c', 1, 'abdc'],
    ['d', -1, 'abdc'],
  ] as const)('puts %s by %i to %s', (id, by, order) => {
    const afterId = afterWhenMoved(ids, id, by);
    if (afterId === undefined) throw new Error('cannot move');
    expect(
      moved(rows, id, afterId)
        .map((row) => row.id)
        .join(''),
    ).toBe(order);
  });

  it('goes no further than the ends', () => {
    expect(afterWhenMoved(ids, 'a', -1)).toBeUndefined();
    expect(afterWhenMoved(ids, 'd', 1)).toBeUndefined();
    expect(afterWhenMoved(ids, 'x', 1)).toBeUndefined();
    expect(moved(rows, 'x', null)).toEqual(rows);
  });
});

it('stands on the next row when one is taken out, on the one before at the end', () => {
  expect(neighbour(ids, 'b')).toBe('c');
  expect(neighbour(ids, 'd')).toBe('c');
  expect(neighbour(['a'], 'a')).toBeNull();
});
