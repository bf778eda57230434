import { z } from 'zod';
import { linkId } from '../../shared/records/link-id.ts';
import { attendance } from '../../shared/records/meeting.ts';
import type { Write } from '../log/write.ts';
import { type Readable, readAll } from '../sqlite/handles.ts';
import { fieldsOf } from '../sqlite/record-tables.ts';
import type { Joining } from './joining.ts';

/** What happens to the attendance of somebody who is joined into another. */
export interface MarksPlan {
  readonly writes: readonly Write[];
  readonly moved: number;
  readonly bothMarked: number;
  readonly closed: number;
}

const markRow = attendance.extend({ id: z.string() });
const ofMeeting = markRow.extend({ isClosed: z.number().transform(Boolean) });
type Mark = z.infer<typeof markRow>;

/**
 * The id of an attendance record is made of meeting and person, so the person who stays gets records of their own. If
 * both have one, theirs counts, unless it only says that they were invited.
 */
export function planMarks(db: Readable, { type, id, into }: Joining): MarksPlan {
  const marks = type === 'collaborator' ? marksOf(db, id) : [];
  const open = marks.filter(({ isClosed }) => !isClosed);
  const kept = new Map(marksOf(db, into).map((mark) => [mark.meetingId, mark]));
  const both = open.filter(({ meetingId }) => kept.has(meetingId));
  const writes = open.flatMap((mark): Write[] => [
    {
      type: 'attendance',
      id: linkId(mark.meetingId, into),
      fields: { meetingId: mark.meetingId, collaboratorId: into, ...markOf(mark, kept.get(mark.meetingId)) },
    },
    { type: 'attendance', id: mark.id, fields: { deleted: true } },
  ]);
  return {
    writes,
    moved: open.length - both.length,
    bothMarked: both.length,
    closed: marks.length - open.length,
  };
}

function marksOf(db: Readable, collaboratorId: string): z.infer<typeof ofMeeting>[] {
  const sql = `SELECT ${fieldsOf('attendance', 'a')}, m.state = 'closed' AS isClosed
    FROM attendance a JOIN meeting m ON m.id = a.meeting_id
    WHERE a.collaborator_id = ? AND NOT a.deleted AND NOT m.deleted ORDER BY a.id`;
  return readAll(db, ofMeeting, sql, collaboratorId);
}

/** The attendance of the person who stays, after joining. */
function markOf(given: Mark, kept: Mark | undefined) {
  const { state, reason, arrivedAt, substitute } =
    kept === undefined || kept.state === 'invited' ? given : kept;
  const speakingPosition = kept?.speakingPosition || given.speakingPosition;
  return { deleted: false, state, reason, arrivedAt, substitute, speakingPosition };
}
