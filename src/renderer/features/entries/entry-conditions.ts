import { type EntryFilter, entryFilter } from '../../../shared/contract/procedures/list.ts';
import { formatDay } from '../../../shared/dates/typed.ts';
import { meetingText } from '../../../shared/lists/entry-cells.ts';
import { entryKinds } from '../../../shared/records/entry.ts';
import type { NamedMeeting, ReferenceLists } from '../../../shared/records/views.ts';
import type { T } from '../../platform/i18n.ts';
import { type Condition, conditionParts, WORDS, withValue } from '../../ui/list/condition.ts';

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
export function entryConditions(
  t: T,
  referenceLists: ReferenceLists,
  meetings: readonly NamedMeeting[],
): Condition[] {
  const of = (
    sort: ListSort | 'kind',
    key: string,
    label: string,
    words: readonly string[] = [],
  ): Condition => ({
    id: `${sort}:${key}`,
    label,
    detail: t(`lists.kinds.${sort}`),
    words,
  });
  const units = [...new Set(referenceLists.collaborators.map(({ unit }) => unit))].filter(
    (unit) => unit !== '',
  );
  return [
    ...referenceLists.topics.map(({ id, name, code, keywords }) => of('topic', id, name, [code, keywords])),
    ...referenceLists.localities.map(({ id, name }) => of('locality', id, name)),
    ...units.map((unit) => of('unit', unit, unit)),
    ...referenceLists.agencies.map(({ id, name }) => of('agency', id, name)),
    ...entryKinds.map((kind) => of('kind', kind, t(`history.codes.${kind}`))),
    ...referenceLists.collaborators.map(({ id, name, code, unit }) =>
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
  return [
    ...listed,
    ...(filter.kind === null ? [] : [`kind:${filter.kind}`]),
    ...(filter.text === '' ? [] : [`${WORDS}:${filter.text}`]),
  ];
}

/** The filter with one condition more, or less. */
export function withCondition(filter: EntryFilter, id: string, holds: boolean): EntryFilter {
  const { sort, key } = conditionParts(id);
  if (sort === WORDS) return { ...filter, text: holds ? key : '' };
  if (sort === 'kind') {
    const kind = entryKinds.find((each) => each === key) ?? null;
    return { ...filter, kind: holds ? kind : null };
  }
  if (!isListSort(sort)) return filter;
  const field = lists[sort];
  return { ...filter, [field]: withValue(filter[field], key, holds) };
}

/** A filter that lets everything through. */
export const everyEntry: EntryFilter = entryFilter.parse({});

function isListSort(sort: string): sort is ListSort {
  return Object.hasOwn(lists, sort);
}
