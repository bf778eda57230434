import type { NamedMeeting, TaskView } from '../records/views.ts';
import { type Standing, standingOn } from '../tasks/standing.ts';
import type { Cell } from './cells.ts';
import { meetingText } from './entry-cells.ts';

/** The columns a list of tasks can have, in order, as keys of their headings in the texts (`lists.…`). */
export const taskColumnIds = [
  'unit',
  'task',
  'deadline',
  'state',
  'answeredOn',
  'answer',
  'documentNumber',
  'meeting',
] as const;
export type TaskColumnId = (typeof taskColumnIds)[number];

/** @param today YYYY-MM-DD, which decides what is overdue. @param standingText the words for a task's standing. */
export function taskCells(
  meetingOf: (id: string) => NamedMeeting | undefined,
  today: string,
  standingText: (standing: Standing) => string,
): Record<TaskColumnId, Cell<TaskView>> {
  return {
    unit: { kind: 'line', of: ({ unit }) => unit },
    task: { kind: 'prose', of: ({ content }) => content },
    deadline: { kind: 'day', of: ({ deadline }) => deadline },
    state: { kind: 'line', of: (task) => standingText(standingOn(task, today)) },
    answeredOn: { kind: 'day', of: ({ answeredOn }) => answeredOn },
    answer: { kind: 'prose', of: ({ answer }) => answer },
    documentNumber: { kind: 'line', of: ({ documentNumber }) => documentNumber },
    meeting: { kind: 'line', of: ({ meetingId }) => meetingText(meetingOf(meetingId)) },
  };
}
