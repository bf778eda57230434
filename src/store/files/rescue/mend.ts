import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { recordTypeNames } from '../../../shared/records/index.ts';
import { linkEnds } from '../../../shared/records/link-id.ts';
import { isOrderKey } from '../../../shared/records/order-key.ts';
import { followersOf, relations } from '../../../shared/records/relations.ts';
import type { Author } from '../../log/author.ts';
import { type Write, writeChanges } from '../../log/write.ts';
import { isOrdered, keysBehind, listColumns } from '../../records/positions.ts';
import { readAll, type Writable } from '../../sqlite/handles.ts';
import { column, table } from '../../sqlite/record-tables.ts';
import { type StandIn, writeStandIns } from './stand-ins.ts';

/** The types that belong to a meeting; a paper may be one of no meeting. */
const ofMeeting = followersOf('meeting').flatMap(({ type, as }) =>
  as === 'part' && type !== 'document' ? [type] : [],
);

/** The types that belong to a document. */
const ofDocument = followersOf('document').map(({ type }) => type);

/** Which types refer to entries. */
const ofEntry = followersOf('entry').map(({ type }) => type);

/** Which field of which type refers to which: parents that can stand as blank records. */
const references = recordTypeNames.flatMap((type) =>
  relations[type].map(({ field, to }) => ({ type, field, parent: to })),
);

/** Links are named after their two ends; so what remembers their beginning may be lost. */
const links = [
  { type: 'attendance', ends: ['meetingId', 'collaboratorId'] },
  { type: 'entryTopic', ends: ['entryId', 'topicId'] },
  { type: 'entryAgency', ends: ['entryId', 'agencyId'] },
] as const;

/**
 * Gives every record what it refers to and its place in its list, where the damage took it away: a blank record for a
 * lost one, one meeting for whatever lost its meeting, the last place for what lost its place. All of it gives way: a
 * blank record sets no field, and the rest are stand-ins; so merging with a copy that still has what is lost brings it
 * back without a conflict.
 */
export function mendReferences(db: Writable, author: Author, fragmentsTitle: string): void {
  const fragments = uuidv7();
  const standIn = (standIns: readonly StandIn[]) => {
    writeStandIns(db, author, standIns);
    return standIns.length > 0;
  };
  const add = (writes: readonly Write[]) => writeChanges(db, author, 'file.rescue', writes);

  standIn(endsOfLinks(db));
  const lostEntries = ofEntry.flatMap((type) => lost(db, type, 'entryId', 'entry'));
  let needsFragments = standIn(
    [...new Set(lostEntries)].map((id) => ({ type: 'entry', id, fields: { meetingId: fragments } })),
  );
  for (const type of ofMeeting) {
    const without = withBlank(db, type, 'meetingId');
    const found = standIn(without.map((id) => ({ type, id, fields: { meetingId: fragments } })));
    needsFragments ||= found;
  }
  if (needsFragments) add([{ type: 'meeting', id: fragments, fields: { title: fragmentsTitle } }]);
  mendDocuments(db, standIn, add);
  for (const { type, field, parent } of references)
    add(lost(db, type, field, parent).map((id): Write => ({ type: parent, id, fields: {} })));
  standIn(places(db));
}

/** What lost its document is kept with one that shows nowhere, until a copy says which it was. */
function mendDocuments(
  db: Writable,
  standIn: (standIns: readonly StandIn[]) => boolean,
  add: (writes: readonly Write[]) => unknown,
): void {
  const documentId = uuidv7();
  const without = ofDocument.flatMap((type) =>
    withBlank(db, type, 'documentId').map((id) => ({ type, id, fields: { documentId } })),
  );
  if (standIn(without)) add([{ type: 'document', id: documentId, fields: { deleted: true } }]);
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

function endsOfLinks(db: Writable): StandIn[] {
  return links.flatMap(({ type, ends }) =>
    ends.flatMap((field, at) =>
      withBlank(db, type, field).map((id) => ({ type, id, fields: { [field]: linkEnds(id)[at] ?? '' } })),
    ),
  );
}

const placed = z.object({ id: z.string(), list: z.string().nullable(), position: z.string() });

/** A place behind all others for every record that has none; ids sort by time, so they stand as they were written. */
function places(db: Writable): StandIn[] {
  const types = Object.entries(listColumns).flatMap(([type, list]) =>
    isOrdered(type) ? [{ type, list }] : [],
  );
  return types.flatMap(({ type, list }) => {
    const sql = `SELECT id, ${list ?? 'NULL'} AS list, position FROM ${table(type).name} ORDER BY id`;
    const lists = Map.groupBy(readAll(db, placed, sql), (each) => each.list);
    return [...lists.values()].flatMap((each) => {
      const without = each.filter(({ position }) => !isOrderKey(position));
      const last = each
        .map(({ position }) => position)
        .filter(isOrderKey)
        .toSorted()
        .at(-1);
      const keys = keysBehind(last, without.length);
      return without.map(({ id }, at) => ({ type, id, fields: { position: keys[at] ?? '' } }));
    });
  });
}
