import type { MinutesSource } from '../../../shared/minutes/source.ts';
import type { Readable } from '../database/handles.ts';
import { officeOn } from '../documents/office-on.ts';
import { entriesOf } from '../meetings/entries.ts';
import { meetingDetail } from '../meetings/meetings.ts';
import { loadCatalogue } from '../records/catalogue.ts';
import { carriedTasks } from '../tasks/carried-tasks.ts';

/** The whole record of one meeting, by the office as it was called on its day. @throws Foreseen not-found */
export function meetingSource(db: Readable, meetingId: string): MinutesSource {
  const detail = meetingDetail(db, meetingId);
  const catalogue = loadCatalogue(db);
  // A meeting whose day is not set yet is one to come: the newest office invites to it.
  const office = officeOn(catalogue.offices, detail.meeting.startsAt.slice(0, 10) || '9999-12-31');
  const answered = carriedTasks(db, meetingId).tasks.filter(({ reason }) => reason === 'answered');
  return { ...catalogue, ...detail, entries: entriesOf(db, meetingId), answered, office };
}
