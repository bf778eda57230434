import { expect, it } from 'vitest';
import { rowAct, rowActOf } from './row-keys.ts';

it('moves through the rows with the arrows, and moves the row with Alt', () => {
  const down = rowAct('ArrowDown', false);
  expect(down?.type === 'go' && [down.to(0, 3), down.to(2, 3)]).toEqual([1, 2]);
  const up = rowAct('ArrowUp', false);
  expect(up?.type === 'go' && [up.to(2, 3), up.to(0, 3)]).toEqual([1, 0]);
  expect(rowAct('ArrowUp', true)).toEqual({ type: 'move', by: -1 });
  expect(rowAct('ArrowDown', true)).toEqual({ type: 'move', by: 1 });
});

it('leaves letters and Backspace alone', () => {
  expect(['a', ' ', 'Backspace', 'Tab'].map((key) => rowAct(key, false))).toEqual([null, null, null, null]);
});

it('shows the history of a row on Ctrl+H, and leaves other keys with Ctrl or Shift alone', () => {
  const ctrl = { altKey: false, ctrlKey: true, shiftKey: false };
  expect(rowActOf({ ...ctrl, key: 'h' })).toEqual({ type: 'history' });
  expect(rowActOf({ ...ctrl, key: 'Delete' })).toBeNull();
  expect(rowActOf({ ...ctrl, ctrlKey: false, shiftKey: true, key: 'Delete' })).toBeNull();
  expect(rowActOf({ ...ctrl, ctrlKey: false, key: 'Delete' })).toEqual({ type: 'remove' });
});

it('makes a task of a row on Ctrl+T', () => {
  expect(rowActOf({ altKey: false, ctrlKey: true, shiftKey: false, key: 't' })).toEqual({ type: 'task' });
});
