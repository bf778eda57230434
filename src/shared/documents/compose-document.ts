import { composeMinutes } from './minutes/compose.ts';
import type { Paper } from './model.ts';
import { announcement } from './other-papers/announcement.ts';
import { invitation } from './other-papers/invitation.ts';
import { attendanceSheet, invitationList } from './other-papers/meeting-lists.ts';
import { type ReminderSource, reminder } from './other-papers/reminder.ts';
import { taskTable } from './other-papers/task-table.ts';
import type { Profile } from './profile.ts';
import type { Issue, MeetingSource } from './sources/meeting-source.ts';
import type { MinutesOptions, MinutesSource } from './sources/minutes-source.ts';

/** The documents of a meeting besides its minutes: all are composed from the same data. */
type MeetingPaperKind = 'announcement' | 'invitation' | 'invitationList' | 'attendanceSheet' | 'taskTable';

/** The source data for each kind of document. */
export type DocumentSource =
  | { readonly kind: 'minutes'; readonly source: MinutesSource; readonly options: MinutesOptions }
  | ({ readonly kind: MeetingPaperKind; readonly source: MeetingSource } & Issue)
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
    case 'attendanceSheet':
      return attendanceSheet(of.source, of, profile);
    case 'taskTable':
      return taskTable(of.source, of, profile);
    case 'reminder':
      return reminder(of.source, profile);
  }
}
