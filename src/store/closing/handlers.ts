import type { Handlers } from '../../shared/contract/procedure.ts';
import type { meetingProcedures } from '../../shared/contract/procedures/meeting.ts';
import type { OpenFile } from '../session/open-file.ts';
import { close, correct } from './close.ts';
import { corrections } from './corrections.ts';

type Names = 'meeting.close' | 'meeting.correct' | 'meeting.corrections';

/** Closing the record of a meeting, and the corrections made since. */
export const closingHandlers: Handlers<Pick<typeof meetingProcedures, Names>, [OpenFile]> = {
  'meeting.close': ({ meetingId }, file) => ({ id: meetingId, action: close(file, meetingId) }),

  'meeting.correct': ({ meetingId, reason }, file) => ({
    id: meetingId,
    action: correct(file, meetingId, reason),
  }),

  'meeting.corrections': ({ meetingId, before }, { db, author }) =>
    corrections(db, meetingId, before, author.now()),
};
