import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { ExpectedError } from '../../shared/contract/errors.ts';
import type { Handlers } from '../../shared/contract/procedure.ts';
import type { entryProcedures } from '../../shared/contract/procedures/entry.ts';
import { canJoin, joinedEntry } from '../../shared/meeting/combine-entries.ts';
import { prose } from '../../shared/records/field-kinds.ts';
import type { EntryView } from '../../shared/records/views.ts';
import { valuesSeen } from '../log/current-values.ts';
import { EVERYTHING, recordsSeen, seenPosition } from '../log/seen.ts';
import type { Write } from '../log/write.ts';
import { moveBehind } from '../records/positions.ts';
import { commit, type OpenFile, seeingEverything } from '../session/open-file.ts';
import { type Readable, readAll, readOne } from '../sqlite/handles.ts';
import { entriesOf, positionWrites, tagsAfter, tagWrites } from './entries.ts';
import { nameNew } from './new-names.ts';

export const splitAndJoinHandlers: Handlers<
  Pick<typeof entryProcedures, 'entry.split' | 'entry.join'>,
  [OpenFile]
> = {
  'entry.split': ({ id, topicIds, rest, ...given }, file) => {
    const { db } = file;
    const { fields, agencyIds, added } = nameNew(db, given);
    const { entry, entries } = neighbours(db, id);
    const { id: _, topicIds: topics, agencyIds: agencies, ...stored } = entry;
    const seen = seenPosition(db, file.author);
    const shown = valuesSeen(db, 'entry', id, seen);
    const chosen = Object.fromEntries(
      Object.entries(fields).filter(([field, value]) => value !== shown.get(field)),
    );
    const tags = {
      topics: tagsAfter(db, 'entryTopic', id, topicIds ?? topics, seen),
      agencies: tagsAfter(db, 'entryAgency', id, agencyIds ?? agencies, seen),
    };
    const restId = uuidv7();
    const keys = moveBehind(entries, restId, id);
    const position = keys.get(restId) ?? '';
    keys.delete(restId);
    const action = commit(file, 'entry.split', [
      { type: 'entry', id, fields },
      ...positionWrites(keys),
      ...tagWrites(db, 'entryTopic', id, tags.topics),
      ...tagWrites(db, 'entryAgency', id, tags.agencies),
      { type: 'entry', id: restId, fields: { ...stored, ...chosen, content: rest, position } },
      ...tagWrites(db, 'entryTopic', restId, tags.topics),
      ...tagWrites(db, 'entryAgency', restId, tags.agencies),
      ...added,
    ]);
    return { id: restId, action };
  },

  'entry.join': ({ id }, file) => {
    const { db } = file;
    const { entry, above } = neighbours(db, id, seenPosition(db, file.author));
    if (above === undefined) throw new ExpectedError('not-found');
    if (!canJoin(above, entry)) throw new ExpectedError('entries-differ');
    const { content, localityId, topicIds, agencyIds } = joinedEntry(above, entry);
    if (!prose.safeParse(content).success) throw new ExpectedError('entries-too-long');
    const action = commit(seeingEverything(file), 'entry.join', [
      { type: 'entry', id: above.id, fields: { content, localityId } },
      ...tagWrites(db, 'entryTopic', above.id, topicIds),
      ...tagWrites(db, 'entryAgency', above.id, agencyIds),
      ...tasksOf(db, id).map(
        (taskId): Write => ({ type: 'task', id: taskId, fields: { entryId: above.id } }),
      ),
      { type: 'entry', id, fields: { deleted: true } },
    ]);
    return { id: above.id, action };
  },
};

const owner = z.object({ meetingId: z.string() });

interface Neighbours {
  readonly entry: EntryView;
  readonly above: EntryView | undefined;
  /** Those of the meeting, in order. */
  readonly entries: readonly EntryView[];
}

/**
 * An entry and its neighbours, among those that existed for somebody who saw the log up to `seen`.
 * @throws ExpectedError not-found
 */
function neighbours(db: Readable, id: string, seen: number = EVERYTHING): Neighbours {
  const found = readOne(db, owner, 'SELECT meeting_id AS meetingId FROM entry WHERE id = ?', id);
  const all = found === undefined ? [] : entriesOf(db, found.meetingId);
  const inSight = new Set(
    recordsSeen(
      db,
      'entry',
      all.map((each) => each.id),
      seen,
    ),
  );
  const entries = all.filter((each) => inSight.has(each.id));
  const at = entries.findIndex((entry) => entry.id === id);
  const entry = entries[at];
  if (entry === undefined) throw new ExpectedError('not-found');
  return { entry, above: entries[at - 1], entries };
}

const task = z.object({ id: z.string() });

/** The tasks that follow from an entry. */
function tasksOf(db: Readable, entryId: string): string[] {
  return readAll(db, task, 'SELECT id FROM task WHERE entry_id = ? AND NOT deleted', entryId).map(
    ({ id }) => id,
  );
}
