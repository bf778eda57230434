import type { Block, Run } from '../model.ts';
import type { Profile } from '../profile.ts';
import { block, placeParagraph } from './paragraphs.ts';

/** The name of a document's type, and under it what it is about. */
export function heading(type: string, about: readonly (string | Run)[], { abstractMark }: Profile): Block[] {
  return [
    block('documentType', type),
    placeParagraph('abstract', block('abstract', ...about)),
    ...(abstractMark === null ? [] : [block('abstractMark', abstractMark)]),
  ];
}
