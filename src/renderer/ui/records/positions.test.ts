import { describe, expect, it } from 'vitest';
import { positionAfterStep } from './positions.ts';

const rows = [
  { id: 'a', position: 'a0' },
  { id: 'b', position: 'a1' },
  { id: 'c', position: 'a2' },
];

function order(id: string, by: -1 | 1): string {
  const position = positionAfterStep(rows, id, by);
  if (position === null) return 'stays';
  return rows
    .map((row) => (row.id === id ? { id, position } : row))
    .toSorted((a, b) => (a.position < b.position ? -1 : 1))
    .map((row) => row.id)
    .join('');
}

describe('positionAfterStep', () => {
  it('moves one row one step and leaves the others their keys', () => {
    expect(order('a', 1)).toBe('bac');
    expect(order('b', -1)).toBe('bac');
    expect(order('b', 1)).toBe('acb');
    expect(order('c', -1)).toBe('acb');
  });

  it('goes no further than the ends', () => {
    expect(order('a', -1)).toBe('stays');
    expect(order('c', 1)).toBe('stays');
    expect(order('x', 1)).toBe('stays');
  });

  it('finds a key also past neighbours that share one', () => {
    const doubled = [
      { id: 'a', position: 'a0' },
      { id: 'b', position: 'a1' },
      { id: 'c', position: 'a1' },
      { id: 'd', position: 'a2' },
    ];
    const position = positionAfterStep(doubled, 'a', 1);
    expect(position !== null && position > 'a1' && position < 'a2').toBe(true);
  });
});
