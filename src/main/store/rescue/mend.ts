import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import type { Author } from '../changes/author.ts';
import { type Write, writeChanges } from '../changes/write.ts';
import { readAll, type Writable } from '../database/handles.ts';
import { column, table } from '../records/tables.ts';

/** The types that belong to a meeting. */
const ofMeeting = ['entry', 'agendaItem', 'guest', 'attendance', 'task'] as const;

/** Which field of which type refers to which: parents that can stand as blank records. */
const references = [
  ...ofMeeting.map((type) => ({ type, field: 'meetingId', parent: 'meeting' }) as const),
  { type: 'entry', field: 'speakerId', parent: 'collaborator' },
  { type: 'entry', field: 'localityId', parent: 'locality' },
  { type: 'attendance', field: 'collaboratorId', parent: 'collaborator' },
  { type: 'entryTopic', field: 'topicId', parent: 'topic' },
  { type: 'entryAgency', field: 'agencyId', parent: 'agency' },
  { type: 'collaborator', field: 'localityId', parent: 'locality' },
  { type: 'collaborator', field: 'groupId', parent: 'collaboratorGroup' },
  { type: 'topic', field: 'parentId', parent: 'topic' },
  { type: 'topic', field: 'mergedIntoId', parent: 'topic' },
  { type: 'locality', field: 'successorId', parent: 'locality' },
  { type: 'meeting', field: 'agendaItemId', parent: 'agendaItem' },
] as const;

/** Which types refer to entries. */
const ofEntry = ['entryTopic', 'entryAgency', 'task'] as const;

/**
 * Gives every record what it refers to, where the damage took it away, as new changes: a blank record for a lost one,
 * and one meeting for whatever lost its meeting. A blank record sets no field, so that merging with a copy that still
 * has the lost one brings it back without a conflict.
 */
export function mendReferences(db: Writable, author: Author, fragmentsTitle: string): void {
  const fragments = uuidv7();
  let needsFragments = false;
  const write = (writes: readonly Write[]) => writeChanges(db, author, 'file.rescue', writes);
  const inFragments = (type: (typeof ofMeeting)[number], id: string): Write => {
    needsFragments = true;
    return { type, id, fields: { meetingId: fragments } };
  };

  write(linksWithoutEnds(db));
  write(withBlank(db, 'attendance', 'collaboratorId').map((id) => attendanceOf(id)));
  for (const type of ofEntry) write(lost(db, type, 'entryId', 'entry').map((id) => inFragments('entry', id)));
  for (const type of ofMeeting) write(withBlank(db, type, 'meetingId').map((id) => inFragments(type, id)));
  if (needsFragments) write([{ type: 'meeting', id: fragments, fields: { title: fragmentsTitle } }]);
  for (const { type, field, parent } of references)
    write(lost(db, type, field, parent).map((id): Write => ({ type: parent, id, fields: {} })));
}

type AnyType = Write['type'];

const found = z.object({ id: z.string() });

/** The records of a type in which a reference that must be there is blank: what remembers their beginning is lost. */
function withBlank(db: Writable, type: AnyType, field: string): string[] {
  const sql = `SELECT id FROM ${table(type).name} WHERE ${column(type, field)} = ''`;
  return readAll(db, found, sql).map(({ id }) => id);
}

/** What records of a type refer to and is not there. */
function lost(db: Writable, type: AnyType, field: string, parent: AnyType): string[] {
  const reference = column(type, field);
  const sql = `SELECT DISTINCT ${reference} AS id FROM ${table(type).name}
    WHERE ${reference} <> '' AND ${reference} NOT IN (SELECT id FROM ${table(parent).name})`;
  return readAll(db, found, sql).map(({ id }) => id);
}

const attendanceOf = (id: string): Write => ({
  type: 'attendance',
  id,
  fields: { collaboratorId: uuidv7() },
});

/** A link is named after its two ends. */
function linksWithoutEnds(db: Writable): Write[] {
  const ends = (id: string): [string, string] => {
    const [entryId = '', other = ''] = id.split(':');
    return [entryId, other];
  };
  return [
    ...withBlank(db, 'entryTopic', 'entryId').map((id): Write => {
      const [entryId, topicId] = ends(id);
      return { type: 'entryTopic', id, fields: { entryId, topicId } };
    }),
    ...withBlank(db, 'entryAgency', 'entryId').map((id): Write => {
      const [entryId, agencyId] = ends(id);
      return { type: 'entryAgency', id, fields: { entryId, agencyId } };
    }),
  ];
}
