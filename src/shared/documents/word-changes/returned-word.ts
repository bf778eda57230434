import { z } from 'zod';

/** A line of a paragraph in a Word file as it reads with every tracked change accepted. */
export const returnedLine = z.object({
  text: z.string(),
  /** Whether something in it was changed while Word kept track of changes. */
  tracked: z.boolean(),
  /** Whether Word itself puts a number or a bullet before it. */
  numbered: z.boolean(),
  /** What comments say about it. */
  comments: z.array(z.string()),
});
export type ReturnedLine = z.infer<typeof returnedLine>;

/** What stands in the body of a Word file; a cell is the list of its lines. */
export const returnedPart = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('line'), line: returnedLine }),
  z.object({ kind: z.literal('table'), rows: z.array(z.array(z.array(returnedLine))) }),
]);
export type ReturnedPart = z.infer<typeof returnedPart>;

/** A Word file that came back. */
export const returnedWord = z.object({
  parts: z.array(returnedPart),
  /** Lines that stand beside the text: in text boxes, notes, headers and footers. */
  aside: z.array(returnedLine),
  /** How many pictures, formulas and other things that are no words it holds. */
  objects: z.number().int(),
  /** How many tracked insertions, deletions and moves it holds. */
  tracked: z.number().int(),
});
export type ReturnedWord = z.infer<typeof returnedWord>;
