import type { ParagraphRole } from '../../shared/documents/model.ts';

/** The id of a role's style in word/styles.xml: written by the writer, known again by the reader. */
export function styleId(role: ParagraphRole): string {
  return `minutes-${role}`;
}
