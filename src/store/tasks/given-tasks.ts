import { z } from 'zod';
import type { GivenTask } from '../../shared/contract/procedures/task.ts';
import { type NamedMeeting, namedMeeting, type TaskView, taskView } from '../../shared/records/views.ts';
import { type Parameter, type Readable, readAll } from '../sqlite/handles.ts';
import { fieldsOf } from '../sqlite/record-tables.ts';

export function meetingsById(db: Readable): ReadonlyMap<string, NamedMeeting> {
  const sql = `SELECT ${fieldsOf('meeting', 'm')} FROM meeting m WHERE NOT m.deleted`;
  return new Map(readAll(db, namedMeeting, sql).map((meeting) => [meeting.id, meeting]));
}

/**
 * Tasks with the meeting that gave them, in the given order; tasks of removed meetings are left out.
 * @param rest the end of the query, a fixed piece of SQL that begins after `WHERE`.
 */
export function givenTasks(
  db: Readable,
  meetings: ReadonlyMap<string, NamedMeeting>,
  rest: string,
  ...parameters: Parameter[]
): GivenTask[] {
  const sql = `SELECT ${fieldsOf('task', 't')} FROM task t JOIN meeting m ON m.id = t.meeting_id
    WHERE NOT t.deleted AND NOT m.deleted AND ${rest}`;
  return readAll(db, taskView, sql, ...parameters).flatMap((task: TaskView) => {
    const meeting = meetings.get(task.meetingId);
    return meeting === undefined ? [] : [{ ...task, meeting }];
  });
}

/** The open tasks of one unit, earliest deadline first. */
export function openTasksOf(db: Readable, unit: string): GivenTask[] {
  const rest = `t.state = 'open' AND t.unit = ? ORDER BY t.deadline = '', t.deadline, m.starts_at, t.position, t.id`;
  return givenTasks(db, meetingsById(db), rest, unit);
}

const unitRow = z.object({ unit: z.string(), open: z.number() });

/** The units that were given tasks, and how many of theirs are open. */
export function unitsWithTasks(db: Readable): { unit: string; open: number }[] {
  return readAll(
    db,
    unitRow,
    `SELECT t.unit, sum(t.state = 'open') AS open FROM task t JOIN meeting m ON m.id = t.meeting_id
    WHERE NOT t.deleted AND NOT m.deleted AND t.unit <> '' GROUP BY t.unit`,
  );
}
