import type { MinutesSource } from '../../shared/documents/sources/minutes-source.ts';
import { namesOfMeeting } from '../documents/names-of-meeting.ts';
import { entriesOf } from '../meetings/entries.ts';
import { meetingDetail } from '../meetings/handlers.ts';
import type { Readable } from '../sqlite/handles.ts';

/**
 * The whole record of one meeting, with the names of its day, or if it is closed, with the signed names.
 * @throws ExpectedError not-found
 */
export function meetingSource(db: Readable, meetingId: string): MinutesSource {
  const detail = meetingDetail(db, meetingId);
  const entries = entriesOf(db, meetingId);
  return { ...detail, entries, ...namesOfMeeting(db, { ...detail, entries }) };
}
