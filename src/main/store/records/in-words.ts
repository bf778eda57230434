import { z } from 'zod';
import type { RecordName, ShownValue } from '../../../shared/contract/merging.ts';
import type { FieldValue, RecordType } from '../../../shared/records/index.ts';
import { type Readable, readOne } from '../database/handles.ts';
import { table } from './tables.ts';

/** What a record shows, by the names of its fields. */
export type Shows = (type: RecordType, id: string) => ReadonlyMap<string, FieldValue>;

/** Which type of record a field leads to. */
const links: Readonly<Record<string, RecordType>> = {
  meetingId: 'meeting',
  entryId: 'entry',
  collaboratorId: 'collaborator',
  speakerId: 'collaborator',
  topicId: 'topic',
  parentId: 'topic',
  agencyId: 'agency',
  localityId: 'locality',
  successorId: 'locality',
  groupId: 'collaboratorGroup',
  agendaItemId: 'agendaItem',
  mergedIntoId: 'topic',
  documentId: 'document',
};

/** The fields that name a record, the best first, and the one that says what it is part of. */
const naming: Readonly<Record<RecordType, { readonly by: readonly string[]; readonly within?: string }>> = {
  meeting: { by: ['title'], within: 'startsAt' },
  entry: { by: ['content'], within: 'meetingId' },
  agendaItem: { by: ['content'], within: 'meetingId' },
  guest: { by: ['name', 'unit'], within: 'meetingId' },
  attendance: { by: ['collaboratorId'], within: 'meetingId' },
  task: { by: ['content'], within: 'meetingId' },
  entryTopic: { by: ['topicId'], within: 'entryId' },
  entryAgency: { by: ['agencyId'], within: 'entryId' },
  topic: { by: ['name'], within: 'parentId' },
  locality: { by: ['name'] },
  agency: { by: ['name'] },
  collaborator: { by: ['name', 'code', 'unit'] },
  office: { by: ['name', 'fullName'] },
  collaboratorGroup: { by: ['name'] },
  snippet: { by: ['shortcut', 'text'] },
  savedView: { by: ['name'] },
  document: { by: ['meetingId', 'unit'] },
  documentEdit: { by: ['text', 'base'], within: 'documentId' },
  documentMask: { by: ['quote'], within: 'documentId' },
  form: { by: ['name'] },
  profileNumber: { by: ['path'], within: 'profileId' },
};

const LONGEST = 160;

/** The words people know a record by; empty where it has none yet. */
export function nameOf(shows: Shows, type: RecordType, id: string): RecordName {
  const { by, within } = naming[type];
  const title = by.map((field) => words(shows, type, id, field)).find((text) => text !== '') ?? '';
  const part = within === undefined ? '' : words(shows, type, id, within);
  return { type, id, title, within: part === '' ? null : part };
}

/** A value with what it means: the name of the record a link leads to. */
export function inWords(shows: Shows, field: string, value: FieldValue): ShownValue {
  const target = links[field];
  if (target === undefined || typeof value !== 'string' || value === '') return { value, words: null };
  return { value, words: nameOf(shows, target, value).title };
}

function words(shows: Shows, type: RecordType, id: string, field: string): string {
  const value = shows(type, id).get(field) ?? '';
  const text = inWords(shows, field, value).words ?? String(value);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}

const neighbour = z.object({ id: z.string() });

/** Which list a type of record is kept in order in. */
const lists: Readonly<Partial<Record<RecordType, string>>> = {
  entry: 'meeting_id',
  agendaItem: 'meeting_id',
  guest: 'meeting_id',
  task: 'meeting_id',
  topic: 'parent_id',
  entryTopic: 'entry_id',
  entryAgency: 'entry_id',
};

/** The name of the record right before a place in the list of record `id`; empty for the first place. */
export function nameBefore(
  db: Readable,
  shows: Shows,
  type: RecordType,
  id: string,
  position: FieldValue,
): string {
  const list = lists[type];
  if (list === undefined || typeof position !== 'string') return '';
  const { name } = table(type);
  const before = readOne(
    db,
    neighbour,
    `SELECT id FROM ${name} WHERE ${list} IS (SELECT ${list} FROM ${name} WHERE id = ?) AND id <> ?
      AND NOT deleted AND position < ? ORDER BY position DESC, id DESC LIMIT 1`,
    id,
    id,
    position,
  );
  return before === undefined ? '' : nameOf(shows, type, before.id).title;
}
