import { expect, it } from 'vitest';
import type { GivenTask } from '../../../shared/contract/procedures/task.ts';
import { recordTypes } from '../../../shared/records/index.ts';
import { boardAct } from './board-keys.ts';

const task = (id: string, state: GivenTask['state']): GivenTask => ({
  ...recordTypes.task.blank,
  id,
  state,
  meeting: { ...recordTypes.meeting.blank, id: 'm' },
});
const columns = [
  { tasks: [task('a', 'open'), task('b', 'open')] },
  { tasks: [] },
  { tasks: [task('c', 'done')] },
  { tasks: [task('d', 'dropped')] },
];
const press = (id: string, key: string, ctrlKey = false) =>
  boardAct(columns, id, { key, ctrlKey, altKey: false });

it('goes through the cards, past columns that have none', () => {
  expect(press('a', 'ArrowDown')).toEqual({ type: 'go', id: 'b' });
  expect(press('b', 'ArrowDown')).toBeNull();
  expect(press('b', 'ArrowRight')).toEqual({ type: 'go', id: 'c' });
  expect(press('d', 'ArrowLeft')).toEqual({ type: 'go', id: 'c' });
  expect(press('c', 'ArrowLeft')).toEqual({ type: 'go', id: 'a' });
  expect(press('d', 'ArrowRight')).toBeNull();
  expect(press('b', 'Home')).toEqual({ type: 'go', id: 'a' });
  expect(press('a', 'x')).toBeNull();
});

it('moves a card from state to state, and no further', () => {
  expect(press('a', 'ArrowRight', true)).toEqual({ type: 'move', state: 'done' });
  expect(press('c', 'ArrowRight', true)).toEqual({ type: 'move', state: 'dropped' });
  expect(press('c', 'ArrowLeft', true)).toEqual({ type: 'move', state: 'open' });
  expect(press('a', 'ArrowLeft', true)).toBeNull();
  expect(press('d', 'ArrowRight', true)).toBeNull();
});
