import { z } from 'zod';
import { line, recordId } from '../records/fields.ts';
import { namedMeeting, taskView } from '../records/views.ts';
import { standings } from '../tasks/standing.ts';
import { historyPage, stamp, undone } from './history.ts';
import { procedure } from './procedure.ts';

const byMeeting = z.strictObject({ meetingId: recordId });
const done = z.strictObject({ id: recordId, action: stamp.nullable() });

/** A task and the meeting that gave it. */
export const givenTask = taskView.extend({ meeting: namedMeeting });
export type GivenTask = z.infer<typeof givenTask>;

/** A task of an earlier meeting, and why it is before this one. */
const carriedTask = givenTask.extend({ reason: z.enum(['open', 'answered']) });
export type CarriedTask = z.infer<typeof carriedTask>;

/** The tasks that stand in one place of the board: the first so many, and how many there are. */
const boardColumn = z.object({
  standing: z.enum(standings),
  tasks: z.array(givenTask),
  total: z.number().int(),
});
export type BoardColumn = z.infer<typeof boardColumn>;

const taskBoard = z.object({
  columns: z.array(boardColumn),
  /** The units that were ever given a task, and how many of theirs are open. */
  units: z.array(z.object({ unit: z.string(), open: z.number().int() })),
});
export type TaskBoard = z.infer<typeof taskBoard>;

/** What was written in the record of a meeting since it was first closed, newest first, with whom each act was about. */
const correctionsPage = historyPage.omit({ erased: true }).extend({
  /** The records named in the acts, by id. */
  subjects: z.record(z.string(), undone.shape.subject),
  /** How many acts changed something, without the closings and reopenings themselves. */
  count: z.number().int(),
});
export type CorrectionsPage = z.infer<typeof correctionsPage>;

/** From the invitation to the next meeting, and the tasks in between. */
export const meetingLifeProcedures = {
  /** Puts people on the list of a meeting; who is on it already stays as marked. */
  'attendance.invite': procedure(
    byMeeting.extend({ collaboratorIds: z.array(recordId).min(1).max(1000) }),
    z.strictObject({ action: stamp.nullable() }),
  ),
  /** Closes the record: from then on its words take no writes. */
  'meeting.close': procedure(byMeeting, done),
  /** Opens a closed record for corrections, on purpose and with a reason. */
  'meeting.correct': procedure(byMeeting.extend({ reason: line.min(1) }), done),
  /** What was written since the first closing: fifty acts at a time. */
  'meeting.corrections': procedure(
    byMeeting.extend({ before: stamp.nullable().default(null) }),
    correctionsPage,
  ),
  /** Makes the meeting after this one: its period, people and agenda. */
  'meeting.createNext': procedure(byMeeting, done),
  /** Tasks out of what was said: one for each agency the entry asks, or one for nobody yet. */
  'task.fromEntry': procedure(
    z.strictObject({ entryId: recordId }),
    done.extend({ units: z.array(z.string()) }),
  ),
  /** The tasks by where they stand on a day, of one unit or of all. */
  'task.board': procedure(
    z.strictObject({ unit: line.nullable(), today: z.iso.date(), limit: z.number().int().min(1).max(500) }),
    taskBoard,
  ),
  /** The tasks of earlier meetings that are before this one. */
  'task.carriedOver': procedure(
    byMeeting,
    z.object({ previous: namedMeeting.nullable(), tasks: z.array(carriedTask) }),
  ),
} as const;
