import { z } from 'zod';
import type { TaskFilter, TasksQuery } from '../../shared/contract/procedures/list.ts';
import { taskStates } from '../../shared/records/meeting.ts';
import { compareText } from '../../shared/text/names.ts';
import { readAll, readCount, type Writable } from '../sqlite/handles.ts';
import { arrangeInMemory, byText, compareCodes } from './in-memory-list.ts';
import type { ListLayout } from './list-layout.ts';
import { allOf, type Clause, clause, isOneOf } from './select.ts';

const listed = clause('NOT t.deleted AND t.meeting_id IN (SELECT id FROM meeting WHERE NOT deleted)');

const taskKeys = z.object({
  row: z.number(),
  meetingId: z.string(),
  /** The start of its meeting; with `position`, the order of tasks. */
  startsAt: z.string(),
  position: z.string(),
  unit: z.string(),
  deadline: z.string(),
  state: z.enum(taskStates),
  answeredOn: z.string(),
});
type TaskKeys = z.infer<typeof taskKeys>;

/** Lays out the tasks. @param today YYYY-MM-DD, which decides what is overdue */
export function arrangeTasks(db: Writable, { filter, sort, group }: TasksQuery, today: string): ListLayout {
  const { sql, values } = allOf([listed, ...taskClauses(filter, today)]);
  const tasks = readAll(
    db,
    taskKeys,
    `SELECT t.rowid AS row, t.meeting_id AS meetingId, m.starts_at AS startsAt, t.position AS position,
      t.unit AS unit, t.deadline AS deadline, t.state AS state, t.answered_on AS answeredOn
    FROM task t JOIN meeting m ON m.id = t.meeting_id WHERE ${sql}`,
    ...values,
  );
  return arrangeInMemory(tasks, comparing(sort), groupingBy(group, tasks), countTasks(db));
}

function groupingBy(group: TasksQuery['group'], tasks: readonly TaskKeys[]) {
  switch (group) {
    case null:
      return null;
    case 'unit':
      return { keyOf: ({ unit }: TaskKeys) => unit, compare: compareText };
    case 'meeting': {
      const starts = new Map(tasks.map(({ meetingId, startsAt }) => [meetingId, startsAt]));
      const newest = (a: string, b: string) => compareCodes(starts.get(b) ?? '', starts.get(a) ?? '');
      return { keyOf: ({ meetingId }: TaskKeys) => meetingId, compare: newest };
    }
  }
}

function comparing({ by, descending }: TasksQuery['sort']): (a: TaskKeys, b: TaskKeys) => number {
  const inMeeting = (a: TaskKeys, b: TaskKeys) =>
    compareCodes(b.startsAt, a.startsAt) ||
    compareCodes(a.meetingId, b.meetingId) ||
    (a.position < b.position ? -1 : 1);
  const first = firstOf(by, descending);
  return (a, b) => first(a, b) || inMeeting(a, b);
}

function firstOf(by: TasksQuery['sort']['by'], descending: boolean): (a: TaskKeys, b: TaskKeys) => number {
  switch (by) {
    case 'deadline':
      return byText(({ deadline }) => deadline, compareCodes, descending);
    case 'unit':
      return byText(({ unit }) => unit, compareText, descending);
    case 'state':
      return byText(({ state }) => String(taskStates.indexOf(state)), compareCodes, descending);
    case 'meeting':
      return byText(({ startsAt }) => startsAt, compareCodes, descending);
    case 'answered':
      return byText(({ answeredOn }) => answeredOn, compareCodes, descending);
  }
}

/** How many tasks the list has without a filter. */
function countTasks(db: Writable): number {
  return readCount(db, `SELECT count(*) AS count FROM task t WHERE ${listed.sql}`);
}

/** The conditions that every listed task meets. */
export function listedTasks(): Clause[] {
  return [listed];
}

/** The conditions of a filter on `task AS t`. */
export function taskClauses(filter: TaskFilter, today: string): Clause[] {
  const clauses: Clause[] = [];
  if (filter.meetingIds.length > 0) clauses.push(isOneOf('t.meeting_id', filter.meetingIds));
  if (filter.units.length > 0) clauses.push(isOneOf('t.unit', filter.units));
  if (filter.states.length > 0) clauses.push(isOneOf('t.state', filter.states));
  if (filter.overdue) clauses.push(clause(`t.state = 'open' AND t.deadline <> '' AND t.deadline < ?`, today));
  if (filter.from !== '') clauses.push(clause('t.deadline >= ?', filter.from));
  if (filter.to !== '') clauses.push(clause(`t.deadline <> '' AND t.deadline <= ?`, filter.to));
  return clauses;
}
