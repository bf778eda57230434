import { z } from 'zod';
import { recordId } from '../records/fields.ts';
import { stamp } from './history.ts';
import { procedure } from './procedure.ts';

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

/** Joining two records that stand for one thing. */
export const joiningProcedures = {
  'record.joinPreview': procedure(joining, joinPreview),
  /** Gives a record up for another, which gets all that led to it; one act. The id is that of the one that stays. */
  'record.join': procedure(joining, z.strictObject({ id: recordId, action: stamp.nullable() })),
  /** Suggestions only: nothing is joined but by a person. */
  'record.duplicates': procedure(z.strictObject({}), duplicates),
} as const;
