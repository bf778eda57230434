import type { Fields } from '../../records/index.ts';
import type {
  AgencyView,
  AgendaItemView,
  AttendanceView,
  CollaboratorView,
  EntryView,
  GuestView,
  LocalityView,
  MeetingView,
  OfficeView,
  TaskView,
  TopicView,
} from '../../records/views.ts';

/** The data from which the minutes of one meeting are composed; pure data, so that composing is a pure function. */
export interface MinutesSource {
  readonly meeting: MeetingView;
  readonly agenda: readonly AgendaItemView[];
  readonly guests: readonly GuestView[];
  readonly attendance: readonly AttendanceView[];
  readonly tasks: readonly TaskView[];
  /** Tasks of earlier meetings that were answered since the last one. */
  readonly answered: readonly TaskView[];
  /** In speaking order. */
  readonly entries: readonly EntryView[];
  readonly topics: readonly TopicView[];
  readonly localities: readonly LocalityView[];
  readonly agencies: readonly AgencyView[];
  readonly collaborators: readonly CollaboratorView[];
  /** The version of the office in force on the day of the meeting; null if none was entered. */
  readonly office: OfficeView | null;
}

/** What the office can choose for one document; the defaults come from the office's settings. */
export interface MinutesOptions {
  readonly speakerMode: Fields<'office'>['speakerMode'];
  readonly entryOrder: Fields<'office'>['entryOrder'];
}
