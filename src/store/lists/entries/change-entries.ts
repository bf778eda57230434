import { z } from 'zod';
import type { EntriesChange } from '../../../shared/contract/procedures/list.ts';
import { linkId } from '../../../shared/records/link-id.ts';
import type { Write } from '../../log/write.ts';
import { mustExist } from '../../records/crud.ts';
import { keysBehind } from '../../records/positions.ts';
import { type Readable, readAll, readOne } from '../../sqlite/handles.ts';

/** The writes of a bulk change of entries. @throws ExpectedError not-found */
export function entryWrites(db: Readable, change: EntriesChange, ids: readonly string[]): Write[] {
  switch (change.act) {
    case 'tag':
      for (const id of change.put) mustExist(db, 'topic', id);
      return tagging(db, change, ids);
    case 'move':
      mustExist(db, 'meeting', change.meetingId);
      return moving(db, change.meetingId, ids);
    case 'place': {
      const { localityId } = change;
      if (localityId !== null) mustExist(db, 'locality', localityId);
      return ids.map((id) => ({ type: 'entry', id, fields: { localityId } }));
    }
    case 'remove':
      return ids.map((id) => ({ type: 'entry', id, fields: { deleted: true } }));
  }
}

/** The verb in the log, by which undo names the action. */
export function verbOf({ act }: EntriesChange): string {
  switch (act) {
    case 'tag':
    case 'place':
      return 'entry.edit';
    case 'move':
      return 'entry.move';
    case 'remove':
      return 'entry.remove';
  }
}

const tag = z.object({ entryId: z.string(), topicId: z.string(), position: z.string() });

/** Removes some topics and adds others, after those that stay. */
function tagging(
  db: Readable,
  { put, take }: { put: readonly string[]; take: readonly string[] },
  ids: readonly string[],
): Write[] {
  const present = Map.groupBy(
    readAll(
      db,
      tag,
      `SELECT entry_id AS entryId, topic_id AS topicId, position FROM entry_topic
      WHERE entry_id IN (SELECT value FROM json_each(?)) AND NOT deleted ORDER BY position`,
      JSON.stringify(ids),
    ),
    ({ entryId }) => entryId,
  );
  return ids.flatMap((entryId) => {
    const tags = present.get(entryId) ?? [];
    const gone = tags.filter(({ topicId }) => take.includes(topicId) && !put.includes(topicId));
    const fresh = put.filter((topicId) => tags.every((each) => each.topicId !== topicId));
    const positions = keysBehind(tags.at(-1)?.position, fresh.length);
    const link = (topicId: string, fields: { deleted: boolean; position?: string }): Write => ({
      type: 'entryTopic',
      id: linkId(entryId, topicId),
      fields: { entryId, topicId, ...fields },
    });
    return [
      ...gone.map(({ topicId }) => link(topicId, { deleted: true })),
      ...fresh.map((topicId, at) => link(topicId, { deleted: false, position: positions[at] ?? '' })),
    ];
  });
}

const last = z.object({ position: z.string().nullable() });

/** Moves entries to the end of another meeting, in the given order. */
function moving(db: Readable, meetingId: string, ids: readonly string[]): Write[] {
  const sql = 'SELECT max(position) AS position FROM entry WHERE meeting_id = ?';
  const after = readOne(db, last, sql, meetingId)?.position;
  const positions = keysBehind(after, ids.length);
  return ids.map((id, at) => ({ type: 'entry', id, fields: { meetingId, position: positions[at] ?? '' } }));
}
