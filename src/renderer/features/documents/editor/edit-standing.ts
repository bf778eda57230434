import type { ShownEdit } from '../../../../shared/contract/procedures/document.ts';

/**
 * What became of words somebody changed: they show, or the paragraph is left out; the words they were made on changed
 * since, or their place is gone from the document, and somebody has to decide.
 */
export type EditStanding = 'shown' | 'left-out' | 'source-changed' | 'no-place';

export function standingOf({ text, applied, now }: ShownEdit): EditStanding {
  if (now === null) return 'no-place';
  if (!applied) return 'source-changed';
  return text.trim() === '' ? 'left-out' : 'shown';
}

/** The edits that left a paragraph out, by the place they are marked after. */
export function leftOutAfter(edits: readonly ShownEdit[]): ReadonlyMap<string, readonly ShownEdit[]> {
  const marked = edits.flatMap((edit) => (edit.after === null ? [] : [{ after: edit.after, edit }]));
  const groups = Map.groupBy(marked, ({ after }) => after);
  return new Map([...groups].map(([after, group]) => [after, group.map(({ edit }) => edit)]));
}

/** The beginning of a text, to know it by. */
export function beginningOf(text: string, length = 90): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, length).trimEnd()}…`;
}
