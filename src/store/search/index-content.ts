import { z } from 'zod';
import { meetingName } from '../../shared/meeting/period.ts';
import { fieldsWith } from '../../shared/records/index.ts';
import { meetingView, taskView } from '../../shared/records/views.ts';
import { type Readable, readAll } from '../sqlite/handles.ts';
import { fieldsOf } from '../sqlite/record-tables.ts';
import type { IndexedKind } from './rowid-ranges.ts';
import { type TagKind, tagToken } from './tags.ts';

/** What the index holds about a record. */
export interface IndexContent {
  /** When it happened, as far as known; results are ordered by it. */
  readonly moment: string;
  readonly texts: readonly string[];
  readonly tags: readonly string[];
}

/**
 * The indexed content of some records of a kind, by id. Records with nothing to find, or nothing any more, are left
 * out.
 */
export function contentOf(
  db: Readable,
  kind: IndexedKind,
  ids: readonly string[],
): Map<string, IndexContent> {
  switch (kind) {
    case 'entry':
      return entriesOf(db, JSON.stringify(ids));
    case 'meeting':
      return meetingsOf(db, JSON.stringify(ids));
    case 'task':
      return tasksOf(db, JSON.stringify(ids));
  }
}

const tagIds = z.string().transform((list) => z.array(z.string()).parse(JSON.parse(list)));

const entryRow = z.object({
  id: z.string(),
  content: z.string(),
  speakerText: z.string(),
  saidAt: z.string(),
  meetingId: z.string(),
  speakerId: z.string().nullable(),
  localityId: z.string().nullable(),
  startsAt: z.string().nullable(),
  topicIds: tagIds,
  agencyIds: tagIds,
});

function entriesOf(db: Readable, ids: string): Map<string, IndexContent> {
  const rows = readAll(
    db,
    entryRow,
    `SELECT e.id, e.content, e.speaker_text AS speakerText, e.said_at AS saidAt, e.meeting_id AS meetingId,
      e.speaker_id AS speakerId, e.locality_id AS localityId, m.starts_at AS startsAt,
      (SELECT json_group_array(topic_id) FROM entry_topic WHERE entry_id = e.id AND NOT deleted) AS topicIds,
      (SELECT json_group_array(agency_id) FROM entry_agency WHERE entry_id = e.id AND NOT deleted) AS agencyIds
    FROM json_each(?) AS wanted CROSS JOIN entry e ON e.id = wanted.value LEFT JOIN meeting m ON m.id = e.meeting_id
    WHERE NOT e.deleted AND m.deleted IS NOT 1`,
    ids,
  );
  return new Map(
    rows.map((row) => [
      row.id,
      {
        moment: inMeeting(row.startsAt ?? '', row.saidAt),
        texts: textsOf('entry', row),
        tags: [
          ...tags('topic', row.topicIds),
          ...tags('agency', row.agencyIds),
          ...tags('locality', [row.localityId]),
          ...tags('speaker', [row.speakerId]),
          ...tags('meeting', [row.meetingId]),
        ],
      },
    ]),
  );
}

/** The searchable texts of a record, from its row with field names as keys. */
function textsOf(type: IndexedKind, row: object): string[] {
  const values = new Map(Object.entries(row));
  return fieldsWith(type, ({ isSearched }) => isSearched).map((field) => String(values.get(field) ?? ''));
}

function tags(kind: TagKind, of: readonly (string | null)[]): string[] {
  return of.flatMap((each) => (each === null || each === '' ? [] : [tagToken(kind, each)]));
}

/** The day of the meeting, if known, with the time of day of the entry, even if that was typed days later. */
function inMeeting(startsAt: string, saidAt: string): string {
  if (startsAt === '') return saidAt;
  return saidAt.length > 10 ? `${startsAt.slice(0, 10)}${saidAt.slice(10)}` : startsAt;
}

function meetingsOf(db: Readable, ids: string): Map<string, IndexContent> {
  const rows = readAll(
    db,
    meetingView,
    `SELECT ${fieldsOf('meeting', 'm')} FROM json_each(?) AS wanted CROSS JOIN meeting m ON m.id = wanted.value
    WHERE NOT m.deleted`,
    ids,
  );
  return new Map(
    rows.map((row) => {
      // The name already contains the title, and adds the period.
      const texts = [meetingName(row), ...textsOf('meeting', { ...row, title: '' })];
      return [row.id, { moment: row.startsAt, texts, tags: tags('meeting', [row.id]) }];
    }),
  );
}

const taskRow = taskView.extend({ startsAt: z.string().nullable() });

function tasksOf(db: Readable, ids: string): Map<string, IndexContent> {
  const rows = readAll(
    db,
    taskRow,
    `SELECT ${fieldsOf('task', 't')}, m.starts_at AS startsAt
    FROM json_each(?) AS wanted CROSS JOIN task t ON t.id = wanted.value LEFT JOIN meeting m ON m.id = t.meeting_id
    WHERE NOT t.deleted AND m.deleted IS NOT 1`,
    ids,
  );
  return new Map(
    rows.map((row) => [
      row.id,
      { moment: row.startsAt ?? '', texts: textsOf('task', row), tags: tags('meeting', [row.meetingId]) },
    ]),
  );
}
