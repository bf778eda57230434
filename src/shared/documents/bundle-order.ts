import { type MeetingDocumentKind, meetingDocumentKinds } from '../records/document-kinds.ts';
import { words } from './parts/words.ts';

/** The fixed words of its name: they are Vietnamese in every language, as those of every document. */
const NAME = 'Bộ tài liệu';

/** The title of the bundle of a meeting of this name. */
export function bundleTitle(meeting: string): string {
  return `${NAME} ${meeting || words.unnamedMeeting}`;
}

/** The documents of a meeting in the order in which they come about, and in which an archive keeps them. */
const FIRST: readonly MeetingDocumentKind[] = [
  'invitation',
  'invitationList',
  'minutes',
  'attendeeList',
  'attendanceSheet',
  'announcement',
  'taskTable',
  'report',
  'letter',
];

/** Every kind of document of a meeting, in that order; one that the order does not name stands at the end. */
export const bundleOrder: readonly MeetingDocumentKind[] = [
  ...FIRST,
  ...meetingDocumentKinds.filter((kind) => !FIRST.includes(kind)),
];

/** The chosen kinds, each once and in order. */
export function inBundleOrder(kinds: readonly MeetingDocumentKind[]): MeetingDocumentKind[] {
  return bundleOrder.filter((kind) => kinds.includes(kind));
}
