import { ExpectedError } from '../../shared/contract/errors.ts';
import type { CarriedTask } from '../../shared/contract/procedures/task.ts';
import type { NamedMeeting } from '../../shared/records/views.ts';
import { carriedOver, isBefore, previousMeeting } from '../../shared/tasks/carry-over.ts';
import type { Readable } from '../sqlite/handles.ts';
import { givenTasks, meetingsById } from './given-tasks.ts';

/**
 * The tasks of earlier meetings that this meeting has to deal with, oldest meeting first.
 * @throws ExpectedError not-found
 */
export function carriedTasks(
  db: Readable,
  meetingId: string,
): { previous: NamedMeeting | null; tasks: CarriedTask[] } {
  const meetings = meetingsById(db);
  const meeting = meetings.get(meetingId);
  if (meeting === undefined) throw new ExpectedError('not-found');
  const previous = previousMeeting([...meetings.values()], meeting);
  // Only a pre-selection: the rule below decides, and tasks settled long ago need not be read.
  const candidates = givenTasks(
    db,
    meetings,
    `t.meeting_id <> ? AND (t.state = 'open' OR t.answered_on >= ?) ORDER BY m.starts_at, m.id, t.position, t.id`,
    meetingId,
    previous?.startsAt.slice(0, 10) ?? '',
  );
  const tasks = candidates.flatMap((task): CarriedTask[] => {
    const reason = isBefore(task.meeting, meeting) ? carriedOver(task, meeting, previous) : null;
    return reason === null ? [] : [{ ...task, reason }];
  });
  return { previous, tasks };
}
