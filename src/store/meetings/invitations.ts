import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import type { Handlers } from '../../shared/contract/procedure.ts';
import type { attendanceProcedures } from '../../shared/contract/procedures/attendance.ts';
import type { meetingProcedures } from '../../shared/contract/procedures/meeting.ts';
import { dayOf } from '../../shared/dates/typed.ts';
import { nextMeeting } from '../../shared/meeting/next.ts';
import { linkId } from '../../shared/records/link-id.ts';
import { wasShown } from '../log/current-values.ts';
import { seenPosition } from '../log/seen.ts';
import type { Write } from '../log/write.ts';
import { mustExist } from '../records/crud.ts';
import { commit, type OpenFile } from '../session/open-file.ts';
import { type Readable, readAll } from '../sqlite/handles.ts';
import { meetingDetail } from './handlers.ts';

type Names = 'attendance.invite' | 'meeting.createNext';

/** Who is invited to a meeting, and to the one after it. */
export const invitationHandlers: Handlers<
  Pick<typeof meetingProcedures & typeof attendanceProcedures, Names>,
  [OpenFile]
> = {
  'attendance.invite': ({ meetingId, collaboratorIds }, file) => {
    mustExist(file.db, 'meeting', meetingId);
    const seen = seenPosition(file.db, file.author);
    const writes = collaboratorIds
      .map((id) => invitation(meetingId, id))
      .filter(({ id }) => !wasShown(file.db, 'attendance', id, seen));
    return { action: commit(file, 'attendance.invite', writes) };
  },

  'meeting.createNext': ({ meetingId }, file) => {
    const id = uuidv7();
    return { id, action: commit(file, 'meeting.create', nextWrites(file, meetingId, id)) };
  },
};

/**
 * The writes of the next meeting, with the agenda and those people who are still on the roster.
 * @throws ExpectedError not-found
 */
function nextWrites({ db, author }: OpenFile, lastId: string, id: string): Write[] {
  const { meeting, agenda } = meetingDetail(db, lastId);
  return [
    { type: 'meeting', id, fields: nextMeeting(meeting) },
    ...agenda.map(
      ({ position, time, content, presenter }): Write => ({
        type: 'agendaItem',
        id: uuidv7(),
        fields: { meetingId: id, position, time, content, presenter },
      }),
    ),
    ...stillServing(db, lastId, dayOf(new Date(author.now()))).map((personId) => invitation(id, personId)),
  ];
}

const person = z.object({ id: z.string() });

/** Those invited to a meeting who are still collaborators on a day. */
function stillServing(db: Readable, meetingId: string, today: string): string[] {
  return readAll(
    db,
    person,
    `SELECT c.id FROM attendance a JOIN collaborator c ON c.id = a.collaborator_id
    WHERE a.meeting_id = ? AND NOT a.deleted AND NOT c.deleted AND NOT c.retired AND NOT c.erased
      AND (c.term_to = '' OR c.term_to >= ?)
    ORDER BY a.id`,
    meetingId,
    today,
  ).map(({ id }) => id);
}

function invitation(meetingId: string, collaboratorId: string): Write {
  return {
    type: 'attendance',
    id: linkId(meetingId, collaboratorId),
    fields: { meetingId, collaboratorId, deleted: false, state: 'invited' },
  };
}
