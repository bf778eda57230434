import type { DocumentChoice } from '../../shared/contract/procedures/document.ts';
import { deriveId } from '../records/derived-id.ts';

/** The record of a document: the same on every PC, so that two people mean the same one. */
export function documentId(choice: DocumentChoice): string {
  return deriveId('document', choice.kind, 'meetingId' in choice ? choice.meetingId : choice.unit);
}

/** The record of what was changed at a place of a document. */
export function editId(document: string, place: string): string {
  return deriveId('edit', document, place);
}

/** The record of what was decided about words in a document. */
export function maskId(document: string, quote: string): string {
  return deriveId('mask', document, quote);
}

/** The record of the minutes as they were signed in one version. */
export function signedId(meetingId: string, version: number): string {
  return deriveId('signed', meetingId, String(version));
}

/** The record of a corrected value of a profile. */
export function correctionId(profile: string, path: string): string {
  return deriveId('profileNumber', profile, path);
}
