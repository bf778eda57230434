/** The documents the program writes about a meeting. */
export const meetingDocumentKinds = [
  'minutes',
  'attendeeList',
  'announcement',
  'report',
  'letter',
  'invitation',
  'invitationList',
  'attendanceSheet',
  'taskTable',
] as const;
export type MeetingDocumentKind = (typeof meetingDocumentKinds)[number];

/** What of a meeting goes to one unit alone: an excerpt of the minutes, and an announcement of its own tasks. */
export const unitDocumentKinds = ['excerpt', 'unitAnnouncement'] as const;
export type UnitDocumentKind = (typeof unitDocumentKinds)[number];

/** Every document the program writes; a reminder goes to one unit about the tasks of all meetings. */
export const documentKinds = [...meetingDocumentKinds, ...unitDocumentKinds, 'reminder'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/**
 * The abbreviation between number and symbol, "Số 05-BB/BTGDVTU" (Hướng dẫn 36-HD/VPTW, 1.3); null if the kind has no
 * number: lists that go with another document, excerpts, and reminders. An announcement to one unit has room for a
 * number that the registry gives by hand, since it is counted with those to all.
 */
export const typeAbbreviations: Readonly<Record<DocumentKind, string | null>> = {
  minutes: 'BB',
  attendeeList: null,
  announcement: 'TB',
  report: 'BC',
  letter: 'CV',
  invitation: 'GM',
  invitationList: null,
  attendanceSheet: null,
  taskTable: null,
  excerpt: null,
  unitAnnouncement: null,
  reminder: null,
};

export function isMeetingDocument(kind: DocumentKind): kind is MeetingDocumentKind {
  return meetingDocumentKinds.some((each) => each === kind);
}

/** The parts of a meeting that a report or a letter may tell of, in their order. */
export const meetingParts = ['opening', 'results', 'remarks', 'conclusion', 'tasks'] as const;
export type MeetingPart = (typeof meetingParts)[number];

/** What may be marked on a document besides its urgency (Quy định 66-QĐ/TW, Điều 16); never a degree of secrecy. */
export const circulations = ['', 'draft', 'meetingPaper', 'internal'] as const;
export const urgencies = ['', 'urgent', 'veryUrgent', 'express'] as const;
