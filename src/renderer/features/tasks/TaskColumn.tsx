import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { BoardColumn, GivenTask } from '../../../shared/contract/procedures/task.ts';
import type { Task } from '../../../shared/records/meeting.ts';
import { useT } from '../../platform/i18n.ts';
import { TASK, TaskCard } from './TaskCard.tsx';

const useStyles = makeStyles({
  root: {
    minWidth: 0,
    minHeight: '8rem',
    padding: tokens.spacingHorizontalS,
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  target: { border: `1px dashed ${tokens.colorCompoundBrandStroke}` },
  heading: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalS}` },
  count: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface TaskColumnProps {
  column: BoardColumn;
  tabStop: string | undefined;
  onFocus(id: string): void;
  onOpen(task: GivenTask): void;
  onMore(): void;
  onDrop(id: string, state: Task['state']): void;
}

/** One place of the board: what stands there, and how many there are in all. A card may be dropped here. */
export function TaskColumn({ column, tabStop, onFocus, onOpen, onMore, onDrop }: TaskColumnProps) {
  const styles = useStyles();
  const t = useT();
  const headingId = useId();
  const [over, setOver] = useState(false);
  const { standing, tasks, total } = column;
  return (
    <section
      aria-labelledby={headingId}
      className={mergeClasses(styles.root, over && styles.target)}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(TASK)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        // What is overdue is open: the calendar moves a task there, not a hand.
        onDrop(event.dataTransfer.getData(TASK), standing === 'overdue' ? 'open' : standing);
      }}
    >
      <h2 id={headingId} className={styles.heading}>
        {t(`tasks.standings.${standing}`)} <span className={styles.count}>{total}</span>
      </h2>
      {total === 0 && <p className={styles.none}>{t('tasks.none')}</p>}
      <ul className={styles.list}>
        {tasks.map((task) => (
          <TaskCard
            key={task.id}
            task={task}
            standing={standing}
            tabStop={task.id === tabStop}
            onFocus={() => onFocus(task.id)}
            onOpen={() => onOpen(task)}
          />
        ))}
      </ul>
      {tasks.length < total && (
        <Button size="small" appearance="subtle" onClick={onMore}>
          {t('tasks.more', { count: total - tasks.length })}
        </Button>
      )}
    </section>
  );
}
