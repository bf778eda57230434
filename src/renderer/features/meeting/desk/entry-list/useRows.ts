import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { EntryView } from '../../../../../shared/records/views.ts';
import { neighbour } from '../people/order.ts';
import { focusRow, handleId, type RowActs } from './EntryRow.tsx';
import { type RowAct, rowActOf } from './row-keys.ts';
import { isUnconfirmed } from './row-text.ts';

interface RowCommands {
  edit(entry: EntryView): void;
  move(id: string, by: -1 | 1): void;
  remove(id: string, number: number): void;
  join(id: string, number: number): void;
  task(id: string, number: number): void;
  history(id: string, number: number): void;
  confirm(id: string, number: number): void;
  /** Back to the line. */
  leave(): void;
}

interface Rows {
  /** The row the Tab key stops at: the one used last, or the newest. */
  readonly currentId: string | null;
  readonly acts: RowActs;
}

/** Moves through the rows of the list by keyboard, and keeps the focus with a row while rows change their places. */
export function useRows(entries: readonly EntryView[], commands: RowCommands): Rows {
  const [chosenId, setChosenId] = useState<string | null>(null);
  const now = useRef(entries);
  /** The row that holds the focus; a row loses it without anybody's doing when it is put in another place. */
  const held = useRef<string | null>(null);
  useLayoutEffect(() => {
    now.current = entries;
    if (held.current !== null && document.activeElement === document.body) focusRow(held.current);
  }, [entries]);

  const acts = useRowActs(now, held, setChosenId, commands);
  return {
    currentId: entries.some(({ id }) => id === chosenId) ? chosenId : (entries.at(-1)?.id ?? null),
    acts,
  };
}

function useRowActs(
  now: RefObject<readonly EntryView[]>,
  held: RefObject<string | null>,
  setChosenId: (id: string) => void,
  { edit, move, remove, join, task, history, confirm, leave }: RowCommands,
): RowActs {
  return useMemo(() => {
    const ids = () => now.current.map(({ id }) => id);
    const run = (act: RowAct, entry: EntryView) => {
      const at = ids().indexOf(entry.id);
      switch (act.type) {
        case 'edit':
          return edit(entry);
        case 'remove':
          return acts.remove(entry.id, at + 1);
        case 'join':
          return acts.join(entry.id, at + 1);
        case 'task':
          return task(entry.id, at + 1);
        case 'history':
          return history(entry.id, at + 1);
        case 'confirm':
          return acts.confirm(entry.id, at + 1);
        case 'move':
          return acts.move(entry.id, act.by);
        case 'go':
          return focusRow(ids()[act.to(at, ids().length)] ?? entry.id);
      }
    };
    const acts: RowActs = {
      choose(id) {
        held.current = id;
        setChosenId(id);
      },
      release() {
        held.current = null;
      },
      edit,
      move,
      task,
      history,
      confirm(id, number) {
        if (now.current.some((entry) => entry.id === id && isUnconfirmed(entry))) confirm(id, number);
      },
      remove(id, number) {
        const next = neighbour(ids(), id);
        if (next === null) leave();
        else focusRow(next);
        remove(id, number);
      },
      join(id, number) {
        const above = ids()[number - 2];
        if (above === undefined) return;
        focusRow(above);
        join(id, number);
      },
      key(event, entry) {
        if (event.key === 'Escape') return leave();
        const holdsRow = event.target instanceof Element && event.target.id === handleId(entry.id);
        const act = holdsRow ? rowActOf(event) : null;
        if (act === null) return;
        event.preventDefault();
        run(act, entry);
      },
    };
    return acts;
  }, [now, held, setChosenId, edit, move, remove, join, task, history, confirm, leave]);
}
