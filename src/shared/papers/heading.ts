import type { Block, Run } from '../minutes/document.ts';
import { block, placed } from '../minutes/paragraphs.ts';
import type { Profile } from '../minutes/profile.ts';

/** The name of a paper's type, and under it what it is about. */
export function heading(type: string, about: readonly (string | Run)[], { abstractMark }: Profile): Block[] {
  return [
    block('documentType', type),
    placed('abstract', block('abstract', ...about)),
    ...(abstractMark === null ? [] : [block('abstractMark', abstractMark)]),
  ];
}
