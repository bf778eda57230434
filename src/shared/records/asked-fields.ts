import type { ConflictRule } from './conflict-rules.ts';
import { fieldsWith, type RecordType, recordTypeNames, rulesOf } from './index.ts';

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

/** Whether people are asked where two values of a field differ. */
export function isAsked(type: RecordType, field: string): boolean {
  return rulesOf(type, field)?.conflict === 'ask';
}

/** The fields nobody is asked about, as "type.field". */
export const quietFields: readonly string[] = [...fieldsRuled('latest'), ...fieldsRuled('fixed')];

/** The fields that are only a trace of work or a place in a list, as "type.field". */
export const workTraces: readonly string[] = fieldsRuled('latest');

function fieldsRuled(rule: ConflictRule): string[] {
  return recordTypeNames.flatMap((type) =>
    fieldsWith(type, ({ conflict }) => conflict === rule).map((field) => `${type}.${field}`),
  );
}

/** Fields whose question bears the name of another: "type.field" and that name. */
export const namedByOther: readonly (readonly [string, string])[] = recordTypeNames.flatMap((type) =>
  (compounds[type] ?? []).flatMap(([lead = '', ...others]) =>
    others.map((field): [string, string] => [`${type}.${field}`, lead]),
  ),
);

/** Whether nobody would miss what a field says: it is a trace of work or a place in a list. */
export function isWorkTrace(type: RecordType, field: string): boolean {
  return rulesOf(type, field)?.conflict === 'latest';
}
