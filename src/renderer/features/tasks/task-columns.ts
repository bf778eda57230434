import { dayOf } from '../../../shared/dates/typed.ts';
import { taskCells } from '../../../shared/lists/task-cells.ts';
import type { NamedMeeting, TaskView } from '../../../shared/records/views.ts';
import type { T } from '../../platform/i18n.ts';
import { columnsOf, type GridColumn } from '../../ui/grid/columns.ts';

/** The columns of the list of tasks; they stay the same as long as the meetings do. */
export function taskColumns(t: T, meetings: ReadonlyMap<string, NamedMeeting>): GridColumn<TaskView>[] {
  const cells = taskCells(
    (id) => meetings.get(id),
    dayOf(new Date()),
    (standing) => t(`tasks.standings.${standing}`),
  );
  const column = columnsOf(cells, (id) => t(`lists.${id}`));
  return [
    column('unit', 170, { sorts: 'unit' }),
    column('task', 240, { grows: true }),
    column('deadline', 110, { sorts: 'deadline' }),
    column('state', 110, { sorts: 'state' }),
    column('answeredOn', 120, { sorts: 'answered' }),
    column('answer', 150),
    column('documentNumber', 130, { isExtra: true }),
    column('meeting', 160, { sorts: 'meeting' }),
  ];
}
