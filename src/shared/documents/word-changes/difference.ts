import { z } from 'zod';
import { origin, place } from '../model.ts';

/** How taking a difference over changes the lines of one place; `line` counts from 0 in the lines as compared. */
export const lineChange = z.strictObject({
  place,
  line: z.number().int(),
  act: z.enum(['replace', 'remove', 'insertBefore', 'insertAfter', 'whole']),
  texts: z.array(z.string()),
});
export type LineChange = z.infer<typeof lineChange>;

/**
 * What a difference is. The first three can be taken over. `composed`: what the program sets by itself was changed;
 * `mixed`: that and the words beside it, so that nobody can tell where one ends; `masked`: words around a mask changed
 * so that nobody can tell which words it stands for; `moved`: the same words elsewhere; `unclear`: may belong to several
 * places; `unplaced`: belongs to none.
 */
export const differenceKinds = [
  'words',
  'added',
  'removed',
  'composed',
  'mixed',
  'masked',
  'moved',
  'unclear',
  'unplaced',
] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** Where to change what cannot be taken over; `source`: in the record of the meeting. */
export const changedWhere = ['settings', 'number', 'day', 'source', 'program'] as const;
export type ChangedWhere = (typeof changedWhere)[number];

export const wordDifference = z.strictObject({
  id: z.number().int(),
  kind: z.enum(differenceKinds),
  /** As the document has it and as the Word file does; empty where one of them has nothing. */
  was: z.string(),
  is: z.string(),
  /** What taking it over does; nothing where it cannot be taken over. */
  changes: z.array(lineChange),
  where: z.enum(changedWhere).nullable(),
  /** The paragraph of the document that something new stands after or before. */
  beside: z.strictObject({ side: z.enum(['after', 'before']), text: z.string() }).nullable(),
  origin: origin.nullable(),
  tracked: z.boolean(),
});
export type WordDifference = z.infer<typeof wordDifference>;

/** A comment of Word and the beginning of the paragraph it is about. */
export const wordComment = z.strictObject({ text: z.string(), about: z.string() });
export type WordComment = z.infer<typeof wordComment>;

/** A Word file beside the document. */
export const wordComparison = z.strictObject({
  differences: z.array(wordDifference),
  comments: z.array(wordComment),
  objects: z.number().int(),
  tracked: z.number().int(),
  /** Whether the file is this document and no other. */
  isSame: z.boolean(),
});
export type WordComparison = z.infer<typeof wordComparison>;

/** A difference as it is found: where in the reading order it stands, without its number. */
export type FoundDifference = Omit<WordDifference, 'id'> & { readonly at: number };
