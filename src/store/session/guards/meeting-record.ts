import { type RecordType, recordTypeNames } from '../../../shared/records/index.ts';
import { type Relation, relations } from '../../../shared/records/relations.ts';
import type { Parameter } from '../../sqlite/handles.ts';
import { column, table } from '../../sqlite/record-tables.ts';

/**
 * Which records make up the record of a meeting, whose words closing freezes. `words`: guarded once it is closed, and
 * listed among the corrections if changed later. `copy`: guarded, but written by closing itself. `apart`: belongs to
 * another document, or not to a meeting at all. Of the edits of documents (`documentEdit`) only those of the minutes
 * count.
 */
const inRecord: Readonly<Record<RecordType, 'words' | 'copy' | 'apart'>> = {
  meeting: 'words',
  agendaItem: 'words',
  guest: 'words',
  attendance: 'words',
  task: 'words',
  entry: 'words',
  entryTopic: 'words',
  entryAgency: 'words',
  documentEdit: 'words',
  signedMinutes: 'copy',
  document: 'apart',
  documentMask: 'apart',
  topic: 'apart',
  locality: 'apart',
  agency: 'apart',
  collaborator: 'apart',
  collaboratorGroup: 'apart',
  office: 'apart',
  snippet: 'apart',
  savedView: 'apart',
  form: 'apart',
  profileNumber: 'apart',
};

const partsWhere = (isPart: (standing: 'words' | 'copy' | 'apart') => boolean): RecordType[] =>
  recordTypeNames.filter((type) => isPart(inRecord[type]));

/** The types that are guarded once the record of their meeting is closed. */
export const guardedTypes = partsWhere((standing) => standing !== 'apart');

/**
 * A query (id, meeting_id) over the records of a type, following the records they are parts of; table names are our
 * own.
 */
export function meetingsOf(type: RecordType): string {
  if (type === 'meeting') return 'SELECT id, id AS meeting_id FROM meeting';
  const joins: string[] = [];
  let at: RecordType = type;
  let meeting = '';
  while (meeting === '') {
    const whole: Relation | undefined = relations[at].find(({ as }) => as === 'part');
    if (whole === undefined) throw new Error(`Records of the type ${type} are no part of a meeting.`);
    const link = `${table(at).name}.${column(at, whole.field)}`;
    if (whole.to === 'meeting') meeting = link;
    else joins.push(`JOIN ${table(whole.to).name} ON ${table(whole.to).name}.id = ${link}`);
    at = whole.to;
  }
  const name = table(type).name;
  const onlyMinutes = type === 'documentEdit' ? `WHERE document.kind = 'minutes'` : '';
  return `SELECT ${name}.id AS id, ${meeting} AS meeting_id FROM ${name} ${joins.join(' ')} ${onlyMinutes}`;
}

const parts = partsWhere((standing) => standing === 'words');

/** Everything in the record of one meeting, removed parts too, as the table expression `record`. */
export const RECORD_OF_MEETING = `WITH record (type, id) AS (
  ${parts.map((type) => `SELECT '${type}', id FROM (${meetingsOf(type)}) WHERE meeting_id = ?`).join('\n  UNION ALL ')})`;

/** The parameters of {@link RECORD_OF_MEETING}. */
export function recordOf(meetingId: string): Parameter[] {
  return parts.map(() => meetingId);
}
