import { z } from 'zod';
import { formPosition } from './position.ts';
import { undecidedKinds } from './traces.ts';
import { beyondFields } from './words-in.ts';

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
  /** Where nothing is filled in, such as the description of a picture; there is no place outside of the text. */
  z.strictObject({
    type: z.literal('out-of-reach'),
    where: beyondFields,
    places: z.array(formPosition),
    tag: z.string(),
  }),
  /** Tracked changes, hidden text and the like: what becomes of them is for the author to say, in Word. */
  z.strictObject({
    type: z.literal('undecided'),
    kind: z.enum(undecidedKinds),
    count: z.number().int().min(1),
    example: z.string(),
    places: z.array(formPosition),
  }),
  /** The fields are right, but filling it on trial did not give a valid Word document. */
  z.strictObject({ type: z.literal('not-to-be-filled'), ...at }),
]);
export type FormProblem = z.infer<typeof formProblem>;
