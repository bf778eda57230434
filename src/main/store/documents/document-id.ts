import { createHash } from 'node:crypto';
import type { DocumentChoice } from '../../../shared/contract/documents.ts';

/** The record of a document: the same on every PC, so that two people mean the same one. */
export function documentId(choice: DocumentChoice): string {
  return idOf('document', choice.kind, 'meetingId' in choice ? choice.meetingId : choice.unit);
}

/** The record of what was changed at a place of a document. */
export function editId(document: string, place: string): string {
  return idOf('edit', document, place);
}

/** The record of what was decided about words in a document. */
export function maskId(document: string, quote: string): string {
  return idOf('mask', document, quote);
}

/** The record of the minutes as they were signed in one version. */
export function signedId(meetingId: string, version: number): string {
  return idOf('signed', meetingId, String(version));
}

/** The record of a corrected value of a profile. */
export function correctionId(profile: string, path: string): string {
  return idOf('profileNumber', profile, path);
}

/** A UUID of version 8 made from what a record is about (RFC 9562, 5.8). */
function idOf(...about: readonly string[]): string {
  const hex = createHash('sha256').update(JSON.stringify(about)).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
