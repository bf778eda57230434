import { uuidv7 } from 'uuidv7';
import { ExpectedError } from '../../shared/contract/errors.ts';
import type { windowStoreProcedures } from '../../shared/contract/index.ts';
import type { Handlers, ParsedInput } from '../../shared/contract/procedure.ts';
import { linkId } from '../../shared/records/link-id.ts';
import {
  agendaItemView,
  attendanceView,
  guestView,
  type MeetingDetail,
  type MeetingSummary,
  meetingSummary,
  meetingView,
  taskView,
} from '../../shared/records/views.ts';
import { mustExist } from '../records/crud.ts';
import { commit, type OpenFile } from '../session/open-file.ts';
import { type Readable, readAll, readOne } from '../sqlite/handles.ts';
import { fieldsOf } from '../sqlite/record-tables.ts';

type Names = 'meeting.list' | 'meeting.get' | 'meeting.create' | 'attendance.mark';

export const meetingHandlers: Handlers<Pick<typeof windowStoreProcedures, Names>, [OpenFile]> = {
  'meeting.list': (_, { db }) => listMeetings(db),

  'meeting.get': ({ meetingId }, { db }) => meetingDetail(db, meetingId),

  'meeting.create': ({ fields }, file) => {
    const id = uuidv7();
    return { id, action: commit(file, 'meeting.create', [{ type: 'meeting', id, fields }]) };
  },

  'attendance.mark': ({ meetingId, collaboratorIds, state, ...given }, file) => {
    mustExist(file.db, 'meeting', meetingId);
    commit(
      file,
      'attendance.mark',
      collaboratorIds.map((collaboratorId) => ({
        type: 'attendance',
        id: linkId(meetingId, collaboratorId),
        fields:
          state === null
            ? { meetingId, collaboratorId, deleted: true }
            : { meetingId, collaboratorId, deleted: false, state, ...detailsOf(state, given) },
      })),
    );
    return null;
  },
};

type Marked = ParsedInput<(typeof windowStoreProcedures)['attendance.mark']>;

/**
 * Keeps only the details that fit the mark: a reason for those absent, arrival time or substitute for those present.
 */
function detailsOf(state: Marked['state'], { reason, arrivedAt, substitute }: Partial<Marked>) {
  const absent = state === 'absent';
  const present = state === 'present';
  return {
    reason: absent ? reason : '',
    arrivedAt: present ? arrivedAt : '',
    substitute: present ? substitute : '',
  };
}

/** All meetings, newest first, with how many entries each has. */
export function listMeetings(db: Readable): MeetingSummary[] {
  return readAll(
    db,
    meetingSummary,
    `SELECT ${fieldsOf('meeting', 'm')},
      (SELECT count(*) FROM entry WHERE entry.meeting_id = m.id
        AND entry.rowid NOT IN (SELECT rowid FROM entry WHERE deleted = 1)) AS entryCount
    FROM meeting m WHERE NOT m.deleted ORDER BY m.starts_at DESC, m.id DESC`,
  );
}

/**
 * One meeting with everything that belongs to it except its entries.
 * @throws ExpectedError not-found
 */
export function meetingDetail(db: Readable, meetingId: string): MeetingDetail {
  const meeting = readOne(
    db,
    meetingView,
    `SELECT ${fieldsOf('meeting', 'm')} FROM meeting m WHERE m.id = ? AND NOT m.deleted`,
    meetingId,
  );
  if (meeting === undefined) throw new ExpectedError('not-found');
  return {
    meeting,
    agenda: readAll(
      db,
      agendaItemView,
      `SELECT ${fieldsOf('agendaItem', 'a')} FROM agenda_item a WHERE a.meeting_id = ? AND NOT a.deleted ORDER BY a.position, a.id`,
      meetingId,
    ),
    guests: readAll(
      db,
      guestView,
      `SELECT ${fieldsOf('guest', 'g')} FROM guest g WHERE g.meeting_id = ? AND NOT g.deleted ORDER BY g.position, g.id`,
      meetingId,
    ),
    attendance: readAll(
      db,
      attendanceView,
      `SELECT ${fieldsOf('attendance', 'a')} FROM attendance a WHERE a.meeting_id = ? AND NOT a.deleted ORDER BY a.id`,
      meetingId,
    ),
    tasks: readAll(
      db,
      taskView,
      `SELECT ${fieldsOf('task', 't')} FROM task t WHERE t.meeting_id = ? AND NOT t.deleted ORDER BY t.position, t.id`,
      meetingId,
    ),
  };
}
