import { z } from 'zod';
import type { Authorship, Conflict } from '../../../shared/contract/merging.ts';
import { type FieldValue, isRecordType, type RecordType } from '../../../shared/records/index.ts';
import { type Head, headsOf, logOf } from '../changes/heads.ts';
import { shownValues } from '../changes/shown.ts';
import { type Readable, readAll, readOne } from '../database/handles.ts';
import { inWords, nameBefore, nameOf, type Shows } from '../records/in-words.ts';
import { conflictItems, OPEN_HEADS } from './items.ts';

const counted = z.object({ count: z.number() });
const item = z.object({ type: z.string(), id: z.string(), field: z.string() });
const author = z.object({ person: z.string(), device: z.string(), wallTime: z.number() });

/** How many things people are asked about. */
export function countConflicts(db: Readable): number {
  return readOne(db, counted, `SELECT count(*) AS count FROM (${conflictItems(OPEN_HEADS)})`)?.count ?? 0;
}

/** The first open conflicts with all values in dispute, record by record. */
export function openConflicts(db: Readable, limit: number): Conflict[] {
  const items = readAll(
    db,
    item,
    `SELECT record_type AS type, record_id AS id, field FROM (${conflictItems(OPEN_HEADS)}) ORDER BY 1, 2, 3 LIMIT ?`,
    limit,
  );
  return items.flatMap(({ type, id, field }) => (isRecordType(type) ? conflictOf(db, type, id, field) : []));
}

const stamped = z.object({ field: z.string(), stamp: z.string() });

function conflictOf(db: Readable, type: RecordType, id: string, field: string): Conflict[] {
  const shows: Shows = (other, otherId) => shownValues(db, other, otherId);
  const disputed = readAll(
    db,
    stamped,
    'SELECT field, stamp FROM conflict WHERE record_type = ? AND record_id = ?',
    type,
    id,
  );
  // The one that shows, the latest, comes first.
  const heads = headsOf(logOf(db, type, id))
    .filter((head) => disputed.some((each) => each.field === head.field && each.stamp === head.stamp))
    .toReversed();
  const record = nameOf(shows, type, id);
  const side = (head: Head) => ({
    value:
      head.field === 'position'
        ? { value: head.value, words: nameBefore(db, shows, type, id, head.value) }
        : inWords(shows, head.field, head.value),
    author: authorOf(db, head.stamp),
  });
  const edits = heads.filter((head) => head.field !== 'deleted');
  const deletion = heads.find((head) => head.field === 'deleted' && head.value === true);
  if (field === 'deleted' && deletion !== undefined && edits.length > 0) {
    const unseen = edits.map((head) => ({ field: head.field, ...side(head) }));
    return [{ kind: 'deletion', record, field, deletion: authorOf(db, deletion.stamp), edits: unseen }];
  }
  const sides = differing(heads.filter((head) => head.field === field)).map(side);
  return sides.length < 2 ? [] : [{ kind: 'value', record, field, sides }];
}

/** One head a value: the latest of those who wrote the same. */
function differing(heads: readonly Head[]): Head[] {
  const values = new Map<FieldValue, Head>();
  for (const head of heads) if (!values.has(head.value)) values.set(head.value, head);
  return [...values.values()];
}

function authorOf(db: Readable, stamp: string): Authorship {
  const found = readOne(
    db,
    author,
    `SELECT person, device_name AS device, wall_time AS wallTime
    FROM change JOIN writer ON writer.id = change.writer WHERE stamp = ?`,
    stamp,
  );
  return found ?? { person: '', device: '', wallTime: 0 };
}
