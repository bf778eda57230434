import { type NamedMeeting, namedMeeting } from '../../shared/records/views.ts';
import { type Readable, readAll } from '../sqlite/handles.ts';
import { column } from '../sqlite/record-tables.ts';

const NAMES = Object.keys(namedMeeting.omit({ id: true }).shape)
  .map((field) => `${column('meeting', field)} AS "${field}"`)
  .join(', ');

/** All meetings, by name only, newest first. */
export function namedMeetings(db: Readable): NamedMeeting[] {
  const sql = `SELECT id, ${NAMES} FROM meeting WHERE NOT deleted ORDER BY starts_at DESC, id DESC`;
  return readAll(db, namedMeeting, sql);
}
