import { expect, it } from 'vitest';
import { gridAct } from './grid-keys.ts';

const bounds = { rows: 100, columns: 4, fitting: 10 };
const keys = (key: string, held: Partial<Record<'ctrlKey' | 'shiftKey' | 'altKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});
const goesTo = (key: string, row: number, column: number, held = {}) => {
  const act = gridAct(keys(key, held), { row, column }, bounds);
  return act?.type === 'go' ? [act.to.row, act.to.column, act.extends] : act;
};

it.each([
  ['ArrowDown', 5, 1, [6, 1, false]],
  ['ArrowDown', 99, 1, [99, 1, false]],
  ['ArrowUp', 0, 2, [-1, 2, false]],
  ['ArrowUp', -1, 2, [-1, 2, false]],
  ['ArrowRight', 5, 3, [5, 3, false]],
  ['ArrowLeft', 5, 0, [5, 0, false]],
  ['PageDown', 95, 1, [99, 1, false]],
  ['PageUp', 20, 1, [11, 1, false]],
  ['PageUp', 3, 1, [0, 1, false]],
  ['Home', 7, 3, [7, 0, false]],
  ['End', 7, 0, [7, 3, false]],
])('%s in row %i, column %i goes to %j', (key, row, column, to) => {
  expect(goesTo(key, row, column)).toEqual(to);
});

it('goes to the ends of the list with Ctrl, and extends what is chosen with Shift', () => {
  expect(goesTo('End', 7, 0, { ctrlKey: true })).toEqual([99, 3, false]);
  expect(goesTo('Home', 7, 2, { ctrlKey: true })).toEqual([0, 0, false]);
  expect(goesTo('ArrowDown', 7, 2, { shiftKey: true })).toEqual([8, 2, true]);
  expect(goesTo('End', 7, 2, { ctrlKey: true, shiftKey: true })).toEqual([99, 3, true]);
});

it('widens a column from its header, and leaves keys alone that are none of its own', () => {
  expect(gridAct(keys('ArrowRight', { shiftKey: true }), { row: -1, column: 2 }, bounds)).toEqual({
    type: 'resize',
    by: 16,
  });
  expect(gridAct(keys('ArrowLeft', { altKey: true }), { row: 3, column: 2 }, bounds)).toBeNull();
  expect(gridAct(keys('z', { ctrlKey: true }), { row: 3, column: 2 }, bounds)).toBeNull();
  expect(gridAct(keys('a', { ctrlKey: true }), { row: 3, column: 2 }, bounds)).toEqual({
    type: 'choose-all',
  });
  expect(gridAct(keys('a'), { row: 3, column: 2 }, bounds)).toBeNull();
});

it('stays above an empty list', () => {
  const none = { rows: 0, columns: 4, fitting: 10 };
  for (const key of ['ArrowDown', 'PageDown', 'PageUp', 'End', 'Home']) {
    const act = gridAct(keys(key), { row: -1, column: 1 }, none);
    expect(act?.type === 'go' && act.to.row).toBe(-1);
  }
});
