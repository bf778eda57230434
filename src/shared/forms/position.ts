import { z } from 'zod';

/** A position in a form: paragraphs with text are counted from 1, separately in each part, tables included. */
export const formPosition = z.strictObject({
  part: z.enum(['body', 'header', 'footer', 'note']),
  paragraph: z.number().int().min(1),
  /** The beginning of the paragraph. */
  quote: z.string(),
});
export type FormPosition = z.infer<typeof formPosition>;
