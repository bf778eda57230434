import { z } from 'zod';
import { formPosition } from './position.ts';

/** What only the author of a form can decide about: a change is accepted or not, a text is shown or not. */
export const undecidedKinds = [
  'insertion',
  'deletion',
  'move',
  'formatting',
  'hidden-text',
  'inserted-file',
] as const;
export type UndecidedKind = (typeof undecidedKinds)[number];

/** What is taken out of a form: nobody sees it on the pages. */
export const removedKinds = ['comment', 'name', 'custom-data', 'revision-id', 'unseen-part'] as const;

const traceKinds = [...undecidedKinds, ...removedKinds] as const;
export type TraceKind = (typeof traceKinds)[number];

/** All of one kind that a Word file holds beside what its pages show. */
export const formTrace = z.strictObject({
  kind: z.enum(traceKinds),
  count: z.number().int().min(1),
  /** The first one's words; empty if it has none. */
  example: z.string(),
  /** The first paragraphs with one; none if it is nowhere in the text. */
  places: z.array(formPosition),
});
export type FormTrace = z.infer<typeof formTrace>;

export function isUndecided(kind: TraceKind): kind is UndecidedKind {
  return undecidedKinds.some((each) => each === kind);
}
