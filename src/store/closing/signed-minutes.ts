import { createHash } from 'node:crypto';
import { z } from 'zod';
import { ExpectedError } from '../../shared/contract/errors.ts';
import type { Handlers } from '../../shared/contract/procedure.ts';
import type { meetingProcedures } from '../../shared/contract/procedures/meeting.ts';
import { signedVersion } from '../../shared/contract/procedures/meeting.ts';
import { plainText } from '../../shared/documents/plain-text.ts';
import type { MeetingView } from '../../shared/records/views.ts';
import { lineDifference } from '../../shared/text/line-difference.ts';
import { composeCached } from '../documents/compose-cached.ts';
import type { OpenFile } from '../session/open-file.ts';
import { type Readable, readAll, readOne } from '../sqlite/handles.ts';

/** The signed minutes of a meeting, compared with the current ones. */
export const signedMinutesHandlers: Handlers<
  Pick<typeof meetingProcedures, 'meeting.signed' | 'meeting.signedText'>,
  [OpenFile]
> = {
  'meeting.signed': ({ meetingId }, { db }) => {
    const versions = readAll(
      db,
      signedRow,
      `SELECT version, signed_at AS signedAt, signed_by AS signedBy, digest, file_hash AS fileHash, text
      FROM signed_minutes WHERE meeting_id = ? AND NOT deleted ORDER BY version DESC`,
      meetingId,
    );
    if (versions.length === 0) return [];
    const now = textNow(db, meetingId);
    const digestNow = digestOfText(now);
    return versions.map(({ text, ...version }) => ({
      ...version,
      differences: version.digest === digestNow ? 0 : placesIn(text, now),
    }));
  },

  'meeting.signedText': ({ meetingId, version }, { db }) => {
    const { text } = signedVersionOf(db, meetingId, version);
    return { parts: lineDifference(text, textNow(db, meetingId)) };
  },
};

/** The minutes of one version, and when they were signed. @throws ExpectedError not-found */
export function signedVersionOf(db: Readable, meetingId: string, version: number): z.infer<typeof textRow> {
  const found = readOne(
    db,
    textRow,
    `SELECT text, signed_at AS signedAt FROM signed_minutes
    WHERE meeting_id = ? AND version = ? AND NOT deleted`,
    meetingId,
    version,
  );
  if (found === undefined) throw new ExpectedError('not-found');
  return found;
}

const signedRow = signedVersion.omit({ differences: true }).extend({ text: z.string() });
const textRow = z.object({ text: z.string(), signedAt: z.string() });
const newestRow = z.object({ version: z.number() });

function textNow(db: Readable, meetingId: string): string {
  return plainText(composeCached(db, { kind: 'minutes', meetingId }).paper);
}

/** The number of places where two texts differ; at least one if the signed text was too long to be stored whole. */
function placesIn(one: string, other: string): number {
  const places = lineDifference(one, other).filter(({ kind }) => kind === 'changed').length;
  return Math.max(1, places);
}

/** SHA-256 of a text as UTF-8, in hex. */
export function digestOfText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The version the next closing of a record gets: never one that was signed already, here or on another PC. */
export function nextVersion(db: Readable, { id, version }: MeetingView): number {
  const sql =
    'SELECT coalesce(max(version), 0) AS version FROM signed_minutes WHERE meeting_id = ? AND NOT deleted';
  return Math.max(version, readOne(db, newestRow, sql, id)?.version ?? 0) + 1;
}
