import type { MinutesSource } from './minutes-source.ts';

/** The data from which all documents of one meeting are composed. */
export type MeetingSource = Pick<
  MinutesSource,
  'meeting' | 'agenda' | 'guests' | 'attendance' | 'tasks' | 'collaborators' | 'localities' | 'office'
>;

/** What is set for a document besides the record it is composed from. */
export interface Issue {
  /** Within its kind and the term of office; if null, there is room to write it. */
  readonly number: number | null;
  /** YYYY-MM-DD, the date of the document; if empty, there is a place to write it. */
  readonly issuedOn: string;
}
