import type { z } from 'zod';
import type { DocumentChoice } from '../../shared/contract/procedures/document.ts';
import { type Document, document, documentEdit, documentMask } from '../../shared/records/document.ts';
import { recordTypes } from '../../shared/records/index.ts';
import { type Readable, readAll, readOne } from '../sqlite/handles.ts';
import { fieldsOf } from '../sqlite/record-tables.ts';
import { documentId } from './document-id.ts';

const keptDocument = document.omit({ meetingId: true });
const keptEdit = documentEdit.pick({ place: true, text: true, base: true, covers: true });
const keptMask = documentMask.pick({ quote: true, decision: true });

/** What is stored for a document besides the record it is composed from. */
export interface StoredDocument {
  readonly id: string;
  readonly document: Omit<Document, 'meetingId'>;
  readonly edits: readonly z.infer<typeof keptEdit>[];
  readonly masks: readonly z.infer<typeof keptMask>[];
}

export function loadStoredDocument(db: Readable, choice: DocumentChoice): StoredDocument {
  const id = documentId(choice);
  const found = readOne(
    db,
    keptDocument,
    `SELECT ${fieldsOf('document', 'd')} FROM document d WHERE d.id = ? AND NOT d.deleted`,
    id,
  );
  return {
    id,
    document: found ?? { ...recordTypes.document.blank, kind: choice.kind },
    edits: readAll(
      db,
      keptEdit,
      // An edit whose words were erased with somebody's personal data no longer changes anything.
      `SELECT place, text, base, covers FROM document_edit
      WHERE document_id = ? AND NOT deleted AND (text <> '' OR base <> '') ORDER BY place, id`,
      id,
    ),
    masks: readAll(
      db,
      keptMask,
      'SELECT quote, decision FROM document_mask WHERE document_id = ? AND NOT deleted ORDER BY quote, id',
      id,
    ),
  };
}
