import { z } from 'zod';
import type { ComposedDocument } from '../../../shared/contract/procedures/document.ts';
import { textLines } from '../../../shared/documents/parts/paragraphs.ts';
import { lineKey } from '../../../shared/documents/word-changes/align-lines.ts';
import type { WordDifference } from '../../../shared/documents/word-changes/difference.ts';
import { type Readable, readAll } from '../../sqlite/handles.ts';
import { editId } from '../document-id.ts';
import { appliedAt } from '../edit-writes.ts';

const value = z.object({ text: z.string() });

/**
 * The differences whose words the program itself once had at their place: somebody went on working here after the file
 * was written, and taking them over would bring the older words back.
 */
export function olderDifferences(
  db: Readable,
  composed: ComposedDocument,
  differences: readonly WordDifference[],
): number[] {
  return differences.filter((difference) => isOlder(db, composed, difference)).map(({ id }) => id);
}

function isOlder(db: Readable, composed: ComposedDocument, difference: WordDifference): boolean {
  const { changes, origin } = difference;
  const [change] = changes;
  if (difference.kind !== 'words' || change === undefined) return false;
  const known = new Set<string>();
  const note = (text: string) => {
    for (const line of textLines(text)) known.add(withoutEnd(line));
  };
  note(appliedAt(composed, change.place)?.base ?? '');
  const edits = `SELECT payload ->> '$.set.text' AS text FROM change
    WHERE record_type = 'documentEdit' AND record_id = ? AND payload ->> '$.set.text' IS NOT NULL`;
  for (const { text } of readAll(db, value, edits, editId(composed.id, change.place))) note(text);
  if (origin !== null) {
    const fields = `SELECT payload ->> ('$.set.' || ?) AS text FROM change
      WHERE record_type = ? AND record_id = ? AND typeof(payload ->> ('$.set.' || ?)) = 'text'`;
    const { type, id, field } = origin;
    for (const { text } of readAll(db, value, fields, field, type, id, field)) note(text);
  }
  return change.texts.length > 0 && change.texts.every((text) => known.has(withoutEnd(text)));
}

/** The program adds a full stop where none was typed. */
function withoutEnd(text: string): string {
  return lineKey(text).replace(/\.$/, '');
}
