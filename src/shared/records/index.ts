import type { z } from 'zod';
import type { ErasingRule } from './erasing-rules.ts';
import type { FieldRules, FieldValue, RuledField } from './field.ts';

export type { FieldValue } from './field.ts';

import { collaborator } from './collaborator.ts';
import { document, documentEdit, documentMask, form, profileNumber } from './document.ts';
import { entry, entryAgency, entryTopic } from './entry.ts';
import { agendaItem, attendance, guest, meeting, task } from './meeting.ts';
import { agency, collaboratorGroup, locality, office, savedView, snippet, topic } from './reference-lists.ts';
import { signedMinutes } from './signed-minutes.ts';

type Shape<Erasing extends ErasingRule> = Readonly<
  Record<string, z.ZodType<FieldValue> & RuledField<Erasing>>
>;

/** A type of record: its fields, and what they hold until somebody sets them. */
interface Described<S extends Shape<ErasingRule>> {
  readonly schema: z.ZodObject<S>;
  readonly blank: z.infer<z.ZodObject<S>>;
}

/** A type whose records stand for one person, by their own id or by its second end. */
function ofPerson<S extends Shape<ErasingRule>>(schema: z.ZodObject<S>): Described<S>;
function ofPerson(schema: z.ZodObject<Shape<ErasingRule>>): Described<Shape<ErasingRule>> {
  const blanks = Object.entries(schema.shape).map(([field, { rules }]) => [field, rules.blank]);
  return { schema, blank: Object.fromEntries(blanks) };
}

/** A type whose records stand for no person, so that none of their fields is personal. */
function recordType<S extends Shape<Exclude<ErasingRule, 'personal'>>>(schema: z.ZodObject<S>): Described<S> {
  return ofPerson(schema);
}

/**
 * Every type of record in the file. Tables, change log, merging, erasing and contract all take their fields from here.
 * Fields are only ever added.
 */
export const recordTypes = {
  meeting: recordType(meeting),
  agendaItem: recordType(agendaItem),
  guest: recordType(guest),
  attendance: ofPerson(attendance),
  task: recordType(task),
  entry: recordType(entry),
  entryTopic: recordType(entryTopic),
  entryAgency: recordType(entryAgency),
  topic: recordType(topic),
  locality: recordType(locality),
  agency: recordType(agency),
  collaborator: ofPerson(collaborator),
  collaboratorGroup: recordType(collaboratorGroup),
  office: recordType(office),
  snippet: recordType(snippet),
  savedView: recordType(savedView),
  document: recordType(document),
  documentEdit: recordType(documentEdit),
  documentMask: recordType(documentMask),
  signedMinutes: recordType(signedMinutes),
  form: recordType(form),
  profileNumber: recordType(profileNumber),
};

export type RecordType = keyof typeof recordTypes;

/** The fields of a record of type T. */
export type Fields<T extends RecordType> = z.infer<(typeof recordTypes)[T]['schema']>;

export const recordTypeNames = Object.keys(recordTypes).filter(isRecordType);

export function isRecordType(name: string): name is RecordType {
  return Object.hasOwn(recordTypes, name);
}

/** The rules of a field; undefined if the type has no field of this name. */
export function rulesOf(type: RecordType, field: string): FieldRules | undefined {
  return fieldRules.get(type)?.get(field);
}

const fieldRules = new Map(
  recordTypeNames.map((type) => {
    const fields = Object.entries<RuledField>(recordTypes[type].schema.shape);
    return [type, new Map(fields.map(([field, { rules }]) => [field, rules]))];
  }),
);

/** The names of a type's fields whose rules match. */
export function fieldsWith(type: RecordType, isSought: (rules: FieldRules) => boolean): string[] {
  return [...(fieldRules.get(type) ?? [])].flatMap(([field, rules]) => (isSought(rules) ? [field] : []));
}

/** The fields of a type with the same erasing rule. */
export function fieldsErasedAs(type: RecordType, rule: ErasingRule): string[] {
  return fieldsWith(type, ({ erasing }) => erasing === rule);
}
