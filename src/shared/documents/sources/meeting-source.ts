import type { MinutesSource } from './minutes-source.ts';

/** Everything the papers of one meeting are written from. */
export type MeetingSource = Pick<
  MinutesSource,
  'meeting' | 'agenda' | 'guests' | 'attendance' | 'tasks' | 'collaborators' | 'localities' | 'office'
>;

/** What is decided about a paper besides the record it is written from. */
export interface Issue {
  /** Within its kind and the term of office; null leaves room to write it. */
  readonly number: number | null;
  /** YYYY-MM-DD, the day of the paper; empty leaves a place to write it. */
  readonly issuedOn: string;
}
