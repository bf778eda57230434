import { z } from 'zod';
import type { Undone } from '../../shared/contract/procedures/history.ts';
import type { RecordType } from '../../shared/records/index.ts';
import { linkEnds } from '../../shared/records/link-id.ts';
import { labelRecord } from '../records/labels.ts';
import { recordReader } from '../records/shown-record.ts';
import { type Readable, readOne } from '../sqlite/handles.ts';

type Subject = Undone['subject'];

/** The record that people see this one as part of: a tag belongs to its entry, an attendance record to its person. */
export function ownerOf(type: RecordType, id: string): { type: RecordType; id: string } {
  const [first = id, second = id] = linkEnds(id);
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

/** How a sentence names a record: an entry by its number in the meeting, everything else by its label. */
export function subjectOf(db: Readable, ofType: RecordType, ofId: string): Subject {
  const { type, id } = ownerOf(ofType, ofId);
  if (type === 'entry') return { type, id, name: '', number: numberOf(db, id) };
  return { type, id, name: labelRecord(recordReader(db), type, id).title, number: null };
}

/** The number of an entry in its meeting; for a removed entry, the number it had or would have. */
function numberOf(db: Readable, id: string): number {
  const sql = `SELECT 1 + count(other.id) AS number
    FROM entry LEFT JOIN entry AS other ON other.meeting_id = entry.meeting_id AND NOT other.deleted
      AND (other.position, other.id) < (entry.position, entry.id)
    WHERE entry.id = ?`;
  return readOne(db, numbered, sql, id)?.number ?? 1;
}
