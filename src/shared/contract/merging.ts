import { z } from 'zod';
import { meetingDocumentKinds } from '../records/document-kinds.ts';
import { recordId } from '../records/fields.ts';
import { recordTypeNames } from '../records/index.ts';
import { appError } from './errors.ts';
import { stamp } from './history.ts';
import { jobId } from './jobs.ts';
import { procedure } from './procedure.ts';

const count = z.number().int().min(0);
const recordType = z.enum(recordTypeNames);
const fieldValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** Who wrote something, on which PC, and when by the clock on its wall (ms since 1970). */
export const authorship = z.object({ person: z.string(), device: z.string(), wallTime: z.number() });
export type Authorship = z.infer<typeof authorship>;

/** A record by the words people know it by; `within` is what it is part of. */
export const recordName = z.object({
  type: recordType,
  id: recordId,
  title: z.string(),
  within: z.string().nullable(),
});
export type RecordName = z.infer<typeof recordName>;

/** A value of a field; `words` say what it means where it is a link to another record or a place in a list. */
const shownValue = z.object({ value: fieldValue, words: z.string().nullable() });
export type ShownValue = z.infer<typeof shownValue>;

/** What becomes of a record: `quiet` ones show what they showed, only their history grows. */
export const outcomes = ['new', 'changed', 'deleted', 'quiet'] as const;
const outcomeCounts = z.object({ new: count, changed: count, deleted: count, quiet: count });
export type Outcome = (typeof outcomes)[number];

/** What comes in with a merge, counted: by type of record, and by who wrote it on which day. */
const mergeSummary = z.object({
  changes: count,
  total: outcomeCounts,
  types: z.array(outcomeCounts.extend({ type: recordType, conflicts: count })),
  people: z.array(outcomeCounts.extend({ person: z.string(), device: z.string(), day: z.string() })),
  /** Conflicts that are open afterwards and were not before. */
  conflicts: count,
  /** Work whose clock was more than a day ahead of this PC: kept, in its place in the order, and pointed out. */
  ahead: z.array(z.object({ person: z.string(), device: z.string(), wallTime: z.number(), changes: count })),
});
export type MergeSummary = z.infer<typeof mergeSummary>;

/** A file that was copied to a private place and checked, and what would come in from it. */
export const mergePreview = z.object({
  merge: z.uuid(),
  file: z.object({ name: z.string(), modifiedAt: z.number() }),
  /** The PCs that wrote what is in it, the one that wrote last first. */
  devices: z.array(z.object({ device: z.string(), lastAt: z.number() })),
  /** PCs that give themselves out for one another: a user profile that was copied from PC to PC. */
  clones: z.array(z.string()),
  summary: mergeSummary,
});
export type MergePreview = z.infer<typeof mergePreview>;

const beforeAfter = { before: count, after: count };

/** What a merge came to; kept in the file. */
export const mergeReport = z.object({
  summary: mergeSummary,
  /** Records that show, by type, and changes in the log, by person: nothing that is there now was not counted. */
  counts: z.object({
    types: z.array(z.object({ type: recordType, ...beforeAfter })),
    people: z.array(z.object({ person: z.string(), ...beforeAfter })),
  }),
  /** Why there is no backup of the file as it was before; null where there is one. */
  backupFailed: appError.shape.code.nullable(),
  undone: z.object({ at: z.number(), person: z.string(), records: count }).nullable(),
});
export type MergeReport = z.infer<typeof mergeReport>;

const mergeListed = z.object({
  merge: z.uuid(),
  mergedAt: z.number(),
  person: z.string(),
  source: z.string(),
  changes: count,
  undone: z.boolean(),
});
export type MergeListed = z.infer<typeof mergeListed>;
export const mergeDone = mergeListed.extend({ report: mergeReport });
export type MergeDone = z.infer<typeof mergeDone>;

const mergedRecord = recordName.extend({
  outcome: z.enum(outcomes),
  author: authorship,
  fields: z.array(z.object({ field: z.string(), before: shownValue, after: shownValue })),
});
export type MergedRecord = z.infer<typeof mergedRecord>;

const byMerge = z.strictObject({ merge: z.uuid() });
const mergeJob = z.strictObject({ job: jobId, merge: z.uuid() });

/** One of the values in dispute; several people may have given the same. */
const conflictSide = z.object({ stamp, value: shownValue, author: authorship });
/** Other fields that are one value with the one in dispute, as this side has them; blank ones are left out. */
const parts = z.array(z.object({ field: z.string(), value: shownValue }));

