import { createContext } from 'react';
import type { ParagraphRole } from '../../../shared/documents/model.ts';

/**
 * Whether headings are told as such, for the structure and the bookmarks of a PDF. On the screen they are not: the page of
 * the window has headings of its own.
 */
export const OutlineContext = createContext(false);

/** How deep in a paper a paragraph stands as a heading; null for all others. */
export function headingLevel(role: ParagraphRole): number | null {
  return LEVELS.get(role) ?? null;
}

const LEVELS: ReadonlyMap<ParagraphRole, number> = new Map([
  ['documentType', 1],
  ['heading', 2],
  ['subheading', 3],
  ['topic', 4],
]);
