import { z } from 'zod';
import { collaborator } from './collaborator.ts';
import { entry } from './entry.ts';
import { recordId } from './field-kinds.ts';
import { agendaItem, attendance, guest, meeting, task } from './meeting.ts';
import { agency, collaboratorGroup, locality, office, savedView, snippet, topic } from './reference-lists.ts';

/** Records as the window reads them: the fields and the id. */
const withId = { id: recordId };

export const meetingView = meeting.extend(withId);
export const agendaItemView = agendaItem.extend(withId);
export const guestView = guest.extend(withId);
export const attendanceView = attendance.extend(withId);
export const taskView = task.extend(withId);
export const topicView = topic.extend(withId);
export const localityView = locality.extend(withId);
export const agencyView = agency.extend(withId);
export const collaboratorView = collaborator.extend(withId);
export const officeView = office.extend(withId);
export const collaboratorGroupView = collaboratorGroup.extend(withId);
export const snippetView = snippet.extend(withId);
export const savedViewView = savedView.extend(withId);

/** An entry with its topics and agencies, in the order they were added. */
export const entryView = entry.extend({
  ...withId,
  topicIds: z.array(recordId),
  agencyIds: z.array(recordId),
});

export const meetingSummary = meetingView
  .pick({
    id: true,
    kind: true,
    title: true,
    periodKind: true,
    periodNumber: true,
    periodYear: true,
    startsAt: true,
    place: true,
    chairName: true,
    state: true,
  })
  .extend({ entryCount: z.number().int() });

/** The part of a meeting that identifies it beside other records. */
export const namedMeeting = meetingView.pick({
  id: true,
  kind: true,
  title: true,
  periodKind: true,
  periodNumber: true,
  periodYear: true,
  startsAt: true,
  state: true,
});
export type NamedMeeting = z.infer<typeof namedMeeting>;

/** One meeting with everything that belongs to it except its entries. */
export const meetingDetail = z.object({
  meeting: meetingView,
  agenda: z.array(agendaItemView),
  guests: z.array(guestView),
  attendance: z.array(attendanceView),
  tasks: z.array(taskView),
});

/** What people choose from while typing; small enough to be held completely in the window. */
export const referenceLists = z.object({
  topics: z.array(topicView),
  localities: z.array(localityView),
  agencies: z.array(agencyView),
  collaborators: z.array(collaboratorView),
  offices: z.array(officeView),
  groups: z.array(collaboratorGroupView),
  snippets: z.array(snippetView),
  savedViews: z.array(savedViewView),
});

export type MeetingView = z.infer<typeof meetingView>;
export type AgendaItemView = z.infer<typeof agendaItemView>;
export type GuestView = z.infer<typeof guestView>;
export type AttendanceView = z.infer<typeof attendanceView>;
export type TaskView = z.infer<typeof taskView>;
export type TopicView = z.infer<typeof topicView>;
export type LocalityView = z.infer<typeof localityView>;
export type AgencyView = z.infer<typeof agencyView>;
export type CollaboratorView = z.infer<typeof collaboratorView>;
export type OfficeView = z.infer<typeof officeView>;
export type CollaboratorGroupView = z.infer<typeof collaboratorGroupView>;
export type SnippetView = z.infer<typeof snippetView>;
export type SavedViewView = z.infer<typeof savedViewView>;
export type EntryView = z.infer<typeof entryView>;
export type MeetingSummary = z.infer<typeof meetingSummary>;
export type MeetingDetail = z.infer<typeof meetingDetail>;
export type ReferenceLists = z.infer<typeof referenceLists>;

/** Empty lists: the initial state of a window before the store answers, and of tests. */
export const emptyLists: ReferenceLists = {
  topics: [],
  localities: [],
  agencies: [],
  collaborators: [],
  offices: [],
  groups: [],
  snippets: [],
  savedViews: [],
};
