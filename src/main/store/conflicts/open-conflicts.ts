import { z } from 'zod';
import type { Authorship, Conflict } from '../../../shared/contract/merging.ts';
import { isMeetingDocument } from '../../../shared/papers/kinds.ts';
import { type FieldValue, isRecordType, type RecordType } from '../../../shared/records/index.ts';
import { type Head, headsOf, type Logged, logOf } from '../changes/heads.ts';
import { shownValues } from '../changes/shown.ts';
import { type Readable, readAll, readOne } from '../database/handles.ts';
import { inWords, nameBefore, nameOf, type Shows } from '../records/in-words.ts';
import { conflictItems, OPEN_HEADS } from './items.ts';
import { numbersUsedTwice, type SharedNumber } from './numbers.ts';

const counted = z.object({ count: z.number() });
const item = z.object({ type: z.string(), id: z.string(), field: z.string() });
const author = z.object({ person: z.string(), device: z.string(), wallTime: z.number() });

/** How many things people are asked about. */
export function countConflicts(db: Readable): number {
  const items = readOne(db, counted, `SELECT count(*) AS count FROM (${conflictItems(OPEN_HEADS)})`);
  return (items?.count ?? 0) + numbersUsedTwice(db).length;
}

/** The first open conflicts with all values in dispute, record by record. */
export function openConflicts(db: Readable, limit: number): Conflict[] {
  const items = readAll(
    db,
    item,
    `SELECT record_type AS type, record_id AS id, field FROM (${conflictItems(OPEN_HEADS)}) ORDER BY 1, 2, 3 LIMIT ?`,
    limit,
  );
  const disputed = items.flatMap(({ type, id, field }) =>
    isRecordType(type) ? conflictOf(db, type, id, field) : [],
  );
  const numbers = numbersUsedTwice(db).flatMap((shared) => numberConflict(db, shared));
  return [...disputed, ...numbers].slice(0, limit);
}

function numberConflict(db: Readable, { kind, number, records }: SharedNumber): Conflict[] {
  const shows: Shows = (type, id) => shownValues(db, type, id);
  const sides = records.flatMap(({ type, id, day }) => {
    const field = type === 'meeting' ? 'minutesNumber' : 'number';
    const log = logOf(db, type, id);
    const given = log.findLast(({ payload }) => payload.set[field] === number);
    const author = authorOf(db, log, { field, value: number, stamp: given?.stamp ?? '' });
    const meetingId = type === 'meeting' ? id : shows(type, id).get('meetingId');
    return typeof meetingId === 'string' ? [{ record: nameOf(shows, type, id), author, day, meetingId }] : [];
  });
  const [first] = sides;
  return first === undefined || !isMeetingDocument(kind)
    ? []
    : [{ kind: 'number', record: first.record, field: 'number', document: kind, number, sides }];
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
  const log = logOf(db, type, id);
  const heads = headsOf(log)
    .filter((head) => disputed.some((each) => each.field === head.field && each.stamp === head.stamp))
    .toReversed();
  const record = nameOf(shows, type, id);
  const side = (head: Head) => ({
    value:
      head.field === 'position'
        ? { value: head.value, words: nameBefore(db, shows, type, id, head.value) }
        : inWords(shows, head.field, head.value),
    author: authorOf(db, log, head),
  });
  const edits = heads.filter((head) => head.field !== 'deleted');
  const deletion = heads.find((head) => head.field === 'deleted' && head.value === true);
  if (field === 'deleted' && deletion !== undefined && edits.length > 0) {
    const unseen = edits.map((head) => ({ field: head.field, ...side(head) }));
    return [{ kind: 'deletion', record, field, deletion: authorOf(db, log, deletion), edits: unseen }];
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

/** Who wrote a value: taking back and doing again only bring back what somebody wrote before. */
function authorOf(db: Readable, log: readonly Logged[], head: Head): Authorship {
  const same = log.filter(
    ({ stamp, payload }) => stamp <= head.stamp && payload.set[head.field] === head.value,
  );
  const found = readOne(
    db,
    author,
    `SELECT person, device_name AS device, wall_time AS wallTime
    FROM change JOIN writer ON writer.id = change.writer WHERE stamp IN (SELECT value FROM json_each(?))
    ORDER BY stamp = ? AND verb NOT IN ('undo', 'redo') DESC, verb IN ('undo', 'redo', 'conflict.settle'), stamp DESC
    LIMIT 1`,
    JSON.stringify(same.map(({ stamp }) => stamp)),
    head.stamp,
  );
  return found ?? { person: '', device: '', wallTime: 0 };
}
