import { z } from 'zod';
import { recordId } from '../../records/field-kinds.ts';
import { recordTypes } from '../../records/index.ts';
import { referenceLists } from '../../records/views.ts';
import { procedure } from '../procedure.ts';
import { authorship, recordName, stamp, writtenRecord } from '../written.ts';
import { openMeeting } from './meeting.ts';

/** Types that are added, edited and removed individually; entries and their tags have procedures of their own. */
const addable = {
  agendaItem: recordTypes.agendaItem.schema,
  guest: recordTypes.guest.schema,
  task: recordTypes.task.schema,
  topic: recordTypes.topic.schema,
  locality: recordTypes.locality.schema,
  agency: recordTypes.agency.schema,
  // Erasing personal data is an action of its own.
  collaborator: recordTypes.collaborator.schema.omit({ erased: true }),
  office: recordTypes.office.schema,
  collaboratorGroup: recordTypes.collaboratorGroup.schema,
  snippet: recordTypes.snippet.schema,
  savedView: recordTypes.savedView.schema,
};

function add<T extends string, S extends z.ZodRawShape>(type: T, schema: z.ZodObject<S>) {
  return z.strictObject({ type: z.literal(type), fields: schema.partial().strict() });
}

function edit<T extends string, S extends z.ZodRawShape>(type: T, schema: z.ZodObject<S>) {
  return z.strictObject({ type: z.literal(type), id: recordId, fields: schema.partial().strict() });
}

/** A new record; fields left out stay blank. */
export const recordAdd = z.discriminatedUnion('type', [
  add('agendaItem', addable.agendaItem),
  add('guest', addable.guest),
  add('task', addable.task),
  add('topic', addable.topic),
  add('locality', addable.locality),
  add('agency', addable.agency),
  add('collaborator', addable.collaborator),
  add('office', addable.office),
  add('collaboratorGroup', addable.collaboratorGroup),
  add('snippet', addable.snippet),
  add('savedView', addable.savedView),
]);

/** The most records that are added at once from pasted lines. */
export const MOST_ADDED = 500;

function addAll<T extends string, S extends z.ZodRawShape>(type: T, schema: z.ZodObject<S>) {
  const rows = z.array(schema.partial().strict()).min(1).max(MOST_ADDED);
  return z.strictObject({ type: z.literal(type), rows });
}

/** Several new records of a type, from several lines that were pasted. */
export const recordAddAll = z.discriminatedUnion('type', [
  addAll('agendaItem', addable.agendaItem),
  addAll('guest', addable.guest),
  addAll('locality', addable.locality),
  addAll('agency', addable.agency),
]);

/** New values for some fields of a record; the others keep theirs. */
export const recordEdit = z.discriminatedUnion('type', [
  edit('meeting', openMeeting),
  edit('agendaItem', addable.agendaItem),
  edit('guest', addable.guest),
  edit('task', addable.task),
  edit('topic', addable.topic),
  edit('locality', addable.locality),
  edit('agency', addable.agency),
  edit('collaborator', addable.collaborator),
  edit('office', addable.office),
  edit('collaboratorGroup', addable.collaboratorGroup),
  edit('snippet', addable.snippet),
  edit('savedView', addable.savedView),
]);

/** Removing and restoring: a deletion is a field, and nothing is ever erased by it. */
export const recordKey = z.strictObject({
  type: z.enum([
    'meeting',
    'entry',
    'agendaItem',
    'guest',
    'task',
    'topic',
    'locality',
    'agency',
    'collaborator',
    'office',
    'collaboratorGroup',
    'snippet',
    'savedView',
    'form',
  ]),
  id: recordId,
});

const removedRecord = recordName.extend({
  type: recordKey.shape.type,
  /** Who removed it. */
  author: authorship,
});
export type RemovedRecord = z.infer<typeof removedRecord>;

/**
 * Types in which two records may stand for the same thing and can be joined. Topics are joined in the topic book
 * instead.
 */
export const joinableTypes = ['collaborator', 'locality', 'agency', 'collaboratorGroup'] as const;
export type JoinableType = (typeof joinableTypes)[number];

/** The record that is given up, and the one that stays. */
const joining = z.strictObject({ type: z.enum(joinableTypes), id: recordId, into: recordId });

/** The types of records that link to a record and are moved to another one when the two are joined. */
export const joinedUses = ['entry', 'attendance', 'entryAgency', 'collaborator', 'locality'] as const;
export type JoinedUse = (typeof joinedUses)[number];

export const joinPreview = z.strictObject({
  /** How many records of each type would be moved to the one that stays. */
  uses: z.array(z.strictObject({ type: z.enum(joinedUses), count: z.number().int() })),
  /** How many stay as they are, because the record of their meeting is closed. */
  closed: z.number().int(),
  /** Meetings at which both are marked: the mark of the one that stays counts. */
  bothMarked: z.number().int(),
  /** Fields that are blank in the one that stays and will be filled from the other. */
  fields: z.array(z.string()),
});
export type JoinPreview = z.infer<typeof joinPreview>;

export const duplicateTypes = [...joinableTypes, 'topic'] as const;
export type DuplicateType = (typeof duplicateTypes)[number];

/** The most pairs of a type a person looks through; when they are joined, the next ones come. */
export const MOST_PAIRS = 100;

export const duplicates = z.strictObject({
  /** Records in use that look alike, at most {@link MOST_PAIRS} of a type. */
  pairs: z.array(
    z.strictObject({
      type: z.enum(duplicateTypes),
      id: recordId,
      other: recordId,
      by: z.enum(['code', 'name']),
      /** Whether an entry uses each of them; for groups, whether anybody is in them. */
      used: z.tuple([z.boolean(), z.boolean()]),
    }),
  ),
  /** Records that were joined into another and used again since, on a PC that did not know. */
  stillUsed: z.array(
    z.strictObject({ type: z.enum(joinableTypes), id: recordId, into: recordId, uses: z.number().int() }),
  ),
});
export type DuplicatePair = z.infer<typeof duplicates>['pairs'][number];
export type StillUsed = z.infer<typeof duplicates>['stillUsed'][number];
export type Duplicates = z.infer<typeof duplicates>;

/** What the window may ask of the store. */
export const recordProcedures = {
  /** All reference lists that people choose from while typing. */
  'record.lists': procedure(z.strictObject({}), referenceLists),
  'record.add': procedure(recordAdd, writtenRecord),
  /** Adds several records in one action, in their order. */
  'record.addAll': procedure(
    recordAddAll,
    z.strictObject({ action: stamp.nullable(), added: z.number().int() }),
  ),
  'record.edit': procedure(recordEdit, writtenRecord),
  'record.remove': procedure(recordKey, writtenRecord),
  'record.restore': procedure(recordKey, writtenRecord),
  /** What was removed and can be restored, latest first. */
  'record.removed': procedure(
    z.strictObject({ limit: z.number().int().min(1).max(500) }),
    z.object({ records: z.array(removedRecord), total: z.number().int() }),
  ),
  'record.joinPreview': procedure(joining, joinPreview),
  /** Joins a record into another, which takes over its uses, in one action. The id is that of the one that stays. */
  'record.join': procedure(joining, writtenRecord),
  /** Suggestions only: only a person joins records. */
  'record.duplicates': procedure(z.strictObject({}), duplicates),
} as const;
