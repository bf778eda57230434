import type { Task } from '../records/meeting.ts';

/** The standing of a task on the board: its state, or overdue, which is computed and never stored. */
export const standings = ['open', 'overdue', 'done', 'dropped'] as const;
export type Standing = (typeof standings)[number];

/**
 * The standing of a task on a day: an open task is overdue once its deadline has passed, but not yet on the day itself.
 * @param today YYYY-MM-DD
 */
export function standingOn(task: Pick<Task, 'state' | 'deadline'>, today: string): Standing {
  if (task.state !== 'open') return task.state;
  return task.deadline !== '' && task.deadline < today ? 'overdue' : 'open';
}

/** The fields for a unit's answer to a task; the others are its wording, which belongs to the record of its meeting. */
export const answerFields = ['state', 'documentNumber', 'documentDate', 'answer', 'answeredOn'] as const;

/**
 * The fields that move a task to a state. A task that is done or dropped gets the current day, unless it has one
 * already; the next meeting reports it by that day.
 */
export function moveTo(
  task: Pick<Task, 'answeredOn'>,
  state: Task['state'],
  today: string,
): Pick<Task, 'state'> & Partial<Pick<Task, 'answeredOn'>> {
  return state === 'open' || task.answeredOn !== '' ? { state } : { state, answeredOn: today };
}
