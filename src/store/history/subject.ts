import { z } from 'zod';
import type { Undone } from '../../shared/contract/procedures/history.ts';
import { type RecordType, recordTypes } from '../../shared/records/index.ts';
import { type Readable, readOne } from '../sqlite/handles.ts';
import { table } from '../sqlite/record-tables.ts';

type Subject = Undone['subject'];

/** What people take a record for: a tag is part of its entry, somebody's attendance of that person. */
export function ownerOf(type: RecordType, id: string): { type: RecordType; id: string } {
  const [first = id, second = id] = id.split(':');
  switch (type) {
    case 'entryTopic':
    case 'entryAgency':
      return { type: 'entry', id: first };
    case 'attendance':
      return { type: 'collaborator', id: second };
    default:
      return { type, id };
  }
}

const numbered = z.object({ number: z.number() });
const named = z.object({ name: z.string() });

/** How a sentence names a record: an entry by its number in the meeting, everything else by its own words. */
export function subjectOf(db: Readable, ofType: RecordType, ofId: string): Subject {
  const { type, id } = ownerOf(ofType, ofId);
  if (type === 'entry') return { type, id, name: '', number: numberOf(db, id) };
  const sql = `SELECT ${nameColumn(type)} AS name FROM ${table(type).name} WHERE id = ?`;
  return { type, id, name: readOne(db, named, sql, id)?.name ?? '', number: null };
}

/** The place of an entry in its meeting; of a removed one, the place it had or would have. */
function numberOf(db: Readable, id: string): number {
  const sql = `SELECT 1 + count(other.id) AS number
    FROM entry LEFT JOIN entry AS other ON other.meeting_id = entry.meeting_id AND NOT other.deleted
      AND (other.position, other.id) < (entry.position, entry.id)
    WHERE entry.id = ?`;
  return readOne(db, numbered, sql, id)?.number ?? 1;
}

/** The column people know a record of this type by. */
export function nameColumn(type: RecordType): string {
  const fields = recordTypes[type].blank;
  return ['name', 'title', 'content'].find((field) => field in fields) ?? 'id';
}
