import type { ParagraphRole } from '../../shared/documents/model.ts';

/** The id of a role's style in word/styles.xml: the writer sets it, the reader recognises it. */
export function styleId(role: ParagraphRole): string {
  return `minutes-${role}`;
}
