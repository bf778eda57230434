import type { Fields, RecordType } from './index.ts';

/**
 * What becomes of a field when somebody's personal data are erased. Every field of every type must say it; the compiler
 * asks for those of a new one.
 *
 * `kept`: it stays. What was said in a meeting stays as it was said, whoever it names: the program asks for no names
 * there and points out what looks like personal data while it is typed.
 * `personal`: it is about the person the record stands for, and is blanked with their erasure. A code stands for one
 * person in the office's own lists and a title with a unit names its holder, so both go; unit, locality and term say
 * who was represented, which old minutes need. A reason for an absence often tells of health; who came instead is
 * somebody too.
 * `trace`: it is about something else and may name anybody: words changed in a document hold the line they replaced, a
 * file may be named after somebody, a view may look for somebody. Where it names a person whose data were erased it is
 * blanked whole: two copies that know the person by different names still blank it alike.
 * `byPerson`: it lists people by id, and loses the person alone.
 */
export type ErasingRule = 'kept' | 'personal' | 'trace' | 'byPerson';

/** The records that stand for one person: by their own id, or by the second end of it. */
export const personalTypes = ['collaborator', 'attendance'] as const;
export type PersonalType = (typeof personalTypes)[number];

/** What is blanked has to be a text; only a record that stands for a person can hold what is personal. */
type RuleOf<T extends RecordType, Value> = Value extends string
  ? 'kept' | (T extends PersonalType ? 'personal' : Exclude<ErasingRule, 'personal'>)
  : 'kept';

export const erasingRules: {
  readonly [T in RecordType]: { readonly [Field in keyof Fields<T>]: RuleOf<T, Fields<T>[Field]> };
} = {
  meeting: {
    kind: 'kept',
    title: 'kept',
    periodKind: 'kept',
    periodNumber: 'kept',
    periodYear: 'kept',
    ordinal: 'kept',
    startsAt: 'kept',
    endsAt: 'kept',
    place: 'kept',
    chairName: 'kept',
    chairTitle: 'kept',
    recorderName: 'kept',
    recorderTitle: 'kept',
    documents: 'kept',
    reports: 'kept',
    otherInformation: 'kept',
    presentCount: 'kept',
    totalCount: 'kept',
    conclusion: 'kept',
    state: 'kept',
    minutesNumber: 'kept',
    agendaItemId: 'kept',
    closedAt: 'kept',
    closedBy: 'kept',
    version: 'kept',
    correctionReason: 'kept',
  },
  agendaItem: { meetingId: 'kept', position: 'kept', time: 'kept', content: 'kept', presenter: 'kept' },
  guest: { meetingId: 'kept', position: 'kept', name: 'kept', title: 'kept', unit: 'kept' },
  attendance: {
    meetingId: 'kept',
    collaboratorId: 'kept',
    state: 'kept',
    reason: 'personal',
    arrivedAt: 'kept',
    substitute: 'personal',
    speakingPosition: 'kept',
  },
  task: {
    meetingId: 'kept',
    entryId: 'kept',
    position: 'kept',
    content: 'kept',
    unit: 'kept',
    deadline: 'kept',
    state: 'kept',
    documentNumber: 'kept',
    documentDate: 'kept',
    answer: 'kept',
    answeredOn: 'kept',
  },
  entry: {
    meetingId: 'kept',
    kind: 'kept',
    speakerId: 'kept',
    speakerText: 'kept',
    localityId: 'kept',
    content: 'kept',
    saidAt: 'kept',
    position: 'kept',
  },
  entryTopic: { entryId: 'kept', topicId: 'kept', position: 'kept' },
  entryAgency: { entryId: 'kept', agencyId: 'kept', position: 'kept' },
  topic: {
    parentId: 'kept',
    name: 'kept',
    code: 'kept',
    keywords: 'kept',
    position: 'kept',
    retired: 'kept',
    definition: 'kept',
    examples: 'kept',
    belongs: 'kept',
    belongsNot: 'kept',
    mergedIntoId: 'kept',
  },
  locality: {
    name: 'kept',
    type: 'kept',
    validFrom: 'kept',
    validTo: 'kept',
    successorId: 'kept',
    retired: 'kept',
    formerDistrict: 'kept',
    mergedIntoId: 'kept',
  },
  agency: { name: 'kept', retired: 'kept', mergedIntoId: 'kept' },
  collaborator: {
    code: 'personal',
    name: 'personal',
    title: 'personal',
    unit: 'kept',
    localityId: 'kept',
    contact: 'personal',
    termFrom: 'kept',
    termTo: 'kept',
    note: 'personal',
    retired: 'kept',
    erased: 'kept',
    groupId: 'kept',
    mergedIntoId: 'kept',
  },
  collaboratorGroup: { name: 'kept', position: 'kept', retired: 'kept', mergedIntoId: 'kept' },
  office: {
    validFrom: 'kept',
    parentName: 'kept',
    name: 'kept',
    fullName: 'kept',
    symbol: 'kept',
    place: 'kept',
    term: 'kept',
    speakerMode: 'kept',
    entryOrder: 'kept',
    signerAuthority: 'kept',
    signerTitle: 'kept',
    signerName: 'kept',
  },
  snippet: { shortcut: 'kept', text: 'kept', retired: 'kept' },
  savedView: { list: 'kept', name: 'trace', settings: 'trace' },
  document: {
    kind: 'kept',
    meetingId: 'kept',
    unit: 'kept',
    number: 'kept',
    issuedOn: 'kept',
    speakerMode: 'kept',
    entryOrder: 'kept',
    profileId: 'kept',
    fileName: 'trace',
    fileHash: 'kept',
    exportedAt: 'kept',
  },
  documentEdit: { documentId: 'kept', place: 'kept', text: 'trace', base: 'trace' },
  documentMask: { documentId: 'kept', quote: 'trace', decision: 'kept' },
  signedMinutes: {
    meetingId: 'kept',
    version: 'kept',
    signedAt: 'kept',
    signedBy: 'kept',
    names: 'byPerson',
    text: 'trace',
    digest: 'kept',
    fileHash: 'kept',
  },
  form: { name: 'kept', about: 'kept', content: 'kept' },
  profileNumber: { profileId: 'kept', path: 'kept', value: 'kept' },
};

/** The fields of a type with a rule. */
export function fieldsErasedAs(type: RecordType, rule: ErasingRule): string[] {
  return Object.entries(erasingRules[type]).flatMap(([field, each]) => (each === rule ? [field] : []));
}
