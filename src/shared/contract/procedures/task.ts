import { z } from 'zod';
import { line, recordId } from '../../records/field-kinds.ts';
import { namedMeeting, taskView } from '../../records/views.ts';
import { standings } from '../../tasks/standing.ts';
import { procedure } from '../procedure.ts';
import { writtenRecord } from '../written.ts';

const byMeeting = z.strictObject({ meetingId: recordId });

/** A task and the meeting that gave it. */
export const givenTask = taskView.extend({ meeting: namedMeeting });
export type GivenTask = z.infer<typeof givenTask>;

/** A task of an earlier meeting, and why this one has to deal with it. */
const carriedTask = givenTask.extend({ reason: z.enum(['open', 'answered']) });
export type CarriedTask = z.infer<typeof carriedTask>;

/** One column of the board: the first tasks, and how many there are. */
const boardColumn = z.object({
  standing: z.enum(standings),
  tasks: z.array(givenTask),
  total: z.number().int(),
});
export type BoardColumn = z.infer<typeof boardColumn>;

const taskBoard = z.object({
  columns: z.array(boardColumn),
  /** All units ever given a task, and how many of their tasks are open. */
  units: z.array(z.object({ unit: z.string(), open: z.number().int() })),
});
export type TaskBoard = z.infer<typeof taskBoard>;

/** What the window may ask of the store. */
export const taskProcedures = {
  /** Makes tasks from an entry: one for each agency it asks, or one without a unit yet. */
  'task.fromEntry': procedure(
    z.strictObject({ entryId: recordId }),
    writtenRecord.extend({ units: z.array(z.string()) }),
  ),
  /** The tasks by their standing on a day, of one unit or of all. */
  'task.board': procedure(
    z.strictObject({ unit: line.nullable(), today: z.iso.date(), limit: z.number().int().min(1).max(500) }),
    taskBoard,
  ),
  /** The tasks of earlier meetings that this one has to deal with. */
  'task.carriedOver': procedure(
    byMeeting,
    z.object({ previous: namedMeeting.nullable(), tasks: z.array(carriedTask) }),
  ),
} as const;
