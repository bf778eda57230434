import { ExpectedError } from '../../shared/contract/errors.ts';
import type { DocumentChoice, UnreadPart } from '../../shared/contract/procedures/document.ts';
import type { UnreadText } from '../../shared/contract/procedures/draft.ts';
import { parseItemTime } from '../../shared/meeting/plan.ts';
import type { DocumentKind } from '../../shared/records/document-kinds.ts';
import { meetingDetail } from '../meetings/handlers.ts';
import { unreadTexts } from '../records/unread-texts.ts';
import type { Readable } from '../sqlite/handles.ts';
import { openTasksOf } from '../tasks/given-tasks.ts';
import { documentId } from './document-id.ts';

type What = UnreadPart['what'];

/** Which times and days each kind prints. */
const printedBy: Readonly<Record<DocumentKind, readonly What[]>> = {
  minutes: ['start', 'end', 'agendaTime', 'deadline'],
  attendeeList: ['start', 'issuedOn'],
  announcement: ['start', 'deadline', 'issuedOn'],
  unitAnnouncement: ['start', 'deadline', 'issuedOn'],
  report: ['start', 'deadline', 'issuedOn'],
  letter: ['start', 'deadline', 'issuedOn'],
  excerpt: ['start', 'deadline'],
  invitation: ['start', 'agendaTime', 'issuedOn'],
  invitationList: ['start', 'issuedOn'],
  attendanceSheet: ['start', 'issuedOn'],
  taskTable: ['start', 'deadline', 'issuedOn'],
  reminder: ['deadline', 'issuedOn'],
};

/**
 * The times and days a document would print and that nobody could read: typed texts that are kept beside their fields,
 * and the times of agenda items, which are free text. Nothing in closed minutes: their fields are closed, too.
 * @param device whose kept texts count, since they are seen on that PC alone
 */
export function unreadParts(db: Readable, device: string, choice: DocumentChoice): UnreadPart[] {
  const kept = unreadTexts(db, device);
  const parts =
    choice.kind === 'reminder' ? ofTasks(db, choice.unit, kept) : ofMeeting(db, choice.meetingId, kept);
  const day = textsOf(kept, documentId(choice)).map(
    (text): UnreadPart => ({ ...text, what: 'issuedOn', meetingId: null }),
  );
  return [...parts, ...day].filter(({ what }) => printedBy[choice.kind].includes(what));
}

/** @throws ExpectedError time-unread if a document has to wait for a time or a day */
export function requireTimes(db: Readable, device: string, choice: DocumentChoice): void {
  const [first, ...others] = unreadParts(db, device, choice);
  if (first === undefined) return;
  throw new ExpectedError('time-unread', { count: String(others.length + 1), typed: first.typed });
}

function ofMeeting(db: Readable, meetingId: string, kept: readonly UnreadText[]): UnreadPart[] {
  const { meeting, agenda, tasks } = meetingDetail(db, meetingId);
  if (meeting.state === 'closed') return [];
  return [
    ...textsOf(kept, meetingId).flatMap((text): UnreadPart[] => {
      const what = /^(start|end)/.exec(text.field)?.[0];
      return what === 'start' || what === 'end' ? [{ ...text, what, meetingId }] : [];
    }),
    ...agenda
      .filter(({ time, content }) => parseItemTime(time) === null && content.trim() !== '')
      .map(
        ({ id, time }): UnreadPart => ({
          what: 'agendaTime',
          recordId: id,
          field: 'time',
          typed: time,
          meetingId,
        }),
      ),
    ...tasks.flatMap(({ id }) => deadlineOf(kept, id, meetingId)),
  ];
}

function ofTasks(db: Readable, unit: string, kept: readonly UnreadText[]): UnreadPart[] {
  return openTasksOf(db, unit)
    .filter(({ meeting }) => meeting.state !== 'closed')
    .flatMap(({ id, meeting }) => deadlineOf(kept, id, meeting.id));
}

function deadlineOf(kept: readonly UnreadText[], task: string, meetingId: string): UnreadPart[] {
  return textsOf(kept, task)
    .filter(({ field }) => field === 'deadline')
    .map((text) => ({ ...text, what: 'deadline', meetingId }));
}

function textsOf(kept: readonly UnreadText[], record: string): UnreadText[] {
  return kept.filter(({ recordId }) => recordId === record);
}
