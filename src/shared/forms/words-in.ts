import { z } from 'zod';

/**
 * Where words of a form stand: in its text, which is filled; in what describes a picture, in the code of a Word field, an
 * equation, a content control, a kind of numbering, a link, a chart or a diagram, which is not; elsewhere, where nobody sees them.
 */
export const wordsIn = z.enum([
  'text',
  'picture',
  'field-code',
  'equation',
  'control',
  'numbering',
  'link',
  'chart',
  'unseen',
]);
export type WordsIn = z.infer<typeof wordsIn>;

/** Where no field is filled in. */
export const beyondFields = wordsIn.exclude(['text']);
export type BeyondFields = z.infer<typeof beyondFields>;
