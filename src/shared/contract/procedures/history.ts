import { z } from 'zod';
import { procedure } from '../procedure.ts';
import { anyRecord, fieldValue, stamp, written } from '../written.ts';
import { jobId } from './job.ts';

/** What somebody did, as the verbs of the log end (`entry.add`); one that this version does not know is an edit. */
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

/** One value that somebody gave one field. */
export const fieldChange = anyRecord.extend({
  stamp,
  field: z.string(),
  /** What the writer saw there: the stamp that gave it, null for a field nobody had set; null for a new record. */
  before: z.object({ value: fieldValue, stamp: stamp.nullable() }).nullable(),
  after: fieldValue,
  /** `beside`: written by somebody who did not see the value that shows, and kept. */
  state: z.enum(['shown', 'replaced', 'beside']),
});
export type FieldChange = z.infer<typeof fieldChange>;

/** What one person did to a record at one moment. */
export const pastAction = z.object({
  action: stamp,
  kind: z.enum(actionKinds),
  person: z.string(),
  device: z.string(),
  /** By the clock of that PC, ms since 1970: for people to read, never for order. */
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
  /** Where the next page begins; null on the last. */
  next: stamp.nullable(),
});

/** What was taken back or done again. */
export const undone = z.object({
  kind: z.enum(actionKinds),
  subject: anyRecord.extend({
    name: z.string(),
    /** Of an entry, in its meeting. */
    number: z.number().int().nullable(),
  }),
  /** How many things people know the act was about; a tag counts as its entry. */
  records: z.number().int(),
  /** What was changed since stays: nothing of it, some, or all. */
  kept: z.enum(['nothing', 'some', 'all']),
  /** The act that did it; null where all was kept. */
  action: stamp.nullable(),
});
export type Undone = z.infer<typeof undone>;

/** What the window may ask of the store. */
export const historyProcedures = {
  /** What was done to a record, fifty acts at a time; tags belong to their entry, attendance to its meeting. */
  'history.of': procedure(anyRecord.extend({ before: stamp.nullable().default(null) }), historyPage),
  /** Gives a field the value it was given by an older change (null: before anybody set it), as a new change. */
  'history.bringBack': procedure(anyRecord.extend({ field: z.string(), stamp: stamp.nullable() }), written),
  /**
   * Takes back the newest act of this session, or the one named; null where there is none. What was done to very many
   * records is taken back as a job, of that id.
   */
  undo: procedure(z.strictObject({ action: stamp.optional(), job: jobId.optional() }), undone.nullable()),
  /** Does again what was taken back last; null where there is nothing, or something new was done since. */
  redo: procedure(z.strictObject({ job: jobId.optional() }), undone.nullable()),
} as const;
