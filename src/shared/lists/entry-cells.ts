import { formatDay, formatTime } from '../dates/typed.ts';
import { type Lookup, lookUp } from '../meeting/lookup.ts';
import { meetingName } from '../meeting/period.ts';
import type { EntryView, NamedMeeting, ReferenceLists } from '../records/views.ts';
import type { Cell } from './cells.ts';

/** The columns a list of entries can have, in order, as keys of their headings in the texts (`lists.…`). */
export const entryColumnIds = [
  'day',
  'meeting',
  'saidAt',
  'speaker',
  'unit',
  'locality',
  'content',
  'topics',
  'agencies',
  'kind',
] as const;
export type EntryColumnId = (typeof entryColumnIds)[number];

/** Finds the names for the ids in an entry's fields. */
export interface EntryNames extends Lookup {
  meeting(id: string): NamedMeeting | undefined;
}

export function entryNames(referenceLists: ReferenceLists, meetings: readonly NamedMeeting[]): EntryNames {
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  return { ...lookUp(referenceLists), meeting: (id) => byId.get(id) };
}

/** A meeting in one line of a list: its name, or its date. */
export function meetingText(meeting: NamedMeeting | undefined): string {
  return meeting === undefined ? '' : meetingName(meeting) || formatDay(meeting.startsAt);
}

/** The person's name, or the speaker as typed. */
export function speakerOf({ speakerId, speakerText }: EntryView, names: EntryNames): string {
  const person = names.person(speakerId);
  return person === undefined ? speakerText : person.name || person.code || person.unit;
}

/** @param kindText the words for a kind of entry. */
export function entryCells(
  names: EntryNames,
  kindText: (kind: EntryView['kind']) => string,
): Record<EntryColumnId, Cell<EntryView>> {
  const listed = (ids: readonly string[], nameOf: (id: string) => string) =>
    ids
      .map(nameOf)
      .filter((name) => name !== '')
      .join(', ');
  return {
    day: { kind: 'day', of: ({ meetingId }) => names.meeting(meetingId)?.startsAt.slice(0, 10) ?? '' },
    meeting: { kind: 'line', of: ({ meetingId }) => meetingText(names.meeting(meetingId)) },
    saidAt: { kind: 'line', of: ({ saidAt }) => formatTime(saidAt) },
    speaker: { kind: 'line', of: (entry) => speakerOf(entry, names) },
    unit: { kind: 'line', of: ({ speakerId }) => names.person(speakerId)?.unit ?? '' },
    locality: { kind: 'line', of: ({ localityId }) => names.locality(localityId) },
    content: { kind: 'prose', of: ({ content }) => content },
    topics: { kind: 'line', of: ({ topicIds }) => listed(topicIds, names.topic) },
    agencies: { kind: 'line', of: ({ agencyIds }) => listed(agencyIds, names.agency) },
    kind: { kind: 'line', of: ({ kind }) => kindText(kind) },
  };
}
