import { z } from 'zod';
import { procedure } from '../procedure.ts';
import { anyRecord, fieldValue, stamp, written } from '../written.ts';
import { jobId } from './job.ts';

/** The kinds of actions, as the verbs of the log end (`entry.add`); an unknown verb counts as an edit. */
export const actionKinds = [
  'begin',
  'create',
  'add',
  'edit',
  'move',
  'mark',
  'invite',
  'import',
  'register',
  'withdraw',
  'split',
  'join',
  'close',
  'correct',
  'remove',
  'restore',
  'bringBack',
  'erase',
  'settle',
  'undo',
  'redo',
] as const;
export type ActionKind = (typeof actionKinds)[number];

/** One value that somebody set in one field. */
export const fieldChange = anyRecord.extend({
  stamp,
  field: z.string(),
  /** The value the writer saw, with its stamp (null if nobody had set the field); null altogether for a new record. */
  before: z.object({ value: fieldValue, stamp: stamp.nullable() }).nullable(),
  after: fieldValue,
  /** `beside`: written by somebody who had not seen the value that shows, and kept. */
  state: z.enum(['shown', 'replaced', 'beside']),
});
export type FieldChange = z.infer<typeof fieldChange>;

/** What one person did to a record at one moment. */
export const pastAction = z.object({
  action: stamp,
  kind: z.enum(actionKinds),
  person: z.string(),
  device: z.string(),
  /** By that PC's clock, ms since 1970: for people to read, never for ordering. */
  wallTime: z.number(),
  /** `future` and `impossible`: that clock was wrong. */
  clock: z.enum(['right', 'future', 'impossible']),
  changes: z.array(fieldChange),
});
export type PastAction = z.infer<typeof pastAction>;

/** Newest first. */
export const historyPage = z.object({
  actions: z.array(pastAction),
  /** The names of the records that values refer to, by id. */
  names: z.record(z.string(), z.string()),
  /** Whether blank personal values were erased on purpose. */
  erased: z.boolean(),
  /** Where the next page begins; null on the last page. */
  next: stamp.nullable(),
});

/** What was undone or redone. */
export const undone = z.object({
  kind: z.enum(actionKinds),
  subject: anyRecord.extend({
    name: z.string(),
    /** The number of an entry in its meeting. */
    number: z.number().int().nullable(),
  }),
  /** How many things, as people see them, the action was about; a tag counts as its entry. */
  records: z.number().int(),
  /** How much stays because it was changed since: none of it, some, or all. */
  kept: z.enum(['nothing', 'some', 'all']),
  /** The action that undid it; null if everything was kept. */
  action: stamp.nullable(),
});
export type Undone = z.infer<typeof undone>;

/** What the window may ask of the store. */
export const historyProcedures = {
  /** What was done to a record, fifty actions per page; tags belong to their entry, attendance to its meeting. */
  'history.of': procedure(anyRecord.extend({ before: stamp.nullable().default(null) }), historyPage),
  /** Restores the value a field got by an older change (null: the blank before anybody set it), as a new change. */
  'history.bringBack': procedure(anyRecord.extend({ field: z.string(), stamp: stamp.nullable() }), written),
  /**
   * Undoes the newest action of this session, or the given one; null if there is none. An action with very many records
   * is undone as a job with that id.
   */
  undo: procedure(z.strictObject({ action: stamp.optional(), job: jobId.optional() }), undone.nullable()),
  /** Redoes what was undone last; null if there is nothing, or something new was done since. */
  redo: procedure(z.strictObject({ job: jobId.optional() }), undone.nullable()),
} as const;
