import { z } from 'zod';

/** Where in a form: paragraphs that hold text are counted from 1, in each part by itself, tables included. */
export const formPosition = z.strictObject({
  part: z.enum(['body', 'header', 'footer', 'note']),
  paragraph: z.number().int().min(1),
  /** How the paragraph begins. */
  quote: z.string(),
});
export type FormPosition = z.infer<typeof formPosition>;

const at = { place: formPosition, tag: z.string() };

/** What keeps a .docx from being a form. */
export const formProblem = z.discriminatedUnion('type', [
  /** A name there is none of; `nearest` is one that is like it. */
  z.strictObject({ type: z.literal('unknown-field'), ...at, nearest: z.string().nullable() }),
  /** A name there is, but only between the bounds of one of these lists. */
  z.strictObject({ type: z.literal('outside-its-list'), ...at, lists: z.array(z.string()).min(1) }),
  /** A list where a text should be. */
  z.strictObject({ type: z.literal('list-as-text'), ...at }),
  /** A part where one of its fields should be. */
  z.strictObject({ type: z.literal('part-as-text'), ...at, first: z.string() }),
  z.strictObject({ type: z.literal('unclosed-list'), ...at }),
  z.strictObject({ type: z.literal('unopened-list'), ...at }),
  /** Begins in one row of a table and ends in another. */
  z.strictObject({ type: z.literal('across-rows'), ...at }),
  /** Begins within a table, a note or a box and ends outside, or the other way round. */
  z.strictObject({ type: z.literal('across-parts'), ...at }),
  z.strictObject({ type: z.literal('unclosed-tag'), ...at }),
  z.strictObject({ type: z.literal('unopened-tag'), ...at }),
  /** Signs between the braces that are no name. */
  z.strictObject({ type: z.literal('no-field'), ...at }),
  z.strictObject({ type: z.literal('no-fields-at-all') }),
  /** The fields are right, but a trial filling came to no Word document. */
  z.strictObject({ type: z.literal('not-to-be-filled') }),
]);
export type FormProblem = z.infer<typeof formProblem>;
