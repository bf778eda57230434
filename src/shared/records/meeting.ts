import { z } from 'zod';
import { count, day, line, moment, position, prose, recordId, reference } from './fields.ts';

export const meetingKinds = ['regular', 'thematic', 'extraordinary'] as const;
export const meetingStates = ['preparing', 'running', 'ended', 'closed'] as const;
export const periodKinds = ['month', 'quarter', 'half', 'year', 'none'] as const;

export const meeting = z.object({
  kind: z.enum(meetingKinds),
  /** The full name of the conference as the minutes print it, without the period. */
  title: line,
  periodKind: z.enum(periodKinds),
  periodNumber: z.number().int().min(0).max(12),
  periodYear: z.number().int().min(0).max(9999),
  /** "Lần thứ …", where the office counts its meetings. */
  ordinal: count,
  startsAt: moment,
  endsAt: moment,
  place: line,
  chairName: line,
  chairTitle: line,
  recorderName: line,
  recorderTitle: line,
  /** Documents used, one a line. */
  documents: prose,
  /** What the conference was for and the reports it heard, one paragraph a line. */
  reports: prose,
  /** Photographs, audio recording and other matters the minutes mention. */
  otherInformation: prose,
  /** Counts typed in where there is no roster of attendance. */
  presentCount: count,
  totalCount: count,
  conclusion: prose,
  state: z.enum(meetingStates),
  /** The number of the minutes within the term of office: "Số 05-BB/…". */
  minutesNumber: count,
  /** The item of the agenda in hand while the meeting runs. */
  agendaItemId: reference,
  /** When the record was closed, and who closed it; what is written after that is a correction. */
  closedAt: moment,
  closedBy: line,
  /** How often the record was closed: 1 the first time, one more after each round of corrections. */
  version: z.number().int().min(0).max(9999),
  /** Why it was last opened again for correcting. */
  correctionReason: line,
});
export type Meeting = z.infer<typeof meeting>;

export const blankMeeting: Meeting = {
  kind: 'regular',
  title: '',
  periodKind: 'none',
  periodNumber: 0,
  periodYear: 0,
  ordinal: null,
  startsAt: '',
  endsAt: '',
  place: '',
  chairName: '',
  chairTitle: '',
  recorderName: '',
  recorderTitle: '',
  documents: '',
  reports: '',
  otherInformation: '',
  presentCount: null,
  totalCount: null,
  conclusion: '',
  state: 'preparing',
  minutesNumber: null,
  agendaItemId: null,
  closedAt: '',
  closedBy: '',
  version: 0,
  correctionReason: '',
};

export const agendaItem = z.object({
  meetingId: recordId,
  position,
  time: line,
  content: prose,
  presenter: line,
});
export type AgendaItem = z.infer<typeof agendaItem>;

export const guest = z.object({ meetingId: recordId, position, name: line, title: line, unit: line });
export type Guest = z.infer<typeof guest>;

export const attendanceStates = ['invited', 'present', 'absent'] as const;
/** One collaborator at one meeting; the id is the meeting's and the collaborator's, joined. */
export const attendance = z.object({
  meetingId: recordId,
  collaboratorId: recordId,
  state: z.enum(attendanceStates),
  /** Why absent. */
  reason: line,
  /** When a latecomer came. */
  arrivedAt: moment,
  /** Who came in their place: name, title. */
  substitute: line,
  /** Where in the order of those who asked to speak; empty for those who did not. */
  speakingPosition: position,
});
export type Attendance = z.infer<typeof attendance>;

export const taskStates = ['open', 'done', 'dropped'] as const;
/** What a unit is asked to do, and what it answered. Overdue is computed, never kept. */
export const task = z.object({
  meetingId: recordId,
  entryId: reference,
  position,
  content: prose,
  unit: line,
  deadline: day,
  state: z.enum(taskStates),
  /** The document the task went out with: "12-CV/BTGDVTU". */
  documentNumber: line,
  documentDate: day,
  answer: prose,
  answeredOn: day,
});
export type Task = z.infer<typeof task>;
