import { z } from 'zod';
import { paragraphRoles } from '../model.ts';

/** A run of words, and whether the later version alone has it, the earlier alone, or both. */
const trackedPiece = z.object({ kind: z.enum(['same', 'deleted', 'inserted']), text: z.string() });

/** A paragraph of either version. `kind` is about the paragraph itself; one that both have may differ in its words. */
export const trackedParagraph = z.object({
  kind: z.enum(['same', 'deleted', 'inserted']),
  role: z.enum(paragraphRoles),
  pieces: z.array(trackedPiece),
});
export type TrackedParagraph = z.infer<typeof trackedParagraph>;

const comparedBlock = z.discriminatedUnion('type', [
  trackedParagraph.extend({ type: z.literal('paragraph') }),
  z.object({
    type: z.literal('columns'),
    part: z.enum(['letterhead', 'signatures', 'recipients']),
    left: z.array(trackedParagraph),
    right: z.array(trackedParagraph),
  }),
]);
export type ComparedBlock = z.infer<typeof comparedBlock>;

/** Two versions of a document as one, in which every change is tracked. */
export const comparison = z.object({
  title: z.string(),
  /** Who the changes are by: the office, never a person. */
  author: z.string(),
  /** The moment the later version was signed; null for none. */
  signedAt: z.string().nullable(),
  blocks: z.array(comparedBlock),
});
export type Comparison = z.infer<typeof comparison>;

/** The words of a paragraph in the later version. */
export function laterText({ kind, pieces }: TrackedParagraph): string {
  if (kind === 'deleted') return '';
  return pieces
    .filter((piece) => piece.kind !== 'deleted')
    .map(({ text }) => text)
    .join('');
}