const named = { record: recordName, field: z.string() };

/** What a removal would hide: how many records of a type, and the first of them with whoever wrote there last. */
const hiddenUses = z.array(
  z.object({
    type: recordType,
    count,
    first: z.array(z.object({ record: recordName, author: authorship })),
  }),
);
export type HiddenUses = z.infer<typeof hiddenUses>;

/**
 * Two or more values of one field (`value`), a deletion against what was written or used in ignorance of it
 * (`deletion`), documents of a kind that bear the same number (`number`), or a link that is not followed because with
 * another one it makes a circle or a tree too deep (`tree`). Of the first two the side that shows now comes first.
 */
export const conflict = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('value'), ...named, sides: z.array(conflictSide.extend({ parts })).min(2) }),
  z.object({
    kind: z.literal('deletion'),
    ...named,
    deletion: authorship,
    /** Who says that it stays, where somebody does: it was brought back, or made anew. */
    kept: authorship.nullable(),
    edits: z.array(conflictSide.extend({ field: z.string() })),
    uses: hiddenUses,
  }),
  z.object({
    kind: z.literal('tree'),
    ...named,
    /** The links, of which one has to go: what leads where, and who made it lead there. */
    links: z.array(z.object({ record: recordName, target: recordName, author: authorship })).min(1),
  }),
  z.object({
    kind: z.literal('number'),
    ...named,
    document: z.enum(meetingDocumentKinds),
    number: count,
    /** Oldest first, each with its day, its meeting and who gave it the number. */
    sides: z
      .array(z.object({ record: recordName, author: authorship, day: z.string(), meetingId: recordId }))
      .min(2),
  }),
]);
export type Conflict = z.infer<typeof conflict>;

/** What the window may ask the store of merging and of conflicts. */
export const mergingProcedures = {
  /** The records that a merge in preparation, or a past one, reaches: what each field was and becomes. */
  'merge.records': procedure(
    byMerge.extend({ offset: count, limit: z.number().int().min(1).max(200) }),
    z.object({ records: z.array(mergedRecord), total: count }),
  ),
  /** Brings in what was previewed; null where nothing of it is new. */
  'merge.apply': procedure(mergeJob, mergeDone.nullable()),
  /** Forgets a file that was only looked at. */
  'merge.discard': procedure(byMerge, z.null()),
  'merge.list': procedure(z.strictObject({}), z.array(mergeListed)),
  'merge.report': procedure(byMerge, mergeDone),
  /** Takes a whole merge back, by new changes. */
  'merge.undo': procedure(mergeJob, mergeDone),
  'conflict.count': procedure(z.strictObject({}), z.number().int()),
  /** The first of the open conflicts; settling them brings the next. */
  'conflict.list': procedure(
    z.strictObject({ limit: z.number().int().min(1).max(200) }),
    z.object({ conflicts: z.array(conflict), total: count }),
  ),
  /** Chooses a value, or the side with this stamp where several fields are one value. */
  'conflict.resolve': procedure(
    z.strictObject({
      type: recordType,
      id: recordId,
      field: z.string().max(50),
      value: fieldValue,
      stamp: stamp.optional(),
    }),
    z.strictObject({ action: stamp.nullable() }),
  ),
} as const;

/** Empty where none was given; a file that needs one is answered with `file-protected`. */
const passphrase = z.string().max(1000).default('');

/** Asked by the shell only, since paths never come from the window. */
export const incomingProcedures = {
  'merge.inspect': procedure(
    z.strictObject({ job: jobId, path: z.string().min(1), passphrase }),
    mergePreview,
  ),
} as const;

/** A file that can be merged: the token stands for the path, which never leaves the shell. */
export const offeredCopy = z.strictObject({ token: z.string(), name: z.string(), modifiedAt: z.number() });
export type OfferedCopy = z.infer<typeof offeredCopy>;

/** What the window may ask the shell: to choose a file, and to look into one. */
export const copyProcedures = {
  /** Asks which file to bring in; null where the person cancelled. */
  'copy.choose': procedure(z.strictObject({}), offeredCopy.nullable()),
  /** Files beside the open one that look like copies of it. */
  'copy.beside': procedure(z.strictObject({}), z.array(offeredCopy)),
  'copy.inspect': procedure(z.strictObject({ job: jobId, token: z.string(), passphrase }), mergePreview),
} as const;
