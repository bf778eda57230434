import { z } from 'zod';
import { recordId } from '../../records/field-kinds.ts';
import { recordTypes } from '../../records/index.ts';
import { referenceLists } from '../../records/views.ts';
import { procedure } from '../procedure.ts';
import { authorship, recordName, writtenRecord } from '../written.ts';
import { openMeeting } from './meeting.ts';

/** Types that are added, edited and removed one by one; entries and their tags have procedures of their own. */
const addable = {
  agendaItem: recordTypes.agendaItem.schema,
  guest: recordTypes.guest.schema,
  task: recordTypes.task.schema,
  topic: recordTypes.topic.schema,
  locality: recordTypes.locality.schema,
  agency: recordTypes.agency.schema,
  // Erasing personal data is an act of its own.
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

/** Removing and bringing back: a deletion is a field, nothing is ever erased by it. */
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

/** Types of which two records may stand for one thing, and be joined. Topics have a way of their own. */
export const joinableTypes = ['collaborator', 'locality', 'agency', 'collaboratorGroup'] as const;
export type JoinableType = (typeof joinableTypes)[number];

/** The record that is given up, and the one that stays. */
const joining = z.strictObject({ type: z.enum(joinableTypes), id: recordId, into: recordId });

/** What leads to a record and is led to another when they are joined. */
export const joinedUses = ['entry', 'attendance', 'entryAgency', 'collaborator', 'locality'] as const;
export type JoinedUse = (typeof joinedUses)[number];

export const joinPreview = z.strictObject({
  /** How many records of each type would be led to the one that stays. */
  uses: z.array(z.strictObject({ type: z.enum(joinedUses), count: z.number().int() })),
  /** How many stay as they are, because the record of their meeting is closed. */
  closed: z.number().int(),
  /** Meetings at which both are marked: the mark of the one that stays counts. */
  bothMarked: z.number().int(),
  /** Fields that are blank in the one that stays and are filled from the other. */
  fields: z.array(z.string()),
});
export type JoinPreview = z.infer<typeof joinPreview>;

export const duplicateTypes = [...joinableTypes, 'topic'] as const;
export type DuplicateType = (typeof duplicateTypes)[number];

/** As many pairs of a type as a person looks through; where they are joined, the next ones come. */
export const MOST_PAIRS = 100;

export const duplicates = z.strictObject({
  /** Records in use that look the same, {@link MOST_PAIRS} of a type at most. */
  pairs: z.array(
    z.strictObject({
      type: z.enum(duplicateTypes),
      id: recordId,
      other: recordId,
      by: z.enum(['code', 'name']),
      /** Whether an entry uses the one and the other; of groups, whether anybody is in them. */
      used: z.tuple([z.boolean(), z.boolean()]),
    }),
  ),
  /** Records that were joined to another and are used again since, on a PC that did not know. */
  stillUsed: z.array(
    z.strictObject({ type: z.enum(joinableTypes), id: recordId, into: recordId, uses: z.number().int() }),
  ),
});
export type DuplicatePair = z.infer<typeof duplicates>['pairs'][number];
export type StillUsed = z.infer<typeof duplicates>['stillUsed'][number];
export type Duplicates = z.infer<typeof duplicates>;

/** What the window may ask of the store. */
export const recordProcedures = {
  /** Everything people choose from while typing. */
  'record.lists': procedure(z.strictObject({}), referenceLists),
  'record.add': procedure(recordAdd, writtenRecord),
  'record.edit': procedure(recordEdit, writtenRecord),
  'record.remove': procedure(recordKey, writtenRecord),
  'record.restore': procedure(recordKey, writtenRecord),
  /** What was removed and can be brought back, the latest first. */
  'record.removed': procedure(
    z.strictObject({ limit: z.number().int().min(1).max(500) }),
    z.object({ records: z.array(removedRecord), total: z.number().int() }),
  ),
  'record.joinPreview': procedure(joining, joinPreview),
  /** Gives a record up for another, which gets all that led to it; one act. The id is that of the one that stays. */
  'record.join': procedure(joining, writtenRecord),
  /** Suggestions only: nothing is joined but by a person. */
  'record.duplicates': procedure(z.strictObject({}), duplicates),
} as const;
