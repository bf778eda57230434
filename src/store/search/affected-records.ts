import { z } from 'zod';
import { type Readable, readAll } from '../sqlite/handles.ts';
import type { IndexedKind } from './rowid-ranges.ts';

/** A record whose position in the index may have changed. */
export interface AffectedRecord {
  readonly kind: IndexedKind;
  readonly id: string;
}

const logged = z.object({ type: z.string(), id: z.string() });

/** Length of an id; the id of a link begins with the id of its first record. */
const ID_LENGTH = 36;

/** The records in the index that `count` changes of the log, after number `after`, may have affected; each once. */
export function affectedBy(db: Readable, after: number, count: number): AffectedRecord[] {
  const changes = readAll(
    db,
    logged,
    `SELECT record_type AS type, record_id AS id FROM change WHERE rowid > ? AND rowid <= ?`,
    after,
    after + count,
  );
  const touched = new Map(
    changes.flatMap((change) => indexedBy(change)).map((each) => [each.kind + each.id, each]),
  );
  return [...touched.values()];
}

function indexedBy({ type, id }: z.output<typeof logged>): AffectedRecord[] {
  switch (type) {
    case 'meeting':
    case 'entry':
    case 'task':
      return [{ kind: type, id }];
    case 'entryTopic':
    case 'entryAgency':
      return [{ kind: 'entry', id: id.slice(0, ID_LENGTH) }];
    default:
      return [];
  }
}

const found = z.object({ id: z.string() });

/** The parts of a meeting in the index: they are ordered by its day, and left out while the meeting is deleted. */
export function partsOf(db: Readable, meetingId: string): AffectedRecord[] {
  const of = (kind: 'entry' | 'task'): AffectedRecord[] =>
    readAll(db, found, `SELECT id FROM ${kind} WHERE meeting_id = ?`, meetingId).map(({ id }) => ({
      kind,
      id,
    }));
  return [...of('entry'), ...of('task')];
}
