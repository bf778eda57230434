/** The documents the program writes about a meeting. */
export const meetingDocumentKinds = [
  'minutes',
  'announcement',
  'invitation',
  'invitationList',
  'attendanceSheet',
  'taskTable',
] as const;

/** Every document the program writes; a reminder goes to one unit about the tasks of all meetings. */
export const documentKinds = [...meetingDocumentKinds, 'reminder'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/**
 * The abbreviation between number and symbol, "Số 05-BB/BTGDVTU" (Hướng dẫn 36-HD/VPTW, 1.3); null if the kind has no
 * number: lists that go with another document, and reminders.
 */
export const typeAbbreviations: Readonly<Record<DocumentKind, string | null>> = {
  minutes: 'BB',
  announcement: 'TB',
  invitation: 'GM',
  invitationList: null,
  attendanceSheet: null,
  taskTable: null,
  reminder: null,
};

export type MeetingDocumentKind = (typeof meetingDocumentKinds)[number];

export function isMeetingDocument(kind: DocumentKind): kind is MeetingDocumentKind {
  return kind !== 'reminder';
}
