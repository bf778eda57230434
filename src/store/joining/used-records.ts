import { z } from 'zod';
import type { DuplicateType } from '../../shared/contract/procedures/record.ts';
import { type Readable, readAll } from '../sqlite/handles.ts';

const row = z.object({ id: z.string() });

const ENTRIES = 'entry e JOIN meeting m ON m.id = e.meeting_id';
const TAGS_OF = 'g JOIN entry e ON e.id = g.entry_id JOIN meeting m ON m.id = e.meeting_id';
const SEEN = 'NOT e.deleted AND NOT m.deleted';

/** For each type, the table and column that use its records, and the condition for what people see. */
const usedIn: Readonly<Record<DuplicateType, { from: string; by: string; seen: string }>> = {
  collaborator: { from: ENTRIES, by: 'e.speaker_id', seen: SEEN },
  locality: { from: ENTRIES, by: 'e.locality_id', seen: SEEN },
  agency: {
    from: `entry_agency ${TAGS_OF}`,
    by: 'g.agency_id',
    seen: `NOT g.deleted AND ${SEEN}`,
  },
  topic: {
    from: `entry_topic ${TAGS_OF}`,
    by: 'g.topic_id',
    seen: `NOT g.deleted AND ${SEEN}`,
  },
  collaboratorGroup: { from: 'collaborator c', by: 'c.group_id', seen: 'NOT c.deleted' },
};

/**
 * Which of the records are used by an entry, or for groups, have a member. Uses are not counted: only whether matters.
 */
export function usedAmong(db: Readable, type: DuplicateType, ids: readonly string[]): Set<string> {
  const { from, by, seen } = usedIn[type];
  const sql = `SELECT DISTINCT ${by} AS id FROM ${from} WHERE ${by} IN (SELECT value FROM json_each(?)) AND ${seen}`;
  return new Set(readAll(db, row, sql, JSON.stringify(ids)).map(({ id }) => id));
}
