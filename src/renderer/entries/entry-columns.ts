import type { MeetingName } from '../../shared/contract/tables.ts';
import type { Catalogue, EntryView } from '../../shared/contract/views.ts';
import { formatDay, formatTime } from '../../shared/dates/typed.ts';
import { meetingName } from '../../shared/meeting/period.ts';
import type { T } from '../i18n.ts';
import { lookUp } from '../meeting/desk/people.ts';
import type { GridColumn } from '../tables/columns.ts';

/** Finds the names behind the ids of entries. */
export interface EntryNames {
  meeting(id: string): MeetingName | undefined;
  /** The person's name, or whoever else was written down. */
  speaker(entry: EntryView): string;
  unit(entry: EntryView): string;
  locality(id: string | null): string;
  topic(id: string): string;
  agency(id: string): string;
}

export function entryNames(catalogue: Catalogue, meetings: readonly MeetingName[]): EntryNames {
  const lookup = lookUp(catalogue);
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  return {
    meeting: (id) => byId.get(id),
    speaker: ({ speakerId, speakerText }) => {
      const person = lookup.person(speakerId);
      return person === undefined ? speakerText : person.name || person.code || person.unit;
    },
    unit: ({ speakerId }) => lookup.person(speakerId)?.unit ?? '',
    locality: lookup.locality,
    topic: lookup.topic,
    agency: lookup.agency,
  };
}

/** A meeting in one line of a list: its name, or when it was. */
export function meetingText(meeting: MeetingName | undefined): string {
  return meeting === undefined ? '' : meetingName(meeting) || formatDay(meeting.startsAt);
}

/** The columns of the table of entries; they stay the same as long as the names do. */
export function entryColumns(t: T, names: EntryNames): GridColumn<EntryView>[] {
  const listed = (ids: readonly string[], nameOf: (id: string) => string) =>
    ids
      .map(nameOf)
      .filter((name) => name !== '')
      .join(', ');
  return [
    {
      id: 'day',
      label: t('tables.day'),
      width: 96,
      sorts: 'meeting',
      text: ({ meetingId }) => formatDay(names.meeting(meetingId)?.startsAt ?? ''),
    },
    {
      id: 'meeting',
      label: t('tables.meeting'),
      width: 200,
      isExtra: true,
      text: ({ meetingId }) => meetingText(names.meeting(meetingId)),
    },
    {
      id: 'time',
      label: t('tables.saidAt'),
      width: 64,
      sorts: 'time',
      text: ({ saidAt }) => formatTime(saidAt),
    },
    {
      id: 'speaker',
      label: t('tables.speaker'),
      width: 150,
      sorts: 'speaker',
      text: (entry) => names.speaker(entry),
    },
    { id: 'unit', label: t('tables.unit'), width: 140, isExtra: true, text: (entry) => names.unit(entry) },
    {
      id: 'locality',
      label: t('tables.locality'),
      width: 140,
      sorts: 'locality',
      text: ({ localityId }) => names.locality(localityId),
    },
    { id: 'content', label: t('tables.content'), width: 320, grows: true, text: ({ content }) => content },
    {
      id: 'topics',
      label: t('tables.topics'),
      width: 180,
      text: ({ topicIds }) => listed(topicIds, names.topic),
    },
    {
      id: 'agencies',
      label: t('tables.agencies'),
      width: 150,
      isExtra: true,
      text: ({ agencyIds }) => listed(agencyIds, names.agency),
    },
    {
      id: 'kind',
      label: t('tables.kind'),
      width: 88,
      isExtra: true,
      text: ({ kind }) => t(`history.codes.${kind}`),
    },
  ];
}
