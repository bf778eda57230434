import type { DocumentChoice } from '../../shared/contract/procedures/document.ts';
import type { Readable } from '../sqlite/handles.ts';
import { loadStoredDocument, type StoredDocument } from './stored-document.ts';

/** What is stored for a document, and for the minutes it is an excerpt of; null if it is none. */
export interface StoredWithMinutes {
  readonly kept: StoredDocument;
  readonly minutes: StoredDocument | null;
}

/**
 * What tells of a meeting names speakers and orders remarks as its minutes do, as long as nobody chose otherwise for it.
 * An excerpt says what the minutes say: their edits count for it, and what was decided about personal data there.
 */
export function storedWithMinutes(db: Readable, choice: DocumentChoice): StoredWithMinutes {
  const own = loadStoredDocument(db, choice);
  if (choice.kind === 'minutes' || !('meetingId' in choice)) return { kept: own, minutes: null };
  const minutes = loadStoredDocument(db, { kind: 'minutes', meetingId: choice.meetingId });
  const document = {
    ...own.document,
    speakerMode: own.document.speakerMode || minutes.document.speakerMode,
    entryOrder: own.document.entryOrder || minutes.document.entryOrder,
  };
  if (choice.kind !== 'excerpt') return { kept: { ...own, document }, minutes: null };
  // Of two decisions about the same words the later one counts, which is the excerpt's own.
  return { kept: { ...own, document, masks: [...minutes.masks, ...own.masks] }, minutes };
}
