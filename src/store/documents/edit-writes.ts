import type { ComposedDocument, ShownEdit } from '../../shared/contract/procedures/document.ts';
import { type PlacedText, wordPlaces } from '../../shared/documents/editable-text.ts';
import { LONGEST_PROSE } from '../../shared/records/field-kinds.ts';
import type { Write } from '../log/write.ts';
import { editId } from './document-id.ts';

/** The edit that is applied at a place. */
export function appliedAt({ edits }: ComposedDocument, place: string): ShownEdit | undefined {
  return edits.find((edit) => edit.place === place && edit.applied);
}

/** The generated words at a place, without edits and masks; null if there is no such place. */
export function generatedAt(composed: ComposedDocument, place: string): string | null {
  const isThere = ({ place: other }: PlacedText) => other === place;
  return (
    appliedAt(composed, place)?.base ??
    (composed.masked.find(isThere) ?? wordPlaces(composed.paper).find(isThere))?.text ??
    null
  );
}

/** The writes that store an edit of the words at a place; the one it takes the place of goes. */
export function laidOver(
  { id }: ComposedDocument,
  edit: { readonly place: string; readonly text: string; readonly base: string },
  stored: string | undefined,
): Write[] {
  const { place, text } = edit;
  // Words that were too long to be stored are never found again: their edit waits for somebody to lay it over.
  const base = edit.base.slice(0, LONGEST_PROSE).toWellFormed();
  const fields = { documentId: id, place, text, base, covers: 'words', deleted: false } as const;
  return [
    { type: 'documentEdit', id: editId(id, place), fields },
    ...(stored === undefined || stored === place ? [] : [dropped(id, stored)]),
  ];
}

/** The write that takes an edit back. */
export function dropped(document: string, stored: string): Write {
  return { type: 'documentEdit', id: editId(document, stored), fields: { deleted: true } };
}
