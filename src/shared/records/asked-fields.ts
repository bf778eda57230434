import type { ConflictRule } from './conflict-rules.ts';
import { fieldsWith, type RecordType, recordTypeNames, rulesOf } from './index.ts';

/**
 * Fields that are one value together: whoever sets one of them sets all, so that half of one person's value is never
 * combined with half of another's. The first field is the name of the question.
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
  documentEdit: [['text', 'base', 'covers']],
  signedMinutes: [['text', 'names', 'digest', 'fileHash', 'signedAt', 'signedBy']],
};

/** The fields that are one value with this one, itself included; the one that names the question is first. */
export function compoundOf(type: RecordType, field: string): readonly string[] {
  return compounds[type]?.find((fields) => fields.includes(field)) ?? [field];
}

/** Whether people are asked if two values of a field differ. */
export function isAsked(type: RecordType, field: string): boolean {
  return rulesOf(type, field)?.conflict === 'ask';
}

/** The fields nobody is asked about, as "type.field". */
export const quietFields: readonly string[] = [...fieldsRuled('latest'), ...fieldsRuled('fixed')];

/** The fields that are only traces of work or positions in a list, as "type.field". */
export const workTraces: readonly string[] = fieldsRuled('latest');

function fieldsRuled(rule: ConflictRule): string[] {
  return recordTypeNames.flatMap((type) =>
    fieldsWith(type, ({ conflict }) => conflict === rule).map((field) => `${type}.${field}`),
  );
}

/** Fields whose question has the name of another field: "type.field" and that name. */
export const namedByOther: readonly (readonly [string, string])[] = recordTypeNames.flatMap((type) =>
  (compounds[type] ?? []).flatMap(([lead = '', ...others]) =>
    others.map((field): [string, string] => [`${type}.${field}`, lead]),
  ),
);

/** Whether nobody would miss a field's value: it is a trace of work or a position in a list. */
export function isWorkTrace(type: RecordType, field: string): boolean {
  return rulesOf(type, field)?.conflict === 'latest';
}
