import { z } from 'zod';
import type { Conflict } from '../../shared/contract/procedures/conflict.ts';
import { compoundOf } from '../../shared/records/asked-fields.ts';
import { isMeetingDocument } from '../../shared/records/document-kinds.ts';
import { type FieldValue, isRecordType, type RecordType } from '../../shared/records/index.ts';
import { type Head, headsOf, type Logged, logOf } from '../log/heads.ts';
import { numbersUsedTwice } from '../numbering/given-numbers.ts';
import type { SharedNumber } from '../numbering/numbers-per-term.ts';
import { labelRecord, labelValue } from '../records/labels.ts';
import { recordReader } from '../records/shown-record.ts';
import { type Readable, readAll, readOne } from '../sqlite/handles.ts';
import { blankOf } from '../sqlite/record-tables.ts';
import { authorOf } from './author-of.ts';
import { hiddenUses } from './hidden-by-removal.ts';
import { conflictItems, OPEN_HEADS } from './items.ts';
import { sideOf } from './resolve-conflict.ts';
import { treeConflicts } from './tree-conflicts.ts';

const counted = z.object({ count: z.number() });
const item = z.object({ type: z.string(), id: z.string(), field: z.string() });

/** How many questions are open. */
export function countConflicts(db: Readable): number {
  const items = readOne(db, counted, `SELECT count(*) AS count FROM (${conflictItems(OPEN_HEADS)})`);
  return (items?.count ?? 0) + treeConflicts(db).length + numbersUsedTwice(db).length;
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
  return [...disputed, ...treeConflicts(db), ...numbers].slice(0, limit);
}

function numberConflict(db: Readable, { kind, number, records }: SharedNumber): Conflict[] {
  const shows = recordReader(db);
  const sides = records.flatMap(({ type, id, day }) => {
    const field = type === 'meeting' ? 'minutesNumber' : 'number';
    const log = logOf(db, type, id);
    const given = log.findLast(({ payload }) => payload.set[field] === number);
    const author = authorOf(db, log, { field, value: number, stamp: given?.stamp ?? '' });
    const meetingId = type === 'meeting' ? id : shows(type, id).get('meetingId');
    return typeof meetingId === 'string'
      ? [{ record: labelRecord(shows, type, id), author, day, meetingId }]
      : [];
  });
  const [first] = sides;
  return first === undefined || !isMeetingDocument(kind)
    ? []
    : [{ kind: 'number', record: first.record, field: 'number', document: kind, number, sides }];
}

const stamped = z.object({ field: z.string(), stamp: z.string() });

function conflictOf(db: Readable, type: RecordType, id: string, field: string): Conflict[] {
  const shows = recordReader(db);
  const disputed = readAll(
    db,
    stamped,
    'SELECT field, stamp FROM conflict WHERE record_type = ? AND record_id = ?',
    type,
    id,
  );
  // The latest side, which is the one that shows, comes first.
  const log = logOf(db, type, id);
  const heads = headsOf(log)
    .filter((head) => disputed.some((each) => each.field === head.field && each.stamp === head.stamp))
    .toReversed();
  const record = labelRecord(shows, type, id);
  const side = (head: Head) => ({
    stamp: head.stamp,
    value: labelValue(shows, type, head.field, head.value),
    author: authorOf(db, log, head),
  });
  const isRemoval = ({ field: name, value }: Head) => name === 'deleted' && value === true;
  const deletion = heads.find(isRemoval);
  if (field === 'deleted' && deletion !== undefined) {
    const kept = heads.find((head) => head.field === 'deleted' && head.value === false);
    const edits = heads.filter((head) => head.field !== 'deleted');
    return [
      {
        kind: 'deletion',
        record,
        field,
        deletion: authorOf(db, log, deletion),
        kept: kept === undefined ? null : authorOf(db, log, kept),
        edits: edits.map((head) => ({ field: head.field, ...side(head) })),
        uses: hiddenUses(db, type, id),
      },
    ];
  }
  const together = compoundOf(type, field);
  const ofField = heads.filter((head) => together.includes(head.field));
  const sides = differing(
    ofField.flatMap(({ stamp }) => log.find((change) => change.stamp === stamp) ?? []),
    (change) => sideOf(change, type, field),
  ).map(({ stamp, values }) => ({
    ...side({ field, stamp, value: values[field] ?? null }),
    parts: together
      .filter((name) => name !== field && values[name] !== blankOf(type, name))
      .map((name) => ({ field: name, value: labelValue(shows, type, name, values[name] ?? null) })),
  }));
  return sides.length < 2 ? [] : [{ kind: 'value', record, field, sides }];
}

interface ValuesOf {
  readonly stamp: string;
  readonly values: Readonly<Record<string, FieldValue>>;
}

/** One side per value: the latest of those who wrote the same. */
function differing(
  changes: readonly Logged[],
  valuesOf: (change: Logged) => Record<string, FieldValue>,
): ValuesOf[] {
  const sides = new Map<string, ValuesOf>();
  for (const change of changes) {
    const values = valuesOf(change);
    const key = JSON.stringify(values);
    if (!sides.has(key)) sides.set(key, { stamp: change.stamp, values });
  }
  return [...sides.values()];
}
