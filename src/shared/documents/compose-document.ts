import { composeMinutes } from './minutes/compose.ts';
import type { Paper } from './model.ts';
import { announcement, unitAnnouncement } from './other-papers/announcement.ts';
import { excerpt } from './other-papers/excerpt.ts';
import { invitation } from './other-papers/invitation.ts';
import { letter } from './other-papers/letter.ts';
import { attendanceSheet, attendeeList, invitationList } from './other-papers/meeting-lists.ts';
import { type ReminderSource, reminder } from './other-papers/reminder.ts';
import { report } from './other-papers/report.ts';
import { taskTable } from './other-papers/task-table.ts';
import type { Profile } from './profile.ts';
import type { Matter } from './sources/matter.ts';
import type { Issue, MeetingSource } from './sources/meeting-source.ts';
import type { MinutesOptions, MinutesSource } from './sources/minutes-source.ts';

/** The documents of a meeting besides its minutes: all are composed from the same data. */
type MeetingPaperKind =
  | 'announcement'
  | 'invitation'
  | 'invitationList'
  | 'attendanceSheet'
  | 'attendeeList'
  | 'taskTable';

/** All that was said at a meeting, and how it is told. */
interface Told {
  readonly source: MinutesSource;
  readonly options: MinutesOptions;
}

/** The source data for each kind of document. */
export type DocumentSource =
  | ({ readonly kind: 'minutes' } & Told)
  | ({ readonly kind: MeetingPaperKind; readonly source: MeetingSource } & Issue)
  | ({ readonly kind: 'report' | 'letter'; readonly matter: Matter } & Told & Issue)
  | ({ readonly kind: 'excerpt'; readonly unit: string } & Told)
  | {
      readonly kind: 'unitAnnouncement';
      readonly source: MeetingSource;
      readonly unit: string;
      readonly issuedOn: string;
    }
  | { readonly kind: 'reminder'; readonly source: ReminderSource };

/** Composes any document of the office from the record, without people's edits. */
export function composeDocument(of: DocumentSource, profile: Profile): Paper {
  switch (of.kind) {
    case 'minutes':
      return composeMinutes(of.source, of.options, profile);
    case 'announcement':
      return announcement(of.source, of, profile);
    case 'invitation':
      return invitation(of.source, of, profile);
    case 'invitationList':
      return invitationList(of.source, of, profile);
    case 'report':
      return report(of.source, of.options, of.matter, of, profile);
    case 'letter':
      return letter(of.source, of.options, of.matter, of, profile);
    case 'excerpt':
      return excerpt(of.source, of.options, of.unit, profile);
    case 'unitAnnouncement':
      return unitAnnouncement(of.source, of.unit, of, profile);
    case 'attendeeList':
      return attendeeList(of.source, of, profile);
    case 'attendanceSheet':
      return attendanceSheet(of.source, of, profile);
    case 'taskTable':
      return taskTable(of.source, of, profile);
    case 'reminder':
      return reminder(of.source, profile);
  }
}
