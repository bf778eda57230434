import type { MeetingSummary } from '../../../shared/records/views.ts';

/** The newest meeting first; those without a date yet come before, being still ahead. */
export function newestFirst(meetings: readonly MeetingSummary[]): MeetingSummary[] {
  const key = ({ startsAt }: MeetingSummary) => startsAt || '9999';
  return meetings.toSorted((a, b) => key(b).localeCompare(key(a)) || b.id.localeCompare(a.id));
}
