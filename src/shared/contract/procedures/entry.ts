import { z } from 'zod';
import { entry } from '../../records/entry.ts';
import { line, prose, recordId, reference } from '../../records/field-kinds.ts';
import { entryView } from '../../records/views.ts';
import { procedure } from '../procedure.ts';
import { writtenRecord } from '../written.ts';

/** A name that no list has yet: its record is written in the same action, so one undo removes both. */
const newName = z.strictObject({ add: line.min(1) });
export type NewName = z.infer<typeof newName>;

const entryFields = entry
  .omit({ meetingId: true, position: true })
  .extend({ localityId: z.union([reference, newName]) });
const tags = {
  topicIds: z.array(recordId).max(20),
  agencyIds: z.array(z.union([recordId, newName])).max(20),
};

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

/** Moves an entry right after another of the same meeting, or to the top. */
export const entryMove = z.strictObject({ id: recordId, afterId: recordId.nullable() });

/** What the window may ask of the store. */
export const entryProcedures = {
  'entry.list': procedure(z.strictObject({ meetingId: recordId }), z.array(entryView)),
  /** Who spoke at the last meetings without being on the roster, the latest first. */
  'entry.outsiders': procedure(z.strictObject({}), z.array(line)),
  'entry.add': procedure(entryAdd, writtenRecord),
  'entry.edit': procedure(entryEdit, writtenRecord),
  'entry.move': procedure(entryMove, writtenRecord),
  /**
   * Changes an entry and puts the rest of its text into a new one right after it, with the same speaker, locality, time
   * and tags. The id is that of the new entry.
   */
  'entry.split': procedure(entryEdit.extend({ rest: prose.min(1) }), writtenRecord),
  /** Joins an entry to the one above it, which gets its text, tags and tasks. The id is that of the one above. */
  'entry.join': procedure(z.strictObject({ id: recordId }), writtenRecord),
} as const;
