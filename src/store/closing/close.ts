import { z } from 'zod';
import type { Stamp } from '../../shared/clock/hlc.ts';
import { ExpectedError } from '../../shared/contract/errors.ts';
import { momentOf } from '../../shared/dates/typed.ts';
import { standingOf } from '../../shared/meeting/closing.ts';
import { composeCached } from '../documents/compose-cached.ts';
import { requireSettledEdits } from '../documents/require-decisions.ts';
import { seenPosition, WAS_SEEN } from '../log/seen.ts';
import { meetingDetail } from '../meetings/handlers.ts';
import { RECORD_OF_MEETING, recordOf } from '../session/guards/meeting-record.ts';
import { commit, type OpenFile } from '../session/open-file.ts';
import { type Readable, readAll } from '../sqlite/handles.ts';
import { signedCopy } from './signed-copy.ts';
import { nextVersion } from './signed-minutes.ts';

/**
 * Closes the record of a meeting. The first closing sets when and by whom, and writes to the log what it had seen of
 * the record: anything it had not seen is a correction, on every PC this file is merged with. Closing again after
 * corrections keeps the first time and increases the version. The signed minutes are stored in the same action.
 * @returns the action; null if it was closed already.
 * @throws ExpectedError not-found, meeting-not-ended, meeting-changed, edits-waiting
 */
export function close(file: OpenFile, meetingId: string): Stamp | null {
  const { meeting } = meetingDetail(file.db, meetingId);
  const standing = standingOf(meeting);
  if (standing === 'closed') return null;
  if (meeting.state !== 'ended') throw new ExpectedError('meeting-not-ended');
  refuseUnseen(file, meetingId);
  requireSettledEdits(composeCached(file.db, { kind: 'minutes', meetingId }));
  const { person, now } = file.author;
  const version = nextVersion(file.db, meeting);
  const signedAt = momentOf(new Date(now()));
  const again = { state: 'closed', version } as const;
  const first = { ...again, closedAt: signedAt, closedBy: person };
  const write =
    standing === 'open'
      ? { fields: first, seeing: { log: newestStamps(file.db, meetingId) } }
      : { fields: again };
  const copy = signedCopy(file.db, { meetingId, version, signedAt, signedBy: person });
  return commit(file, 'meeting.close', [{ type: 'meeting', id: meetingId, ...write }, copy]);
}

/**
 * Opens a closed record for corrections.
 * @returns the action; null if it was open already.
 * @throws ExpectedError not-found
 */
export function correct(file: OpenFile, meetingId: string, reason: string): Stamp | null {
  const { meeting } = meetingDetail(file.db, meetingId);
  if (standingOf(meeting) !== 'closed') return null;
  const fields = { state: 'ended', correctionReason: reason } as const;
  return commit(file, 'meeting.correct', [{ type: 'meeting', id: meetingId, fields }]);
}

const newest = z.object({ stamp: z.string() });

/**
 * Nobody signs what they have not seen.
 * @throws ExpectedError meeting-changed if a merge has just brought something in
 */
function refuseUnseen({ db, author }: OpenFile, meetingId: string): void {
  const sql = `${RECORD_OF_MEETING} SELECT 1 FROM record
    JOIN change ON record_type = record.type AND record_id = record.id WHERE NOT ${WAS_SEEN} LIMIT 1`;
  const unseen = db.prepare(sql).get(...recordOf(meetingId), seenPosition(db, author));
  if (unseen !== undefined) throw new ExpectedError('meeting-changed');
}

/** The newest change of each writer in the record of a meeting. */
function newestStamps(db: Readable, meetingId: string): Stamp[] {
  return readAll(
    db,
    newest,
    `${RECORD_OF_MEETING} SELECT max(stamp) AS stamp FROM record
      JOIN change ON record_type = record.type AND record_id = record.id
    GROUP BY writer`,
    ...recordOf(meetingId),
  ).map(({ stamp }) => stamp);
}
