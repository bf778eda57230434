import { z } from 'zod';
import { origin, paragraphRoles, place } from '../model.ts';

/**
 * A paragraph of a document as the program writes it into a Word file. `before` and `after` are composed around its
 * words; `words` is null where nothing can be edited.
 */
export const knownLine = z.object({
  text: z.string(),
  role: z.enum(paragraphRoles),
  place: place.nullable(),
  /** Which line of its place it is, from 0, and of how many. */
  line: z.number().int(),
  lines: z.number().int(),
  before: z.string(),
  words: z.string().nullable(),
  after: z.string(),
  /** The words under each mask in `words`, in order; null where it cannot be told which belong to which. */
  quotes: z.array(z.string()).nullable(),
  origin: origin.nullable(),
});
export type KnownLine = z.infer<typeof knownLine>;

/** A cell of a table: one text of several lines. `place` is null where it is composed. */
export const knownCell = z.object({
  text: z.string(),
  place: place.nullable(),
  quotes: z.array(z.string()).nullable(),
});
export type KnownCell = z.infer<typeof knownCell>;

const knownRow = z.object({ cells: z.array(knownCell) });
export type KnownRow = z.infer<typeof knownRow>;

/** The first row of a table is its head. */
export const knownPart = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('line'), line: knownLine }),
  z.object({
    kind: z.literal('columns'),
    isLetterhead: z.boolean(),
    left: z.array(knownLine),
    right: z.array(knownLine),
  }),
  z.object({ kind: z.literal('table'), rows: z.array(knownRow) }),
]);
export type KnownPart = z.infer<typeof knownPart>;
export type KnownTable = Exclude<KnownPart, { kind: 'line' }>;
