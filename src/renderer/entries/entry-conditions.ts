import { type EntryFilter, entryFilter, type MeetingName } from '../../shared/contract/tables.ts';
import type { Catalogue } from '../../shared/contract/views.ts';
import { formatDay } from '../../shared/dates/typed.ts';
import { entryKinds } from '../../shared/records/entry.ts';
import type { T } from '../i18n.ts';
import { initials } from '../typing/matching.ts';
import { meetingText } from './entry-columns.ts';

/** A condition the filter can have: one value of one sort. */
export interface Condition {
  /** `topic:` and the id. */
  readonly id: string;
  readonly label: string;
  /** What sort it is. */
  readonly detail: string;
  /** What it is found by besides. */
  readonly words: readonly string[];
}

const lists = {
  topic: 'topicIds',
  meeting: 'meetingIds',
  locality: 'localityIds',
  speaker: 'speakerIds',
  unit: 'units',
  agency: 'agencyIds',
} as const;
type ListSort = keyof typeof lists;

/** Every condition there is to choose from. */
export function entryConditions(t: T, catalogue: Catalogue, meetings: readonly MeetingName[]): Condition[] {
  const of = (
    sort: ListSort | 'kind',
    key: string,
    label: string,
    words: readonly string[] = [],
  ): Condition => ({
    id: `${sort}:${key}`,
    label,
    detail: t(`tables.kinds.${sort}`),
    words,
  });
  const units = [...new Set(catalogue.collaborators.map(({ unit }) => unit))].filter((unit) => unit !== '');
  return [
    ...catalogue.topics.map(({ id, name, code, keywords }) => of('topic', id, name, [code, keywords])),
    ...catalogue.localities.map(({ id, name }) => of('locality', id, name)),
    ...units.map((unit) => of('unit', unit, unit, [initials(unit)])),
    ...catalogue.agencies.map(({ id, name }) => of('agency', id, name, [initials(name)])),
    ...entryKinds.map((kind) => of('kind', kind, t(`history.codes.${kind}`))),
    ...catalogue.collaborators.map(({ id, name, code, unit }) =>
      of('speaker', id, name || code, [code, unit]),
    ),
    ...meetings.map((meeting) => {
      const day = formatDay(meeting.startsAt);
      return of('meeting', meeting.id, [meetingText(meeting), day].filter((part) => part !== '').join(' · '));
    }),
  ];
}

/** The conditions a filter has, by their ids. */
export function chosenConditions(filter: EntryFilter): string[] {
  const listed = Object.entries(lists).flatMap(([sort, field]) =>
    filter[field].map((key) => `${sort}:${key}`),
  );
  return filter.kind === null ? listed : [...listed, `kind:${filter.kind}`];
}

/** The filter with one condition more, or less. */
export function withCondition(filter: EntryFilter, id: string, holds: boolean): EntryFilter {
  const [sort = '', ...rest] = id.split(':');
  const key = rest.join(':');
  if (sort === 'kind') {
    const kind = entryKinds.find((each) => each === key) ?? null;
    return { ...filter, kind: holds ? kind : null };
  }
  if (!isListSort(sort)) return filter;
  const field = lists[sort];
  const others = filter[field].filter((each) => each !== key);
  return { ...filter, [field]: holds ? [...others, key] : others };
}

/** A filter that lets everything through. */
export const everyEntry: EntryFilter = entryFilter.parse({});

function isListSort(sort: string): sort is ListSort {
  return Object.hasOwn(lists, sort);
}
