import type { Block, Run } from '../model.ts';
import type { Profile } from '../profile.ts';
import { block, placed } from './paragraphs.ts';

/** The name of a paper's type, and under it what it is about. */
export function heading(type: string, about: readonly (string | Run)[], { abstractMark }: Profile): Block[] {
  return [
    block('documentType', type),
    placed('abstract', block('abstract', ...about)),
    ...(abstractMark === null ? [] : [block('abstractMark', abstractMark)]),
  ];
}
