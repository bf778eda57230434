import type { OpenMeeting } from '../../../shared/contract/procedures/meeting.ts';
import { standingOf } from '../../../shared/meeting/closing.ts';
import type { Meeting } from '../../../shared/records/meeting.ts';

type Running = Pick<Meeting, 'state' | 'startsAt' | 'endsAt'>;

/** Where a meeting can go from here, in the order of the work. */
export const steps = ['start', 'end', 'close', 'reopen'] as const;
export type Step = (typeof steps)[number];

/** The steps a meeting can take, the next one of its life last; a closed one is opened by correcting alone. */
export function stepsFrom(meeting: Pick<Meeting, 'state' | 'closedAt'>): readonly Step[] {
  switch (meeting.state) {
    case 'preparing':
      return ['start'];
    case 'running':
      return ['end'];
    case 'ended':
      return standingOf(meeting) === 'open' ? ['reopen', 'close'] : ['close'];
    case 'closed':
      return [];
  }
}

/**
 * The fields a step sets: the state, and the time it began or ended where nobody has entered one. A meeting begins with
 * the first item of its agenda. Closing is no matter of fields.
 * @param now YYYY-MM-DDTHH:mm by the clock on the wall
 */
export function stepFields(
  meeting: Running,
  step: Exclude<Step, 'close'>,
  now: string,
  firstItemId: string | null,
): Partial<OpenMeeting> {
  switch (step) {
    case 'start':
      return {
        state: 'running',
        ...(meeting.startsAt === '' && { startsAt: now }),
        ...(firstItemId !== null && { agendaItemId: firstItemId }),
      };
    case 'end':
      return { state: 'ended', ...(meeting.endsAt === '' && { endsAt: now }) };
    case 'reopen':
      return { state: 'running' };
  }
}

/** How long a meeting has been running, "01:12:40"; null before it began and after a day, when the clock says nothing. */
export function elapsed(startsAt: string, now: Date): string | null {
  const seconds = Math.floor((now.getTime() - new Date(startsAt).getTime()) / 1000);
  if (!(seconds >= 0 && seconds < 24 * 3600)) return null;
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':');
}
