import type { DocumentChoice, DocumentOptions } from '../../shared/contract/procedures/document.ts';
import type { DocumentSource } from '../../shared/documents/compose-document.ts';
import type { Issue } from '../../shared/documents/sources/meeting-source.ts';
import type { MinutesSource } from '../../shared/documents/sources/minutes-source.ts';
import type { DocumentKind } from '../../shared/records/document-kinds.ts';
import type { EntryView, OfficeView } from '../../shared/records/views.ts';
import { meetingDetail } from '../meetings/handlers.ts';
import { officeOn } from '../records/office-on.ts';
import { loadReferenceLists } from '../records/reference-lists.ts';
import type { Readable } from '../sqlite/handles.ts';
import { openTasksOf } from '../tasks/given-tasks.ts';
import { NOT_YET, namesOfMeeting } from './names-of-meeting.ts';
import type { StoredDocument } from './stored-document.ts';

/** The kinds that print what was said. */
const TELLING: readonly DocumentKind[] = ['minutes', 'report', 'letter', 'excerpt'];

/** The data a document is composed from. */
export interface LoadedSource {
  /** The day that decides which guide, office and term apply. */
  readonly day: string;
  readonly issuedOn: string;
  readonly number: number | null;
  readonly office: OfficeView | null;
  readonly frozen: boolean;
  source(options: DocumentOptions): DocumentSource;
}

/**
 * @param said reads the entries of a meeting; only called for documents that print what was said.
 * @throws ExpectedError not-found
 */
export function loadSource(
  db: Readable,
  choice: DocumentChoice,
  kept: StoredDocument,
  said: (db: Readable, meetingId: string) => EntryView[],
): LoadedSource {
  if (choice.kind === 'reminder') {
    const { unit, today } = choice;
    const issuedOn = kept.document.issuedOn || today;
    const office = officeOn(loadReferenceLists(db).offices, issuedOn);
    const tasks = openTasksOf(db, unit);
    return {
      day: issuedOn,
      issuedOn,
      number: null,
      office,
      frozen: false,
      source: () => ({ kind: 'reminder', source: { unit, today: issuedOn, office, tasks } }),
    };
  }
  const { kind, meetingId } = choice;
  const detail = meetingDetail(db, meetingId);
  const held = detail.meeting.startsAt.slice(0, 10);
  const issuedOn = kind === 'minutes' ? held : kept.document.issuedOn;
  const day = issuedOn || held;
  const entries = TELLING.includes(kind) ? said(db, meetingId) : [];
  const names = namesOfMeeting(db, { ...detail, entries });
  // The minutes belong to the meeting, whose signed names include its office; other documents have the office of their
  // own day.
  const office = kind === 'minutes' ? names.office : officeOn(loadReferenceLists(db).offices, day || NOT_YET);
  const source = { ...detail, entries, ...names, office };
  const number = kind === 'minutes' ? detail.meeting.minutesNumber : kept.document.number;
  return {
    day,
    issuedOn,
    number,
    office,
    frozen: kind === 'minutes' && detail.meeting.state === 'closed',
    source: (options) => sourceOf(choice, source, options, { number, issuedOn }),
  };
}

function sourceOf(
  choice: Exclude<DocumentChoice, { kind: 'reminder' }>,
  source: MinutesSource,
  options: DocumentOptions,
  issue: Issue,
): DocumentSource {
  switch (choice.kind) {
    case 'minutes':
      return { kind: choice.kind, source, options };
    case 'report':
    case 'letter':
      return { kind: choice.kind, source, options, matter: options, ...issue };
    case 'excerpt':
      return { kind: choice.kind, source, options, unit: choice.unit };
    case 'unitAnnouncement':
      return { kind: choice.kind, source, unit: choice.unit, issuedOn: issue.issuedOn };
    default:
      return { kind: choice.kind, source, ...issue };
  }
}
