import { z } from 'zod';
import { type FieldValue, recordTypes } from '../records/index.ts';
import {
  agencyView,
  collaboratorView,
  type EntryView,
  localityView,
  type MeetingDetail,
  type OfficeView,
  officeView,
  type ReferenceLists,
  type TaskView,
  taskView,
  topicView,
} from '../records/views.ts';

/*
 * The list entries of everything the minutes of a meeting name, stored when its record is closed, so that renaming,
 * joining, retiring or removing something later does not change a word of them. Only what documents print is stored: no
 * telephone number, no note about a person.
 */

const { agency, collaborator, locality, topic } = recordTypes;

const keptTopic = topicView.pick({ id: true, parentId: true, name: true, position: true });
const keptLocality = localityView.pick({ id: true, name: true, type: true });
const keptAgency = agencyView.pick({ id: true, name: true });
const keptPerson = collaboratorView.pick({
  id: true,
  code: true,
  name: true,
  title: true,
  unit: true,
  localityId: true,
  erased: true,
});

/** Parses a stored record, which may be from before fields were added to its type. */
function withBlanks(blank: Readonly<Record<string, FieldValue>>) {
  return z.looseObject({}).transform((kept): Record<string, unknown> => ({ ...blank, ...kept }));
}

const stored = z.object({
  topics: z.array(keptTopic),
  localities: z.array(keptLocality),
  agencies: z.array(keptAgency),
  collaborators: z.array(keptPerson),
  /** The version of the office on the day of the meeting. */
  office: withBlanks(recordTypes.office.blank).pipe(officeView).nullable(),
  /** Tasks of earlier meetings that were answered. */
  answered: z.array(withBlanks(recordTypes.task.blank).pipe(taskView)),
  /** Ids that were named but are in no list any more. */
  gone: z.array(z.string()),
});
type Stored = z.infer<typeof stored>;

/** The lists a document is composed from. */
export type Lists = Pick<ReferenceLists, 'topics' | 'localities' | 'agencies' | 'collaborators'>;

/** The lists, and everything else that minutes name. */
export interface Names extends Lists {
  readonly office: OfficeView | null;
  readonly answered: readonly TaskView[];
}

type Naming = Pick<MeetingDetail, 'attendance'> & { readonly entries: readonly EntryView[] };

/** The list entries to store for a meeting; all topics, since their order and levels make the headings. */
export function namesToSign(naming: Naming, now: Names): string {
  const named = namedIn(naming, now.collaborators);
  const isNamed = ({ id }: { id: string }) => named.has(id);
  const kept: Stored = {
    topics: now.topics.map((one) => keptTopic.parse(one)),
    localities: now.localities.filter(isNamed).map((one) => keptLocality.parse(one)),
    agencies: now.agencies.filter(isNamed).map((one) => keptAgency.parse(one)),
    collaborators: now.collaborators.filter(isNamed).map((one) => keptPerson.parse(one)),
    office: now.office,
    answered: now.answered.map((one) => taskView.parse(one)),
    gone: [],
  };
  const there = idsIn(kept);
  return JSON.stringify({ ...kept, gone: [...named].filter((id) => !there.has(id)).toSorted() });
}

/**
 * The signed lists, plus what was merged in since and could not be known then.
 * @param names as made by {@link namesToSign}
 * @param erased the people whose personal data were erased since
 * @returns null if this program cannot read the names: today's are used then.
 */
export function signedNames(
  names: string,
  naming: Naming,
  now: Lists,
  erased: ReadonlySet<string>,
): Names | null {
  const signed = parsedNames(names);
  if (signed === null) return null;
  const collaborators = signed.collaborators.map((one) => ({
    ...collaborator.blank,
    ...(erased.has(one.id) ? { ...withoutPerson(one), erased: true } : one),
  }));
  const known = new Set([...idsIn(signed), ...signed.gone]);
  const unknownPeople = now.collaborators.filter(({ id }) => !known.has(id));
  const named = namedIn(naming, [...collaborators, ...unknownPeople]);
  const isNew = ({ id }: { id: string }) => named.has(id) && !known.has(id);
  const newTopics = now.topics.filter(isNew);
  const parents = new Set(newTopics.map(({ parentId }) => parentId));
  return {
    topics: [
      ...signed.topics.map((one) => ({ ...topic.blank, ...one })),
      ...now.topics.filter((one) => isNew(one) || (parents.has(one.id) && !known.has(one.id))),
    ],
    localities: [
      ...signed.localities.map((one) => ({ ...locality.blank, ...one })),
      ...now.localities.filter(isNew),
    ],
    agencies: [...signed.agencies.map((one) => ({ ...agency.blank, ...one })), ...now.agencies.filter(isNew)],
    collaborators: [...collaborators, ...now.collaborators.filter(isNew)],
    office: signed.office,
    answered: signed.answered,
  };
}

/** The signed names without the personal data of one person; other text is returned unchanged. */
export function withoutPersonInNames(names: string, collaboratorId: string): string {
  const signed = parsedNames(names);
  const one = signed?.collaborators.find(({ id }) => id === collaboratorId);
  if (signed === null || one === undefined || (one.code === '' && one.name === '' && one.title === ''))
    return names;
  const collaborators = signed.collaborators.map((each) => (each === one ? withoutPerson(each) : each));
  return JSON.stringify({ ...signed, collaborators });
}

/** The unit, the locality and the term are kept: they say who was represented, which old minutes need. */
function withoutPerson(one: Stored['collaborators'][number]): Stored['collaborators'][number] {
  return { ...one, code: '', name: '', title: '' };
}

function parsedNames(names: string): Stored | null {
  const parsed = json.pipe(stored).safeParse(names);
  return parsed.success ? parsed.data : null;
}

const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'not JSON' });
    return z.NEVER;
  }
});

/** The ids of everything that the record of a meeting names, and of the localities of its people. */
function namedIn({ attendance, entries }: Naming, people: Lists['collaborators']): Set<string> {
  const ids = [
    ...attendance.map(({ collaboratorId }) => collaboratorId),
    ...entries.flatMap(({ speakerId, localityId, topicIds, agencyIds }) => [
      speakerId,
      localityId,
      ...topicIds,
      ...agencyIds,
    ]),
  ];
  const named = new Set(ids.filter((id) => id !== null));
  const places = people.filter(({ id }) => named.has(id)).map(({ localityId }) => localityId);
  return new Set([...named, ...places.filter((id) => id !== null)]);
}

function idsIn({ topics, localities, agencies, collaborators }: Stored): Set<string> {
  return new Set([topics, localities, agencies, collaborators].flatMap((list) => list.map(({ id }) => id)));
}
