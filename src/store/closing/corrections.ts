import { z } from 'zod';
import type { Stamp } from '../../shared/clock/hlc.ts';
import type { CorrectionsPage } from '../../shared/contract/procedures/meeting.ts';
import { type Log, loadPastActions } from '../history/query.ts';
import { subjectOf } from '../history/subject.ts';
import { payload } from '../log/payload.ts';
import { meetingDetail } from '../meetings/handlers.ts';
import { staysOpen } from '../session/guards/closed-meeting.ts';
import { RECORD_OF_MEETING, recordOf } from '../session/guards/meeting-record.ts';
import { type Readable, readAll, readCount } from '../sqlite/handles.ts';

/** The verbs of the closing actions themselves in the log. */
const STEPS = `'meeting.close', 'meeting.correct'`;

/**
 * Changes in the record of a meeting that its first closing had not seen, made here or elsewhere: later ones, and
 * earlier ones that were still only on another PC. What may be written after closing is not included.
 * @param now ms since 1970 by this PC's clock
 * @throws ExpectedError not-found
 */
export function corrections(
  db: Readable,
  meetingId: string,
  before: Stamp | null,
  now: number,
): CorrectionsPage {
  const closing = firstClosing(db, meetingId);
  if (closing === null) return { actions: [], names: {}, next: null, subjects: {}, count: 0 };
  const log = since(meetingId, closing);
  const { actions, names, next } = loadPastActions(db, log, before, now);
  const told = actions.flatMap(({ changes }) => changes.map(({ type, id }) => ({ type, id })));
  return {
    actions,
    names,
    next,
    subjects: Object.fromEntries(told.map(({ type, id }) => [id, subjectOf(db, type, id)])),
    count: readCount(
      db,
      `SELECT count(DISTINCT action) AS count FROM ${log.from} WHERE verb NOT IN (${STEPS})`,
      ...log.parameters,
    ),
  };
}

interface Closing {
  readonly stamp: Stamp;
  /** The newest change of each writer that the closing had seen. */
  readonly seen: readonly Stamp[];
}

const closingRow = z.object({ stamp: z.string(), payload: z.string() });

/** The change that first closed the record and still counts; null if the record was never closed. */
function firstClosing(db: Readable, meetingId: string): Closing | null {
  const { closedAt } = meetingDetail(db, meetingId).meeting;
  if (closedAt === '') return null;
  const found = readAll(
    db,
    closingRow,
    `SELECT stamp, payload FROM change WHERE record_type = 'meeting' AND record_id = ?
      AND payload ->> '$.set.closedAt' = ? ORDER BY stamp`,
    meetingId,
    closedAt,
  ).flatMap(({ stamp, payload: text }) => {
    const seen = payload.parse(JSON.parse(text)).seen?.log;
    return seen === undefined ? [] : [{ stamp, seen }];
  });
  return found[0] ?? null;
}

/** What may be written after a record was closed, as pairs for SQL; from our own list. */
const STAYS_OPEN = Object.entries(staysOpen)
  .flatMap(([type, fields]) => fields.map((field) => `('${type}', '${field}')`))
  .join(', ');

function since(meetingId: string, { stamp, seen }: Closing): Log {
  return {
    from: `(${RECORD_OF_MEETING}, seen (stamp) AS (SELECT value FROM json_each(?))
      SELECT change.* FROM record JOIN change ON record_type = record.type AND record_id = record.id
      WHERE change.stamp <> ?
        -- The writer is the end of a stamp, and the stamps of one writer only grow.
        AND NOT EXISTS (
          SELECT 1 FROM seen WHERE substr(seen.stamp, 19) = change.writer AND seen.stamp >= change.stamp)
        -- Whoever closed it knew their own words, also those an older program did not count to the record.
        AND NOT (change.writer = substr(?, 19) AND change.stamp < ?)
        AND EXISTS (
          SELECT 1 FROM json_each(payload, '$.set') WHERE (record_type, key) NOT IN (VALUES ${STAYS_OPEN}))) AS change`,
    parameters: [...recordOf(meetingId), JSON.stringify(seen), stamp, stamp, stamp],
  };
}
