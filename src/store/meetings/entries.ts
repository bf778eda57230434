import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { ExpectedError } from '../../shared/contract/errors.ts';
import type { windowStoreProcedures } from '../../shared/contract/index.ts';
import type { Handlers } from '../../shared/contract/procedure.ts';
import { linkId } from '../../shared/records/link-id.ts';
import type { EntryView } from '../../shared/records/views.ts';
import { wasShown } from '../log/current-values.ts';
import { EVERYTHING } from '../log/seen.ts';
import type { Write } from '../log/write.ts';
import { mustExist } from '../records/crud.ts';
import { ENTRY_COLUMNS, storedEntry } from '../records/entry-rows.ts';
import { keysBehind, moveBehind, positionAtEnd } from '../records/positions.ts';
import { commit, type OpenFile } from '../session/open-file.ts';
import { type Readable, readAll, readOne } from '../sqlite/handles.ts';
import { nameNew } from './new-names.ts';
import { offTheList } from './speaking.ts';

type Names = 'entry.list' | 'entry.outsiders' | 'entry.add' | 'entry.edit' | 'entry.move';

export const entryHandlers: Handlers<Pick<typeof windowStoreProcedures, Names>, [OpenFile]> = {
  'entry.list': ({ meetingId }, { db }) => entriesOf(db, meetingId),

  'entry.outsiders': (_, { db }) => readAll(db, outsider, OUTSIDERS).map(({ name }) => name),

  'entry.add': ({ meetingId, topicIds, ...given }, file) => {
    mustExist(file.db, 'meeting', meetingId);
    const { fields, agencyIds, added } = nameNew(file.db, given);
    const id = uuidv7();
    const position = positionAtEnd(file.db, 'entry WHERE meeting_id = ?', meetingId);
    const action = commit(file, 'entry.add', [
      { type: 'entry', id, fields: { ...fields, meetingId, position } },
      ...tagWrites(file.db, 'entryTopic', id, topicIds),
      ...tagWrites(file.db, 'entryAgency', id, agencyIds ?? []),
      ...added,
      ...offTheList(file.db, meetingId, fields.speakerId ?? null),
    ]);
    return { id, action };
  },

  'entry.edit': ({ id, topicIds, ...given }, file) => {
    mustExist(file.db, 'entry', id);
    const { fields, agencyIds, added } = nameNew(file.db, given);
    const action = commit(file, 'entry.edit', [
      { type: 'entry', id, fields },
      ...(topicIds === undefined ? [] : tagWrites(file.db, 'entryTopic', id, topicIds)),
      ...(agencyIds === undefined ? [] : tagWrites(file.db, 'entryAgency', id, agencyIds)),
      ...added,
    ]);
    return { id, action };
  },

  'entry.move': ({ id, afterId }, file) => {
    const keys = keysAfter(file.db, id, afterId);
    return { id, action: commit(file, 'entry.move', positionWrites(keys)) };
  },
};

const outsider = z.object({ name: z.string() });
/** Of so many meetings back, whoever spoke without being on the roster is remembered. */
const REMEMBERED_MEETINGS = 12;
const OUTSIDERS = `SELECT e.speaker_text AS name
  FROM (SELECT id, starts_at FROM meeting WHERE NOT deleted ORDER BY starts_at DESC LIMIT ${REMEMBERED_MEETINGS}) AS m
    JOIN entry AS e ON e.meeting_id = m.id
  WHERE NOT e.deleted AND e.speaker_id IS NULL AND e.speaker_text <> ''
  GROUP BY e.speaker_text ORDER BY max(m.starts_at) DESC, e.speaker_text`;

/** The entries of a meeting in order. */
export function entriesOf(db: Readable, meetingId: string): EntryView[] {
  return readAll(
    db,
    storedEntry,
    `SELECT ${ENTRY_COLUMNS}
    FROM entry e WHERE e.meeting_id = ? AND NOT e.deleted ORDER BY e.position, e.id`,
    meetingId,
  );
}

const tagLink = z.object({ other: z.string(), position: z.string() });

