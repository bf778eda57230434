import type { CheckedPart } from './finding.ts';
import type { Piece, PieceRole } from './paragraph-role.ts';

const parts: Readonly<Record<Exclude<PieceRole, 'line' | 'other'>, CheckedPart>> = {
  title: 'title',
  motto: 'title',
  parentAgency: 'parentAgency',
  agency: 'agency',
  agencyMark: 'agency',
  number: 'number',
  placeDate: 'placeDate',
  urgency: 'urgency',
  circulation: 'urgency',
  letterSubject: 'abstract',
  documentType: 'documentType',
  abstract: 'abstract',
  abstractMark: 'abstract',
  addressee: 'addressee',
  subject: 'abstract',
  heading: 'headings',
  subheading: 'headings',
  topic: 'headings',
  lead: 'body',
  body: 'body',
  closing: 'body',
  signatureTitle: 'signatures',
  signaturePosition: 'signatures',
  signatureName: 'signatures',
  recipientsLabel: 'recipients',
  recipient: 'recipients',
  tableHead: 'table',
  tableCell: 'table',
};

/** The heading under which a piece's faults are listed. */
export function partOf({ role }: Pick<Piece, 'role'>): CheckedPart {
  return role === 'line' || role === 'other' ? 'wording' : parts[role];
}
