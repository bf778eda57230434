import type { Meeting, Task } from '../records/meeting.ts';

/** The fields of a meeting that decide the order of meetings. */
export interface Placed extends Pick<Meeting, 'kind' | 'startsAt'> {
  readonly id: string;
}

/** Why a meeting has to deal with a task of an earlier one. */
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

/** The previous meeting: the last one of the same kind, or of any kind if this is the first of its kind. */
export function previousMeeting<M extends Placed>(meetings: readonly M[], meeting: Placed): M | null {
  const earlier = meetings
    .filter((other) => isBefore(other, meeting))
    .toSorted((a, b) => (isBefore(a, b) ? 1 : -1));
  return earlier.find(({ kind }) => kind === meeting.kind) ?? earlier[0] ?? null;
}

type Answered = Pick<Task, 'state' | 'answer' | 'answeredOn'>;

/**
 * Whether a meeting has to deal with a task of an earlier one, and why: it was answered between the beginning of the
 * previous meeting and the day of this one, or was still open when this one began. A task that was answered but not
 * done is reported and stays open. A task settled on an unknown day is never carried over.
 */
export function carriedOver(task: Answered, meeting: Placed, previous: Placed | null): Reason | null {
  const day = meeting.startsAt.slice(0, 10) || AHEAD;
  const since = previous?.startsAt.slice(0, 10) ?? '';
  if (task.answeredOn !== '' && task.answeredOn >= since && task.answeredOn <= day) return 'answered';
  return task.state === 'open' || task.answeredOn > day ? 'open' : null;
}
