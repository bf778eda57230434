import type { DocumentChoice } from '../../shared/contract/procedures/document.ts';
import { deriveId } from '../records/derived-id.ts';

/** The id of a document's record: the same on every PC, so that two people mean the same one. */
export function documentId(choice: DocumentChoice): string {
  const about = [
    ...('meetingId' in choice ? [choice.meetingId] : []),
    ...('unit' in choice ? [choice.unit] : []),
  ];
  return deriveId('document', choice.kind, ...about);
}

/** The id of the record of an edit at a place of a document. */
export function editId(document: string, place: string): string {
  return deriveId('edit', document, place);
}

/** The id of the record of a decision about words in a document. */
export function maskId(document: string, quote: string): string {
  return deriveId('mask', document, quote);
}

/** The id of the record of the signed minutes of one version. */
export function signedId(meetingId: string, version: number): string {
  return deriveId('signed', meetingId, String(version));
}

/** The id of the record of a corrected profile value. */
export function correctionId(profile: string, path: string): string {
  return deriveId('profileNumber', profile, path);
}
