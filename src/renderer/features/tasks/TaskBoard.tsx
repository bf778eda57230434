import { makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { BoardColumn, GivenTask } from '../../../shared/contract/procedures/task.ts';
import { useT } from '../../platform/i18n.ts';
import { boardAct } from './board-keys.ts';
import { cardId } from './TaskCard.tsx';
import { TaskColumn } from './TaskColumn.tsx';
import { useTaskMoves } from './useTaskMoves.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
    '@media (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

interface TaskBoardProps {
  columns: readonly BoardColumn[];
  onOpen(task: GivenTask): void;
  onMore(): void;
}

/** The tasks by where they stand. Arrows go from card to card, Ctrl+← and Ctrl+→ put a card into another state. */
export function TaskBoard({ columns, onOpen, onMore }: TaskBoardProps) {
  const styles = useStyles();
  const t = useT();
  const move = useTaskMoves();
  const [currentId, setCurrentId] = useState<string | null>(null);
  const tasks = columns.flatMap((column) => column.tasks);
  const tabStop = tasks.find(({ id }) => id === currentId)?.id ?? tasks[0]?.id;

  // A card that went into another column is drawn anew there: the focus goes with it.
  const held = useRef<string | null>(null);
  useEffect(() => {
    if (held.current !== null && document.activeElement === document.body) focusCard(held.current);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const task = tasks.find(({ id }) => document.activeElement?.id === cardId(id));
    if (task === undefined) return;
    if (event.key === 'F2') onOpen(task);
    else {
      const act = boardAct(columns, task.id, event);
      if (act === null) return;
      if (act.type === 'go') focusCard(act.id);
      else move(task, act.state);
    }
    event.preventDefault();
  };
  return (
    <section
      aria-label={t('tasks.board')}
      className={styles.root}
      onKeyDown={onKeyDown}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget !== null) held.current = null;
      }}
    >
      {columns.map((column) => (
        <TaskColumn
          key={column.standing}
          column={column}
          tabStop={tabStop}
          onFocus={(id) => {
            held.current = id;
            setCurrentId(id);
          }}
          onOpen={onOpen}
          onMore={onMore}
          onDrop={(id, state) => {
            const dropped = tasks.find((task) => task.id === id);
            if (dropped !== undefined) move(dropped, state);
          }}
        />
      ))}
    </section>
  );
}

function focusCard(id: string): void {
  document.getElementById(cardId(id))?.focus();
}
