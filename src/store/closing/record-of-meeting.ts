import type { Parameter } from '../sqlite/handles.ts';

/** Everything that makes up the record of one meeting, removed parts too, as the table expression `record`. */
export const RECORD_OF_MEETING = `WITH record (type, id) AS (
  SELECT 'meeting', id FROM meeting WHERE id = ?
  UNION ALL SELECT 'agendaItem', id FROM agenda_item WHERE meeting_id = ?
  UNION ALL SELECT 'guest', id FROM guest WHERE meeting_id = ?
  UNION ALL SELECT 'attendance', id FROM attendance WHERE meeting_id = ?
  UNION ALL SELECT 'task', id FROM task WHERE meeting_id = ?
  UNION ALL SELECT 'entry', id FROM entry WHERE meeting_id = ?
  UNION ALL SELECT 'entryTopic', tag.id FROM entry JOIN entry_topic AS tag ON tag.entry_id = entry.id
    WHERE entry.meeting_id = ?
  UNION ALL SELECT 'entryAgency', tag.id FROM entry JOIN entry_agency AS tag ON tag.entry_id = entry.id
    WHERE entry.meeting_id = ?)`;

/** The parameters of {@link RECORD_OF_MEETING}. */
export function recordOf(meetingId: string): Parameter[] {
  return Array.from({ length: 8 }, () => meetingId);
}
