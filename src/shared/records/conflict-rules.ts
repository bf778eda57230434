import { type Fields, type RecordType, recordTypeNames } from './index.ts';

/**
 * What becomes of a field that two people gave different values without having seen each other's. Both values are
 * always kept in the history; the rule says whether people are asked.
 *
 * `ask`: both are listed until somebody chooses. `latest`: the later one shows and nobody is asked, because the value
 * is a trace of work (a hash, a time of export) or an order of a list, and whoever sees it can set it right. `fixed`:
 * the value follows from the record's id, so that it cannot differ.
 */
export type ConflictRule = 'ask' | 'latest' | 'fixed';

/** The rule of every field of every type; `deleted` is asked about everywhere (store/log/conflicts.ts). */
export const conflictRules = {
  meeting: {
    kind: 'ask',
    title: 'ask',
    periodKind: 'ask',
    periodNumber: 'ask',
    periodYear: 'ask',
    ordinal: 'ask',
    startsAt: 'ask',
    endsAt: 'ask',
    place: 'ask',
    chairName: 'ask',
    chairTitle: 'ask',
    recorderName: 'ask',
    recorderTitle: 'ask',
    documents: 'ask',
    reports: 'ask',
    otherInformation: 'ask',
    presentCount: 'ask',
    totalCount: 'ask',
    conclusion: 'ask',
    state: 'ask',
    minutesNumber: 'ask',
    agendaItemId: 'latest',
    // Two people who close one record did the same thing: the later closing counts.
    closedAt: 'latest',
    closedBy: 'latest',
    version: 'latest',
    correctionReason: 'latest',
  },
  agendaItem: { meetingId: 'ask', position: 'latest', time: 'ask', content: 'ask', presenter: 'ask' },
  guest: { meetingId: 'ask', position: 'latest', name: 'ask', title: 'ask', unit: 'ask' },
  attendance: {
    meetingId: 'fixed',
    collaboratorId: 'fixed',
    state: 'ask',
    reason: 'ask',
    arrivedAt: 'ask',
    substitute: 'ask',
    speakingPosition: 'latest',
  },
  task: {
    meetingId: 'ask',
    entryId: 'ask',
    position: 'latest',
    content: 'ask',
    unit: 'ask',
    deadline: 'ask',
    state: 'ask',
    documentNumber: 'ask',
    documentDate: 'ask',
    answer: 'ask',
    answeredOn: 'ask',
  },
  entry: {
    meetingId: 'ask',
    kind: 'ask',
    speakerId: 'ask',
    speakerText: 'ask',
    localityId: 'ask',
    content: 'ask',
    saidAt: 'ask',
    position: 'latest',
  },
  entryTopic: { entryId: 'fixed', topicId: 'fixed', position: 'latest' },
  entryAgency: { entryId: 'fixed', agencyId: 'fixed', position: 'latest' },
  topic: {
    parentId: 'ask',
    name: 'ask',
    code: 'ask',
    keywords: 'ask',
    position: 'latest',
    retired: 'ask',
    definition: 'ask',
    examples: 'ask',
    belongs: 'ask',
    belongsNot: 'ask',
    mergedIntoId: 'ask',
  },
  locality: {
    name: 'ask',
    type: 'ask',
    validFrom: 'ask',
    validTo: 'ask',
    successorId: 'ask',
    retired: 'ask',
    formerDistrict: 'ask',
    mergedIntoId: 'ask',
  },
  agency: { name: 'ask', retired: 'ask', mergedIntoId: 'ask' },
  collaborator: {
    code: 'ask',
    name: 'ask',
    title: 'ask',
    unit: 'ask',
    localityId: 'ask',
    contact: 'ask',
    termFrom: 'ask',
    termTo: 'ask',
    note: 'ask',
    retired: 'ask',
    // Erasing is for good, so there is nothing to choose.
    erased: 'latest',
    groupId: 'ask',
    mergedIntoId: 'ask',
  },
  collaboratorGroup: { name: 'ask', position: 'latest', retired: 'ask', mergedIntoId: 'ask' },
  office: {
    validFrom: 'ask',
    parentName: 'ask',
    name: 'ask',
    fullName: 'ask',
    symbol: 'ask',
    place: 'ask',
    term: 'ask',
    speakerMode: 'ask',
    entryOrder: 'ask',
    signerAuthority: 'ask',
    signerTitle: 'ask',
    signerName: 'ask',
  },
  snippet: { shortcut: 'ask', text: 'ask', retired: 'ask' },
  savedView: { list: 'latest', name: 'ask', settings: 'latest' },
  document: {
    kind: 'fixed',
    meetingId: 'fixed',
    unit: 'fixed',
    number: 'ask',
    issuedOn: 'ask',
    speakerMode: 'ask',
    entryOrder: 'ask',
    profileId: 'ask',
    fileName: 'latest',
    fileHash: 'latest',
    exportedAt: 'latest',
  },
  documentEdit: { documentId: 'fixed', place: 'fixed', text: 'ask', base: 'latest' },
  documentMask: { documentId: 'fixed', quote: 'fixed', decision: 'ask' },
  // Two people who close one record did the same thing: the later copy counts, whole.
  signedMinutes: {
    meetingId: 'fixed',
    version: 'fixed',
    signedAt: 'latest',
    signedBy: 'latest',
    names: 'latest',
    text: 'latest',
    digest: 'latest',
    fileHash: 'latest',
  },
  form: { name: 'ask', about: 'ask', content: 'ask' },
  profileNumber: { profileId: 'fixed', path: 'fixed', value: 'ask' },
} as const satisfies { [T in RecordType]: Record<keyof Fields<T>, ConflictRule> };

