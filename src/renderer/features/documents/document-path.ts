import type { DocumentChoice } from '../../../shared/contract/procedures/document.ts';
import { meetingDocumentKinds, unitDocumentKinds } from '../../../shared/records/document-kinds.ts';

/** The address of a document. */
export function documentPath(choice: DocumentChoice): string {
  const of = [
    ...('meetingId' in choice ? [choice.meetingId] : []),
    ...('unit' in choice ? [choice.unit] : []),
  ];
  return `/documents/${choice.kind}/${encodeURIComponent(of.join(' '))}`;
}

/** The address of all documents of a meeting as one file. */
export function bundlePath(meetingId: string): string {
  return `/documents/bundle/${meetingId}`;
}

/**
 * The document an address names, whose parts are `/documents/<kind>/<of>`; null where it names none.
 * @param today YYYY-MM-DD, the day of a reminder that has none yet.
 */
export function documentAt(kind: string, of: string, today: string): DocumentChoice | null {
  if (kind === 'reminder') return { kind, unit: of, today };
  const toUnit = unitDocumentKinds.find((each) => each === kind);
  if (toUnit !== undefined) {
    const [meetingId = '', ...unit] = of.split(' ');
    return unit.length === 0 ? null : { kind: toUnit, meetingId, unit: unit.join(' ') };
  }
  const known = meetingDocumentKinds.find((each) => each === kind);
  return known === undefined ? null : { kind: known, meetingId: of };
}
