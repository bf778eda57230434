import { z } from 'zod';
import type { ParsedInput } from '../../shared/contract/procedure.ts';
import type {
  BoardColumn,
  GivenTask,
  TaskBoard,
  taskProcedures,
} from '../../shared/contract/procedures/task.ts';
import { standingOn, standings } from '../../shared/tasks/standing.ts';
import { compareText } from '../../shared/text/names.ts';
import { type Readable, readOne } from '../sqlite/handles.ts';
import { givenTasks, meetingsById, unitsWithTasks } from './given-tasks.ts';

type Asked = ParsedInput<(typeof taskProcedures)['task.board']>;

const counted = z.object({ count: z.number() });
const OF_UNIT = '(? IS NULL OR t.unit = ?)';

/**
 * The tasks by standing: open ones by deadline, settled ones latest first. Open ones are all read, since only the rule
 * in TypeScript knows which are overdue; settled ones only as many as are shown.
 */
export function board(db: Readable, { unit, today, limit }: Asked): TaskBoard {
  const meetings = meetingsById(db);
  const open = givenTasks(
    db,
    meetings,
    `t.state = 'open' AND ${OF_UNIT} ORDER BY t.deadline = '', t.deadline, m.starts_at, t.position, t.id`,
    unit,
    unit,
  );
  const columns = standings.map((standing): BoardColumn => {
    if (standing === 'done' || standing === 'dropped') return settled(standing);
    const tasks = open.filter((task) => standingOn(task, today) === standing);
    return { standing, tasks: tasks.slice(0, limit), total: tasks.length };
  });
  return { columns, units: unitsWithTasks(db).toSorted((a, b) => compareText(a.unit, b.unit)) };

  function settled(standing: 'done' | 'dropped'): BoardColumn {
    const tasks: GivenTask[] = givenTasks(
      db,
      meetings,
      `t.state = ? AND ${OF_UNIT} ORDER BY t.answered_on DESC, m.starts_at DESC, t.position, t.id LIMIT ?`,
      standing,
      unit,
      unit,
      limit,
    );
    const total = readOne(
      db,
      counted,
      `SELECT count(*) AS count FROM task t JOIN meeting m ON m.id = t.meeting_id
      WHERE NOT t.deleted AND NOT m.deleted AND t.state = ? AND ${OF_UNIT}`,
      standing,
      unit,
      unit,
    );
    return { standing, tasks, total: total?.count ?? 0 };
  }
}
