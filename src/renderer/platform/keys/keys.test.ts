import { describe, expect, it } from 'vitest';
import type { GivenTask } from '../../../shared/contract/procedures/task.ts';
import { recordTypes } from '../../../shared/records/index.ts';
import { rowActOf } from '../../features/meeting/desk/entry-list/row-keys.ts';
import { rosterAct } from '../../features/meeting/prepare/roster.ts';
import { boardAct } from '../../features/tasks/board-keys.ts';
import { gridAct } from '../../ui/grid/grid-keys.ts';
import { isKey, type KeyName, keyNames, keys, pressed, shownKeys } from './keys.ts';

/** What the code that acts on keys makes of each way to press one. */
const acts = <Act>(name: KeyName, actOf: (press: ReturnType<typeof pressed>) => Act): Act[] =>
  keys[name].press.map((press) => actOf(pressed(press)));

describe('the referenceLists of keys', () => {
  it('has each key once in an area', () => {
    const places = keyNames.flatMap((name) => keys[name].press.map((press) => `${keys[name].area} ${press}`));
    expect(places.filter((place, at) => places.indexOf(place) !== at)).toEqual([]);
  });

  it.each([
    ['edit', 'edit', 0],
    ['remove', 'remove', 0],
    ['moveUp', 'move', 0],
    ['moveDown', 'move', 0],
    ['join', 'join', 0],
    ['makeTask', 'task', 0],
    ['history', 'history', 0],
  ] as const)('says of the entries what their rows do: %s', (name, type, at) => {
    expect(acts(name, rowActOf)[at]).toMatchObject({ type });
  });

  it.each([
    ['personDetails', 'details'],
    ['personOff', 'remove'],
  ] as const)('says of the people invited what their list does: %s', (name, type) => {
    expect(acts(name, ({ key }) => rosterAct(key, 1, 3))).toEqual([{ type }]);
  });

  it.each([
    ['chooseRow', ['choose']],
    ['chooseAll', ['choose-all']],
    ['copyCells', ['copy']],
    ['editCell', ['edit']],
    ['removeRows', ['remove']],
    ['unchoose', ['unchoose']],
    ['foldGroup', ['fold', 'unfold']],
  ] as const)('says of tables what they do: %s', (name, types) => {
    const bounds = { rows: 9, columns: 3, fitting: 5 };
    expect(acts(name, (press) => gridAct(press, { row: 2, column: 1 }, bounds)?.type)).toEqual(types);
  });

  it('says of the heading of tables and of the board of tasks what they do', () => {
    const bounds = { rows: 9, columns: 3, fitting: 5 };
    const inHeading = { row: -1, column: 1 };
    expect(acts('resizeColumn', (press) => gridAct(press, inHeading, bounds)?.type)).toEqual([
      'resize',
      'resize',
    ]);
    const task: GivenTask = {
      ...recordTypes.task.blank,
      id: 't',
      state: 'done',
      meeting: { ...recordTypes.meeting.blank, id: 'm' },
    };
    expect(acts('taskState', (press) => boardAct([{ tasks: [task] }], 't', press))).toEqual([
      { type: 'move', state: 'open' },
      { type: 'move', state: 'dropped' },
    ]);
  });
});

describe('isKey', () => {
  const event = (key: string, held: Partial<ReturnType<typeof pressed>> = {}) => ({
    ...{ key, ctrlKey: false, altKey: false, shiftKey: false },
    ...held,
  });

  it('takes exactly what is held down', () => {
    expect(isKey(event('p', { ctrlKey: true, shiftKey: true }), 'chairWindow')).toBe(true);
    expect(isKey(event('P', { ctrlKey: true, shiftKey: true }), 'chairWindow')).toBe(true);
    expect(isKey(event('p', { ctrlKey: true }), 'chairWindow')).toBe(false);
    expect(isKey(event('Enter', { ctrlKey: true, shiftKey: true }), 'save')).toBe(false);
    expect(isKey(event('F8', { altKey: true }), 'nextSpeaker')).toBe(false);
  });

  it('takes signs with Shift or without: keyboards differ', () => {
    expect(isKey(event('?', { shiftKey: true }), 'help')).toBe(true);
    expect(isKey(event('+'), 'registerPerson')).toBe(true);
    expect(isKey(event('+', { shiftKey: true }), 'registerPerson')).toBe(true);
  });
});

describe('shownKeys', () => {
  it('writes keys as people know them', () => {
    expect(['Alt+ArrowUp', 'Escape', '+', 'Ctrl+Shift+P'].map(shownKeys)).toEqual([
      'Alt+↑',
      'Esc',
      '+',
      'Ctrl+Shift+P',
    ]);
  });
});
