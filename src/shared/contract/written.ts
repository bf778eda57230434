import { z } from 'zod';
import { stampPattern } from '../clock/hlc.ts';
import { recordId } from '../records/field-kinds.ts';
import { recordTypeNames } from '../records/index.ts';

/** The stamp of a change in the log, or of the action that begins with it. */
export const stamp = z.string().regex(stampPattern);

/** The action that was written, by which it can be undone; null if everything was as given already. */
export const written = z.strictObject({ action: stamp.nullable() });

/** The same with the record it was about. */
export const writtenRecord = written.extend({ id: recordId });

export const fieldValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** Who wrote something, on which PC, and when by that PC's clock (ms since 1970). */
export const authorship = z.object({ person: z.string(), device: z.string(), wallTime: z.number() });
export type Authorship = z.infer<typeof authorship>;

/** A record under the name people know it by; `within` is what it is part of. */
export const recordName = z.object({
  type: z.enum(recordTypeNames),
  id: recordId,
  title: z.string(),
  within: z.string().nullable(),
});
export type RecordName = z.infer<typeof recordName>;

/** Any record: what a history is of, what a conflict is about. */
export const anyRecord = z.strictObject({ type: z.enum(recordTypeNames), id: recordId });

/** A written document: the token stands for the path, which never leaves the shell. */
export const writtenDocument = z.strictObject({ token: z.string(), name: z.string(), folder: z.string() });
export type WrittenDocument = z.infer<typeof writtenDocument>;

/** A value of a field; `words` is its meaning if it is a link to another record or a position in a list. */
export const shownValue = z.object({ value: fieldValue, words: z.string().nullable() });
export type ShownValue = z.infer<typeof shownValue>;