/**
 * Fields that are one value together: whoever gives one of them gives all, so that half of what one person wrote never
 * stands beside half of another's. The first one names them where people are asked.
 */
const compounds: Readonly<Partial<Record<RecordType, readonly (readonly string[])[]>>> = {
  meeting: [['periodKind', 'periodNumber', 'periodYear']],
  attendance: [['state', 'reason', 'arrivedAt', 'substitute']],
  task: [
    ['answer', 'answeredOn'],
    ['documentNumber', 'documentDate'],
  ],
  entry: [['speakerId', 'speakerText']],
  topic: [['mergedIntoId', 'retired']],
  locality: [['mergedIntoId', 'retired']],
  agency: [['mergedIntoId', 'retired']],
  collaborator: [['mergedIntoId', 'retired']],
  collaboratorGroup: [['mergedIntoId', 'retired']],
  office: [['signerName', 'signerTitle', 'signerAuthority']],
  document: [['number', 'issuedOn']],
  documentEdit: [['text', 'base']],
  signedMinutes: [['text', 'names', 'digest', 'fileHash', 'signedAt', 'signedBy']],
};

/** The fields that are one value with this one, itself among them, the one that names them first. */
export function compoundOf(type: RecordType, field: string): readonly string[] {
  return compounds[type]?.find((fields) => fields.includes(field)) ?? [field];
}

const ruleOf = new Map<string, ConflictRule>(
  recordTypeNames.flatMap((type) =>
    Object.entries(conflictRules[type]).map(([field, rule]): [string, ConflictRule] => [
      `${type}.${field}`,
      rule,
    ]),
  ),
);

/** Whether people are asked where two values of a field differ. */
export function isAsked(type: RecordType, field: string): boolean {
  return ruleOf.get(`${type}.${field}`) === 'ask';
}

/** The fields nobody is asked about, as "type.field". */
export const quietFields: readonly string[] = [...ruleOf].flatMap(([name, rule]) =>
  rule === 'ask' ? [] : [name],
);

/** Fields whose question bears the name of another: "type.field" and that name. */
export const namedByOther: readonly (readonly [string, string])[] = recordTypeNames.flatMap((type) =>
  (compounds[type] ?? []).flatMap(([lead = '', ...others]) =>
    others.map((field): [string, string] => [`${type}.${field}`, lead]),
  ),
);

/** Whether a field is only a trace of work or a place in a list, so that nobody would miss what it says. */
export function isTrace(type: RecordType, field: string): boolean {
  return ruleOf.get(`${type}.${field}`) === 'latest';
}
