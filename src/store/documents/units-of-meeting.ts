import { givenTasks } from '../../shared/documents/parts/given-tasks.ts';
import { compareText } from '../../shared/text/names.ts';
import { entriesOf } from '../meetings/entries.ts';
import { meetingDetail } from '../meetings/handlers.ts';
import { loadReferenceLists } from '../records/reference-lists.ts';
import type { Readable } from '../sqlite/handles.ts';

/** A unit that something of a meeting concerns. */
export interface UnitOfMeeting {
  readonly unit: string;
  /** Whether it was given tasks; otherwise only something was asked of it. */
  readonly hasTasks: boolean;
}

/** The units that were given tasks or of which somebody asked something. @throws ExpectedError not-found */
export function unitsOfMeeting(db: Readable, meetingId: string): UnitOfMeeting[] {
  const { tasks } = meetingDetail(db, meetingId);
  const given = new Set(givenTasks(tasks).flatMap(({ unit }) => unit || []));
  const { agencies } = loadReferenceLists(db);
  const asked = new Set(entriesOf(db, meetingId).flatMap(({ agencyIds }) => agencyIds));
  const named = agencies.filter(({ id, name }) => asked.has(id) && name !== '').map(({ name }) => name);
  return [...new Set([...given, ...named])]
    .toSorted(compareText)
    .map((unit) => ({ unit, hasTasks: given.has(unit) }));
}
