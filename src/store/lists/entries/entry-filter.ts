import { z } from 'zod';
import type { EntryFilter } from '../../../shared/contract/procedures/list.ts';
import { topicFamily } from '../../../shared/meeting/topic-family.ts';
import { type Readable, readAll, readOne } from '../../sqlite/handles.ts';
import { type Clause, clause, isOneOf } from '../select.ts';
import { textClause } from './text-clause.ts';

/**
 * SQL: entries that were not removed. Phrased through the removed ones, which have an index of their own, so that the
 * index on the current column can answer without reading each entry.
 */
const LISTED = clause('e.rowid NOT IN (SELECT rowid FROM entry WHERE deleted = 1)');

const found = z.object({ found: z.number() });

/** The conditions that every listed entry meets; none if no entry was ever removed. */
export function listedEntries(db: Readable): Clause[] {
  const entries = readOne(db, found, 'SELECT 1 AS found FROM entry WHERE deleted = 1 LIMIT 1');
  const meetings = readOne(
    db,
    found,
    `SELECT 1 AS found FROM meeting CROSS JOIN entry ON entry.meeting_id = meeting.id
    WHERE meeting.deleted AND NOT entry.deleted LIMIT 1`,
  );
  return [
    ...(entries === undefined ? [] : [LISTED]),
    ...(meetings === undefined ? [] : [clause('e.meeting_id NOT IN (SELECT id FROM meeting WHERE deleted)')]),
  ];
}

const kin = z.object({
  id: z.string(),
  parentId: z.string().nullable(),
  mergedIntoId: z.string().nullable(),
});

/** The conditions of a filter on `entry AS e`; none if the filter is empty. */
export function entryClauses(db: Readable, filter: EntryFilter): Clause[] {
  const clauses: Clause[] = [];
  if (filter.topicIds.length > 0)
    clauses.push(tagged('entry_topic', 'topic_id', familiesOf(db, filter.topicIds)));
  if (filter.agencyIds.length > 0) clauses.push(tagged('entry_agency', 'agency_id', filter.agencyIds));
  if (filter.meetingIds.length > 0) clauses.push(isOneOf('e.meeting_id', filter.meetingIds));
  if (filter.localityIds.length > 0) clauses.push(isOneOf('e.locality_id', filter.localityIds));
  if (filter.speakerIds.length + filter.units.length > 0) clauses.push(spokenBy(filter));
  if (filter.kind !== null) clauses.push(clause('e.kind = ?', filter.kind));
  const words = textClause(db, filter.text);
  if (words !== null) clauses.push(words);
  if (filter.from !== '' || filter.to !== '') clauses.push(heldWithin(filter));
  return clauses;
}

function familiesOf(db: Readable, topicIds: readonly string[]): string[] {
  const sql = 'SELECT id, parent_id AS parentId, merged_into_id AS mergedIntoId FROM topic WHERE NOT deleted';
  const topics = readAll(db, kin, sql);
  return [...new Set(topicIds.flatMap((id) => topicFamily(topics, id)))];
}

function tagged(table: 'entry_topic' | 'entry_agency', column: string, ids: readonly string[]): Clause {
  const { sql, values } = isOneOf(column, ids);
  return { sql: `e.id IN (SELECT entry_id FROM ${table} WHERE ${sql} AND NOT deleted)`, values };
}

/** A unit matches its people on the roster, and itself if it was written as the speaker. */
function spokenBy({ speakerIds, units }: EntryFilter): Clause {
  const people = isOneOf('unit', units);
  const itself = isOneOf('e.speaker_text', units);
  return {
    sql: `(e.speaker_id IN (SELECT value FROM json_each(?) UNION SELECT id FROM collaborator WHERE ${people.sql})
      OR (e.speaker_id IS NULL AND ${itself.sql}))`,
    values: [JSON.stringify(speakerIds), ...people.values, ...itself.values],
  };
}

function heldWithin({ from, to }: EntryFilter): Clause {
  // Moments begin with their day, and `~` sorts after everything that can follow it.
  return clause(
    'e.meeting_id IN (SELECT id FROM meeting WHERE starts_at >= ? AND starts_at <= ?)',
    from,
    to === '' ? '~' : `${to}~`,
  );
}
