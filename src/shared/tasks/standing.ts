import type { Task } from '../records/meeting.ts';

/** Where a task stands on the board: the state it was given, and overdue, which is computed and never kept. */
export const standings = ['open', 'overdue', 'done', 'dropped'] as const;
export type Standing = (typeof standings)[number];

/**
 * Where a task stands on a day: overdue is an open one whose deadline has passed; on the day itself it has not.
 * @param today YYYY-MM-DD
 */
export function standingOn(task: Pick<Task, 'state' | 'deadline'>, today: string): Standing {
  if (task.state !== 'open') return task.state;
  return task.deadline !== '' && task.deadline < today ? 'overdue' : 'open';
}

/** What a unit answers to a task; the rest of it is its wording, which belongs to the record of its meeting. */
export const answerFields = ['state', 'documentNumber', 'documentDate', 'answer', 'answeredOn'] as const;

/**
 * The fields that put a task into a state. One that is done or dropped gets the day of that, unless it has one; it is
 * what the next meeting reports it by.
 */
export function moveTo(
  task: Pick<Task, 'answeredOn'>,
  state: Task['state'],
  today: string,
): Pick<Task, 'state'> & Partial<Pick<Task, 'answeredOn'>> {
  return state === 'open' || task.answeredOn !== '' ? { state } : { state, answeredOn: today };
}
