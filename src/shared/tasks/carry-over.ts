import type { Meeting, Task } from '../records/meeting.ts';

/** A meeting as far as the order of meetings goes. */
export interface Placed extends Pick<Meeting, 'kind' | 'startsAt'> {
  readonly id: string;
}

/** Why a task of an earlier meeting is before a later one. */
export type Reason = 'open' | 'answered';

/** A meeting without a day yet comes after all that have one. */
const AHEAD = '9999';

function placeOf({ startsAt, id }: Placed): string {
  return `${startsAt || AHEAD} ${id}`;
}

/** Whether one meeting comes before another. */
export function isBefore(one: Placed, other: Placed): boolean {
  return placeOf(one) < placeOf(other);
}

/** The meeting before one: the last of its kind, or of any kind where it is the first of its own. */
export function previousMeeting<M extends Placed>(meetings: readonly M[], meeting: Placed): M | null {
  const earlier = meetings
    .filter((other) => isBefore(other, meeting))
    .toSorted((a, b) => (isBefore(a, b) ? 1 : -1));
  return earlier.find(({ kind }) => kind === meeting.kind) ?? earlier[0] ?? null;
}

type Answered = Pick<Task, 'state' | 'answer' | 'answeredOn'>;

/**
 * Whether a task of an earlier meeting is before this one, and why: it was answered from the beginning of the meeting
 * before this one to the day of this one, or it was still open when this one began. What was answered and is not done
 * is reported and stays. A task settled on no known day is before no meeting.
 */
export function carriedOver(task: Answered, meeting: Placed, previous: Placed | null): Reason | null {
  const day = meeting.startsAt.slice(0, 10) || AHEAD;
  const since = previous?.startsAt.slice(0, 10) ?? '';
  if (task.answeredOn !== '' && task.answeredOn >= since && task.answeredOn <= day) return 'answered';
  return task.state === 'open' || task.answeredOn > day ? 'open' : null;
}
