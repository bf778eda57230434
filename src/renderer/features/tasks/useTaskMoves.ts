import { useCallback } from 'react';
import { dayOf } from '../../../shared/dates/typed.ts';
import type { Task } from '../../../shared/records/meeting.ts';
import type { TaskView } from '../../../shared/records/views.ts';
import { moveTo } from '../../../shared/tasks/standing.ts';
import { call } from '../../platform/bridge/bridge.ts';
import { useT } from '../../platform/i18n.ts';
import { useNotices } from '../../platform/notices.tsx';

/** Puts a task into another state, tells it and offers to take it back. */
export function useTaskMoves(): (task: TaskView, state: Task['state']) => void {
  const t = useT();
  const { tell, tellError } = useNotices();
  return useCallback(
    (task, state) => {
      if (state === task.state) return;
      const fields = moveTo(task, state, dayOf(new Date()));
      call('record.edit', { type: 'task', id: task.id, fields }).then(
        ({ action }) => tell(t(`tasks.moved.${state}`, { unit: task.unit || t('tasks.noUnit') }), { action }),
        tellError,
      );
    },
    [t, tell, tellError],
  );
}
