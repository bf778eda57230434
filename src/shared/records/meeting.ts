import { z } from 'zod';
import { kept, personal } from './field.ts';
import { count, day, line, moment, position, prose, recordId, reference } from './field-kinds.ts';

export const meetingKinds = ['regular', 'thematic', 'extraordinary'] as const;
export const meetingStates = ['preparing', 'running', 'ended', 'closed'] as const;
export const periodKinds = ['month', 'quarter', 'half', 'year', 'none'] as const;

export const meeting = z.object({
  kind: kept(z.enum(meetingKinds), { blank: 'regular' }),
  /** The full name of the conference as the minutes print it, without the period. */
  title: kept(line, { isSearched: true }),
  periodKind: kept(z.enum(periodKinds), { blank: 'none' }),
  periodNumber: kept(z.number().int().min(0).max(12), { blank: 0 }),
  periodYear: kept(z.number().int().min(0).max(9999), { blank: 0 }),
  /** "Lần thứ …", if the office counts its meetings. */
  ordinal: kept(count),
  startsAt: kept(moment),
  endsAt: kept(moment),
  place: kept(line, { isSearched: true }),
  chairName: kept(line, { isSearched: true }),
  chairTitle: kept(line),
  recorderName: kept(line),
  recorderTitle: kept(line),
  /** Documents used, one a line. */
  documents: kept(prose, { isSearched: true }),
  /** What the conference was for and the reports it heard, one paragraph a line. */
  reports: kept(prose, { isSearched: true }),
  /** Photographs, audio recording and other matters the minutes mention. */
  otherInformation: kept(prose, { isSearched: true }),
  /** Counts typed in if attendance was not marked. */
  presentCount: kept(count),
  totalCount: kept(count),
  conclusion: kept(prose, { isSearched: true }),
  state: kept(z.enum(meetingStates), { blank: 'preparing' }),
  /** The number of the minutes within the term of office: "Số 05-BB/…". */
  minutesNumber: kept(count),
  /** The current agenda item while the meeting runs. */
  agendaItemId: kept(reference, { conflict: 'latest' }),
  /** When the record was closed, and who closed it; what is written after that is a correction. */
  closedAt: kept(moment, { conflict: 'latest' }),
  closedBy: kept(line, { conflict: 'latest' }),
  /** How often the record was closed: 1 the first time, one more after each round of corrections. */
  version: kept(z.number().int().min(0).max(9999), { blank: 0, conflict: 'latest' }),
  /** Why it was last opened again for correcting. */
  correctionReason: kept(line, { conflict: 'latest' }),
});
export type Meeting = z.infer<typeof meeting>;

export const agendaItem = z.object({
  meetingId: kept(recordId),
  position: kept(position, { conflict: 'latest' }),
  time: kept(line),
  content: kept(prose),
  presenter: kept(line),
});
export type AgendaItem = z.infer<typeof agendaItem>;

export const guest = z.object({
  meetingId: kept(recordId),
  position: kept(position, { conflict: 'latest' }),
  name: kept(line),
  title: kept(line),
  unit: kept(line),
});
export type Guest = z.infer<typeof guest>;

export const attendanceStates = ['invited', 'present', 'absent'] as const;
/** One collaborator at one meeting; the id is the meeting's and the collaborator's, joined. */
export const attendance = z.object({
  meetingId: kept(recordId, { conflict: 'fixed' }),
  collaboratorId: kept(recordId, { conflict: 'fixed' }),
  state: kept(z.enum(attendanceStates), { blank: 'present' }),
  /** The reason for an absence. */
  reason: personal(line),
  /** When a latecomer came. */
  arrivedAt: kept(moment),
  /** Who came in their place: name, title. */
  substitute: personal(line),
  /** The position among those who asked to speak; empty for those who did not. */
  speakingPosition: kept(position, { conflict: 'latest' }),
});
export type Attendance = z.infer<typeof attendance>;

export const taskStates = ['open', 'done', 'dropped'] as const;
/** What a unit is asked to do, and what it answered. Overdue is computed, never stored. */
export const task = z.object({
  meetingId: kept(recordId),
  entryId: kept(reference),
  position: kept(position, { conflict: 'latest' }),
  content: kept(prose, { isSearched: true }),
  unit: kept(line, { isSearched: true }),
  deadline: kept(day),
  state: kept(z.enum(taskStates), { blank: 'open' }),
  /** The document the task went out with: "12-CV/BTGDVTU". */
  documentNumber: kept(line, { isSearched: true }),
  documentDate: kept(day),
  answer: kept(prose, { isSearched: true }),
  answeredOn: kept(day),
});
export type Task = z.infer<typeof task>;
