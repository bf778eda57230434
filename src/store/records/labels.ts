import type { RecordName, ShownValue } from '../../shared/contract/written.ts';
import type { FieldValue, RecordType } from '../../shared/records/index.ts';
import { relations } from '../../shared/records/relations.ts';

/** Returns what a record shows, by field name. */
export type RecordReader = (type: RecordType, id: string) => ReadonlyMap<string, FieldValue>;

/** The fields that name a record, best first, and the field that says what it is part of. */
const naming: Readonly<Record<RecordType, { readonly by: readonly string[]; readonly within?: string }>> = {
  meeting: { by: ['title'], within: 'startsAt' },
  entry: { by: ['content'], within: 'meetingId' },
  agendaItem: { by: ['content'], within: 'meetingId' },
  guest: { by: ['name', 'unit'], within: 'meetingId' },
  attendance: { by: ['collaboratorId'], within: 'meetingId' },
  task: { by: ['content'], within: 'meetingId' },
  entryTopic: { by: ['topicId'], within: 'entryId' },
  entryAgency: { by: ['agencyId'], within: 'entryId' },
  topic: { by: ['name'], within: 'parentId' },
  locality: { by: ['name'] },
  agency: { by: ['name'] },
  collaborator: { by: ['name', 'code', 'unit'] },
  office: { by: ['name', 'fullName'] },
  collaboratorGroup: { by: ['name'] },
  snippet: { by: ['shortcut', 'text'] },
  savedView: { by: ['name'] },
  document: { by: ['meetingId', 'unit'] },
  documentEdit: { by: ['text', 'base'], within: 'documentId' },
  documentMask: { by: ['quote'], within: 'documentId' },
  signedMinutes: { by: ['meetingId'] },
  form: { by: ['name'] },
  profileNumber: { by: ['path'], within: 'profileId' },
};

const LONGEST = 160;

/** The words people know a record by; empty if it has none yet. */
export function labelRecord(shows: RecordReader, type: RecordType, id: string): RecordName {
  const { within } = naming[type];
  const part = within === undefined ? '' : words(shows, type, id, within);
  return { type, id, title: titleOf(shows, type, id), within: part === '' ? null : part };
}

/** The record's own title, without its parents', so that no circle of records is ever followed. */
function titleOf(shows: RecordReader, type: RecordType, id: string): string {
  return naming[type].by.map((field) => words(shows, type, id, field)).find((text) => text !== '') ?? '';
}

/** A value with its meaning: for a link, the name of the record it leads to. */
export function labelValue(
  shows: RecordReader,
  type: RecordType,
  field: string,
  value: FieldValue,
): ShownValue {
  const target = relations[type].find((relation) => relation.field === field)?.to;
  if (target === undefined || typeof value !== 'string' || value === '') return { value, words: null };
  return { value, words: titleOf(shows, target, value) };
}

function words(shows: RecordReader, type: RecordType, id: string, field: string): string {
  const value = shows(type, id).get(field) ?? '';
  const text = labelValue(shows, type, field, value).words ?? String(value);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}
