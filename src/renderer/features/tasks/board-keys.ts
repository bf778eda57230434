import type { BoardColumn } from '../../../shared/contract/procedures/task.ts';
import type { Task } from '../../../shared/records/meeting.ts';

/** What a key does on a card of the board. */
export type BoardAct =
  | { readonly type: 'go'; readonly id: string }
  | { readonly type: 'move'; readonly state: Task['state'] };

const states = ['open', 'done', 'dropped'] as const;

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
}

/**
 * Arrows go from card to card, up and down in a column, left and right to the nearest column that has any; Home and End
 * to the ends of a column. With Ctrl, left and right put the card into the state before or after its own.
 */
export function boardAct(
  columns: readonly Pick<BoardColumn, 'tasks'>[],
  id: string,
  { key, ctrlKey, altKey }: Pressed,
): BoardAct | null {
  const at = columns.findIndex(({ tasks }) => tasks.some((task) => task.id === id));
  const column = columns[at]?.tasks ?? [];
  const row = column.findIndex((task) => task.id === id);
  const task = column[row];
  if (task === undefined || altKey) return null;
  if (ctrlKey) return moved(task.state, key);
  switch (key) {
    case 'ArrowUp':
      return go(column[row - 1]);
    case 'ArrowDown':
      return go(column[row + 1]);
    case 'Home':
      return go(column[0]);
    case 'End':
      return go(column.at(-1));
    case 'ArrowLeft':
      return beside(columns.slice(0, at).toReversed(), row);
    case 'ArrowRight':
      return beside(columns.slice(at + 1), row);
    default:
      return null;
  }
}

function go(task: { readonly id: string } | undefined): BoardAct | null {
  return task === undefined ? null : { type: 'go', id: task.id };
}

function beside(columns: readonly Pick<BoardColumn, 'tasks'>[], row: number): BoardAct | null {
  const next = columns.find(({ tasks }) => tasks.length > 0)?.tasks ?? [];
  return go(next[Math.min(row, next.length - 1)]);
}

function moved(state: Task['state'], key: string): BoardAct | null {
  const by = { ArrowLeft: -1, ArrowRight: 1 }[key];
  const next = by === undefined ? undefined : states[states.indexOf(state) + by];
  return next === undefined ? null : { type: 'move', state: next };
}
