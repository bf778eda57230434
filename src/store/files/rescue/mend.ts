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

/** The types that belong to a meeting; a document may belong to none. */
const ofMeeting = followersOf('meeting').flatMap(({ type, as }) =>
  as === 'part' && type !== 'document' ? [type] : [],
);

/** The types that belong to a document. */
const ofDocument = followersOf('document').map(({ type }) => type);

/** Which types refer to entries. */
const ofEntry = followersOf('entry').map(({ type }) => type);

/** Which field of which type refers to which parent; these parents may be blank records. */
const references = recordTypeNames.flatMap((type) =>
  relations[type].map(({ field, to }) => ({ type, field, parent: to })),
);

/** The id of a link is made of its two ends, so they are known even if its first change is lost. */
const links = [
  { type: 'attendance', ends: ['meetingId', 'collaboratorId'] },
  { type: 'entryTopic', ends: ['entryId', 'topicId'] },
  { type: 'entryAgency', ends: ['entryId', 'agencyId'] },
] as const;

/**
 * Restores every reference and list position that the damage destroyed: a blank record for a lost one, one meeting for
 * everything that lost its meeting, the last position for what lost its position. All of it gives way: a blank record
 * sets no field, and the rest are stand-ins, so merging with a copy that still has the lost data restores it without a
 * conflict.
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

/** Records that lost their document are attached to a deleted one, until a copy says which it was. */
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

/** The records of a type in which a required reference is blank, because their first change is lost. */
function withBlank(db: Writable, type: AnyType, field: string): string[] {
  const sql = `SELECT id FROM ${table(type).name} WHERE ${column(type, field)} = ''`;
  return readAll(db, found, sql).map(({ id }) => id);
}

/** The ids of missing records that records of a type refer to. */
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

/** The last position for every record that has none; ids sort by time, so they keep the order they were written in. */
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
