import { z } from 'zod';
import { recordTypeNames } from '../../records/index.ts';
import { appError } from '../errors.ts';
import { procedure } from '../procedure.ts';
import { authorship, recordName, shownValue } from '../written.ts';
import { jobId } from './job.ts';

const count = z.number().int().min(0);
const recordType = z.enum(recordTypeNames);

/** The outcome for a record: `quiet` ones look as before, only their history grows. */
export const outcomes = ['new', 'changed', 'deleted', 'quiet'] as const;
const outcomeCounts = z.object({ new: count, changed: count, deleted: count, quiet: count });
export type Outcome = (typeof outcomes)[number];

/** What a merge brings in, counted by type of record, and by writer and day. */
const mergeSummary = z.object({
  changes: count,
  total: outcomeCounts,
  types: z.array(outcomeCounts.extend({ type: recordType, conflicts: count })),
  people: z.array(outcomeCounts.extend({ person: z.string(), device: z.string(), day: z.string() })),
  /** Conflicts that are open afterwards and were not before. */
  conflicts: count,
  /** Work whose clock was more than a day ahead of this PC: kept in its order, and pointed out. */
  ahead: z.array(z.object({ person: z.string(), device: z.string(), wallTime: z.number(), changes: count })),
});
export type MergeSummary = z.infer<typeof mergeSummary>;

/** A file that was copied to a private place and checked, and what a merge would bring in. */
export const mergePreview = z.object({
  merge: z.uuid(),
  file: z.object({ name: z.string(), modifiedAt: z.number() }),
  /** The PCs that wrote in it, the most recent writer first. */
  devices: z.array(z.object({ device: z.string(), lastAt: z.number() })),
  /** PCs that share one device id (a copied user profile). */
  clones: z.array(z.string()),
  summary: mergeSummary,
});
export type MergePreview = z.infer<typeof mergePreview>;

const beforeAfter = { before: count, after: count };

/** The result of a merge, stored in the file. */
export const mergeReport = z.object({
  summary: mergeSummary,
  /**
   * Visible records by type, and changes in the log by person, before and after: every record and change is counted.
   */
  counts: z.object({
    types: z.array(z.object({ type: recordType, ...beforeAfter })),
    people: z.array(z.object({ person: z.string(), ...beforeAfter })),
  }),
  /** Why there is no backup of the file as it was before; null if there is one. */
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

/** Empty if none was given; a file that needs one is answered with `file-protected`. */
const passphrase = z.string().max(1000).default('');

/** `unknown` if a file cannot be read now, or is too large to be looked into unasked. */
export const fileHistory = z.enum(['same', 'other', 'unknown']);
export type FileHistory = z.infer<typeof fileHistory>;

/** A file that can be merged: the token stands for the path, which never leaves the shell. */
export const offeredCopy = z.strictObject({ token: z.string(), name: z.string(), modifiedAt: z.number() });
export type OfferedCopy = z.infer<typeof offeredCopy>;

/** What the window may ask of the store. */
export const mergeProcedures = {
  /** The records affected by a merge, previewed or past: what each field was and becomes. */
  'merge.records': procedure(
    byMerge.extend({ offset: count, limit: z.number().int().min(1).max(200) }),
    z.object({ records: z.array(mergedRecord), total: count }),
  ),
  /** Merges the previewed file; null if it has nothing new. */
  'merge.apply': procedure(mergeJob, mergeDone.nullable()),
  /** Releases a file that was only previewed. */
  'merge.discard': procedure(byMerge, z.null()),
  'merge.list': procedure(z.strictObject({}), z.array(mergeListed)),
  'merge.report': procedure(byMerge, mergeDone),
  /** Undoes a whole merge, by new changes. */
  'merge.undo': procedure(mergeJob, mergeDone),
} as const;

/** Asked by the shell only, since paths never come from the window. */
export const mergeInnerProcedures = {
  'merge.inspect': procedure(
    z.strictObject({ job: jobId, path: z.string().min(1), passphrase }),
    mergePreview,
  ),
  /** Whether each file has changes in common with the open one. */
  'merge.histories': procedure(z.strictObject({ paths: z.array(z.string().min(1)) }), z.array(fileHistory)),
} as const;

/** What the window may ask of the shell. */
export const mergeShellProcedures = {
  /** Asks which file to merge; null if the person cancelled. */
  'merge.chooseCopy': procedure(z.strictObject({}), offeredCopy.nullable()),
  /** Files beside the open one with changes in common, whatever their names; of those nobody can look into now, the ones named like copies. */
  'merge.copiesBeside': procedure(z.strictObject({}), z.array(offeredCopy)),
  'merge.inspectCopy': procedure(z.strictObject({ job: jobId, token: z.string(), passphrase }), mergePreview),
} as const;
