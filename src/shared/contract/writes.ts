import { z } from 'zod';
import { entry } from '../records/entry.ts';
import { recordId } from '../records/fields.ts';
import { recordTypes } from '../records/index.ts';

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

/** Closing, correcting and closing again are acts of their own; nothing else touches what they set. */
export const openMeeting = recordTypes.meeting.schema
  .omit({ closedAt: true, closedBy: true, version: true, correctionReason: true })
  .extend({ state: recordTypes.meeting.schema.shape.state.exclude(['closed']) });
export type OpenMeeting = z.infer<typeof openMeeting>;

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

const entryFields = entry.omit({ meetingId: true, position: true });
const tags = { topicIds: z.array(recordId).max(20), agencyIds: z.array(recordId).max(20) };

/** A new entry at the end of its meeting. */
export const entryAdd = z.strictObject({
  meetingId: recordId,
  fields: entryFields.partial().strict(),
  ...tags,
});

export const entryEdit = z.strictObject({
  id: recordId,
  fields: entryFields.partial().strict(),
  topicIds: tags.topicIds.optional(),
  agencyIds: tags.agencyIds.optional(),
});

/** Puts an entry behind another of the same meeting, or first. */
export const entryMove = z.strictObject({ id: recordId, afterId: recordId.nullable() });
