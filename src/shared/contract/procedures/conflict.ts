import { z } from 'zod';
import { meetingDocumentKinds } from '../../records/document-kinds.ts';
import { recordId } from '../../records/field-kinds.ts';
import { recordTypeNames } from '../../records/index.ts';
import { procedure } from '../procedure.ts';
import { authorship, fieldValue, recordName, shownValue, stamp, written } from '../written.ts';

const count = z.number().int().min(0);
const recordType = z.enum(recordTypeNames);

/** One of the values in dispute; several people may have written the same. */
const conflictSide = z.object({ stamp, value: shownValue, author: authorship });
/** Other fields that are one value with the disputed one, as this side has them; blank ones are left out. */
const parts = z.array(z.object({ field: z.string(), value: shownValue }));

const named = { record: recordName, field: z.string() };

/**
 * What a removal would hide: the number of records of a type, and the first of them with the person who wrote there
 * last.
 */
const hiddenUses = z.array(
  z.object({
    type: recordType,
    count,
    first: z.array(z.object({ record: recordName, author: authorship })),
  }),
);
export type HiddenUses = z.infer<typeof hiddenUses>;

/**
 * A conflict: two or more values of one field (`value`), a deletion against something written or used without knowledge
 * of it (`deletion`), documents of a kind with the same number (`number`), or a link that is not followed because
 * together with another it makes a circle or a tree that is too deep (`tree`). In the first two, the side that shows
 * now comes first.
 */
export const conflict = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('value'), ...named, sides: z.array(conflictSide.extend({ parts })).min(2) }),
  z.object({
    kind: z.literal('deletion'),
    ...named,
    deletion: authorship,
    /** The author who says that it stays, if any: it was restored, or created again. */
    kept: authorship.nullable(),
    edits: z.array(conflictSide.extend({ field: z.string() })),
    uses: hiddenUses,
  }),
  z.object({
    kind: z.literal('tree'),
    ...named,
    /** The links, one of which has to go: record, target, and who set it. */
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

/** What the window may ask of the store. */
export const conflictProcedures = {
  'conflict.count': procedure(z.strictObject({}), z.number().int()),
  /** The first open conflicts; resolving them brings the next. */
  'conflict.list': procedure(
    z.strictObject({ limit: z.number().int().min(1).max(200) }),
    z.object({ conflicts: z.array(conflict), total: count }),
  ),
  /** Chooses a value, or the side with this stamp if several fields are one value. */
  'conflict.resolve': procedure(
    z.strictObject({
      type: recordType,
      id: recordId,
      field: z.string().max(50),
      value: fieldValue,
      stamp: stamp.optional(),
    }),
    written,
  ),
} as const;
