import { z } from 'zod';

/** A position in a form: paragraphs with text are counted from 1, separately in each part, tables included. */
export const formPosition = z.strictObject({
  part: z.enum(['body', 'header', 'footer', 'note']),
  paragraph: z.number().int().min(1),
  /** The beginning of the paragraph. */
  quote: z.string(),
});
export type FormPosition = z.infer<typeof formPosition>;

const at = { place: formPosition, tag: z.string() };

/** What prevents a .docx from being a form. */
export const formProblem = z.discriminatedUnion('type', [
  /** An unknown name; `nearest` is a similar one. */
  z.strictObject({ type: z.literal('unknown-field'), ...at, nearest: z.string().nullable() }),
  /** A known name, but valid only within one of these lists. */
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
  /** Characters between the braces that do not make a name. */
  z.strictObject({ type: z.literal('no-field'), ...at }),
  z.strictObject({ type: z.literal('no-fields-at-all') }),
  /** The fields are right, but filling it on trial did not give a valid Word document. */
  z.strictObject({ type: z.literal('not-to-be-filled') }),
]);
export type FormProblem = z.infer<typeof formProblem>;