/**
 * The writes that make an entry's tags exactly `wanted`, in that order. The id of a tag is made of both its ends, so
 * the same tag added on two PCs is one tag after merging, not two.
 */
export function tagWrites(
  db: Readable,
  type: 'entryTopic' | 'entryAgency',
  entryId: string,
  wanted: readonly string[],
): Write[] {
  const sql =
    type === 'entryTopic'
      ? 'SELECT topic_id AS other, position FROM entry_topic WHERE entry_id = ? AND NOT deleted ORDER BY position, id'
      : 'SELECT agency_id AS other, position FROM entry_agency WHERE entry_id = ? AND NOT deleted ORDER BY position, id';
  const present = readAll(db, tagLink, sql, entryId);
  const kept = present.map(({ other }) => other).filter((other) => wanted.includes(other));
  const keepsOrder = kept.every((other, at) => wanted[at] === other);
  const last = keepsOrder
    ? (present.findLast(({ other }) => wanted.includes(other))?.position ?? null)
    : null;
  const placed = keepsOrder ? wanted.slice(kept.length) : wanted;
  const positions = keysBehind(last, placed.length);
  return [
    ...present
      .filter(({ other }) => !wanted.includes(other))
      .map(({ other }) => link(type, entryId, other, { deleted: true })),
    ...placed.map((other, at) =>
      link(type, entryId, other, { deleted: false, position: positions[at] ?? '' }),
    ),
  ];
}

/**
 * The tags an entry has after saving a form that showed the log up to `seen`, with the tags `wanted`: what other people
 * added or removed since is kept, although the form sends its old list along.
 */
export function tagsAfter(
  db: Readable,
  type: 'entryTopic' | 'entryAgency',
  entryId: string,
  wanted: readonly string[],
  seen: number,
): readonly string[] {
  if (seen === EVERYTHING) return wanted;
  const [column, table] = type === 'entryTopic' ? ['topic_id', 'entry_topic'] : ['agency_id', 'entry_agency'];
  const sql = `SELECT ${column} AS other, deleted FROM ${table} WHERE entry_id = ? ORDER BY position, id`;
  const links = readAll(db, anyLink, sql, entryId);
  const shown = new Set(
    links.map(({ other }) => other).filter((other) => wasShown(db, type, linkId(entryId, other), seen)),
  );
  const kept = links.filter(
    ({ other, deleted }) => !deleted && (wanted.includes(other) || !shown.has(other)),
  );
  return [...new Set([...kept.map(({ other }) => other), ...wanted.filter((other) => !shown.has(other))])];
}

const anyLink = z.object({ other: z.string(), deleted: z.boolean() });

function link(
  type: 'entryTopic' | 'entryAgency',
  entryId: string,
  other: string,
  fields: { deleted: boolean; position?: string },
): Write {
  const id = linkId(entryId, other);
  return type === 'entryTopic'
    ? { type, id, fields: { entryId, topicId: other, ...fields } }
    : { type, id, fields: { entryId, agencyId: other, ...fields } };
}

const place = z.object({ id: z.string(), meetingId: z.string(), position: z.string() });

/** The writes that set the positions of entries. */
export function positionWrites(keys: ReadonlyMap<string, string>): Write[] {
  return [...keys].map(([id, position]) => ({ type: 'entry', id, fields: { position } }));
}

/**
 * The keys that put an entry right after another of its meeting, or first.
 * @throws ExpectedError not-found
 */
function keysAfter(db: Readable, id: string, afterId: string | null): Map<string, string> {
  const moved = readOne(
    db,
    place,
    'SELECT id, meeting_id AS meetingId, position FROM entry WHERE id = ?',
    id,
  );
  if (moved === undefined) throw new ExpectedError('not-found');
  const others = readAll(
    db,
    place,
    `SELECT id, meeting_id AS meetingId, position FROM entry
    WHERE meeting_id = ? AND id <> ? AND NOT deleted ORDER BY position, id`,
    moved.meetingId,
    id,
  );
  return moveBehind(others, id, afterId);
}
