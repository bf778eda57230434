import { z } from 'zod';
import { type Stamp, stampParts } from '../../shared/clock/hlc.ts';
import { type FieldValue, isRecordType, type RecordType } from '../../shared/records/index.ts';
import { followersOf } from '../../shared/records/relations.ts';
import { runToEnd, type StepsDone } from '../base/progress.ts';
import { currentStamps, currentValues } from '../log/current-values.ts';
import { type Head, headsOf, type Logged, logOf, stampsByField } from '../log/heads.ts';
import { anyWrite } from '../log/parse-write.ts';
import type { Write } from '../log/write.ts';
import { type Readable, readAll, readOne } from '../sqlite/handles.ts';
import { blankOf, column, table } from '../sqlite/record-tables.ts';

/** The writes that undo an action. */
export interface Inverse {
  readonly writes: readonly Write[];
  /** Whether some of what it wrote was changed since, and therefore stays. */
  readonly kept: boolean;
}

interface RecordKey {
  readonly type: RecordType;
  readonly id: string;
}

/** The records that an action of this file wrote, in the order of its writes. */
export function recordsOfAction(db: Readable, action: Stamp): RecordKey[] {
  const key = z.object({ type: z.string().refine(isRecordType), id: z.string() });
  const { writer } = stampParts(action);
  return readAll(
    db,
    key,
    `SELECT record_type AS type, record_id AS id FROM change
    WHERE writer = ? AND action = ? AND seq >= (SELECT seq FROM change WHERE stamp = ?)
    GROUP BY 1, 2 ORDER BY min(seq)`,
    writer,
    action,
    action,
  );
}

/**
 * The writes that restore what was there before an action, field by field. Only fields that still show what the action
 * wrote, by the same writer, go back; what anybody changed since stays. A record that the action created is removed,
 * unless somebody else has written in it, or a record that stays uses it.
 */
export function inverseOf(db: Readable, action: Stamp): Inverse {
  return runToEnd(inverseInSteps(db, action));
}

/** How many records are processed between two progress reports. */
const STEP = 500;

/** The same for an action with very many records. */
export function* inverseInSteps(db: Readable, action: Stamp): Generator<StepsDone, Inverse> {
  const records = recordsOfAction(db, action);
  const own = JSON.stringify(records.map(({ id }) => id));
  const writes: Write[] = [];
  let isKept = false;
  for (const [at, key] of records.entries()) {
    const inverse = inverseIn(db, key, action, own);
    writes.push(...inverse.writes);
    isKept ||= inverse.kept;
    if (at % STEP === STEP - 1) yield { done: at + 1, total: records.length };
  }
  return { writes, kept: isKept };
}

function inverseIn(db: Readable, { type, id }: RecordKey, action: Stamp, own: string): Inverse {
  const log = logOf(db, type, id);
  const { writer } = stampParts(action);
  const shown = { values: currentValues(db, type, id), stamps: currentStamps(db, type, id) };
  const isOwn = (stamps: readonly Stamp[]) => stamps.every((stamp) => stampParts(stamp).writer === writer);
  const written = log.filter((change) => change.action === action);
  const heads = headsOf(log);
  if (written.some(({ stamp }) => stamp === firstHere(db, type, id))) {
    const others = heads.some(({ stamp }) => !isOwn([stamp]));
    return others || isUsed(db, type, id, own)
      ? { writes: [], kept: true }
      : { writes: [anyWrite(type, id, { fields: { deleted: true } })], kept: false };
  }
  const standing = keepingIn(type, id, heads, written);
  if (standing !== null && shown.values.get('deleted') === false) return { writes: [standing], kept: false };
  return goingBack({ type, id }, { log, heads, written, isOwn, shown });
}

/** Whether a record outside `own`, a JSON list of ids, refers to this one. */
function isUsed(db: Readable, type: RecordType, id: string, own: string): boolean {
  return followersOf(type)
    .filter(({ as }) => as === 'use')
    .some((follower) => {
      const sql = `SELECT 1 FROM ${table(follower.type).name} WHERE ${column(follower.type, follower.field)} = ?
        AND NOT deleted AND id NOT IN (SELECT value FROM json_each(?)) LIMIT 1`;
      return db.prepare(sql).get(id, own) !== undefined;
    });
}

interface Found {
  readonly log: readonly Logged[];
  readonly heads: readonly Head[];
  readonly written: readonly Logged[];
  readonly isOwn: (stamps: readonly Stamp[]) => boolean;
  readonly shown: { values: ReadonlyMap<string, FieldValue>; stamps: ReadonlyMap<string, readonly Stamp[]> };
}

/**
 * Restores each field of a record that still shows what an action wrote. If the action's value was beside a value of
 * somebody else, only that value remains: the older value had been replaced.
 */
function goingBack({ type, id }: RecordKey, { log, heads, written, isOwn, shown }: Found): Inverse {
  const fields = new Map<string, FieldValue>();
  let kept = false;
  for (const [field, { value, before }] of wrote(written)) {
    const now = shown.values.get(field) ?? null;
    const other = heads.findLast((head) => head.field === field && !isOwn([head.stamp]));
    const earlier = other === undefined ? (valueAt(log, field, before) ?? blankOf(type, field)) : other.value;
    if (now === earlier) continue;
    if (now === value && isOwn(shown.stamps.get(field) ?? [])) fields.set(field, earlier);
    else kept = true;
  }
  return {
    writes: fields.size === 0 ? [] : [anyWrite(type, id, { fields: Object.fromEntries(fields) })],
    kept,
  };
}

/**
 * The write that undoes a removal by these changes if it is still one side of a dispute: it does not show, and undoing
 * it settles the dispute. Null if there is no such removal.
 */
function keepingIn(
  type: RecordType,
  id: string,
  heads: readonly Head[],
  written: readonly Logged[],
): Write | null {
  const ofRemoval = heads.filter(({ field }) => field === 'deleted');
  const isStanding = ofRemoval.some(
    ({ value, stamp }) => value === true && written.some((change) => change.stamp === stamp),
  );
  if (!isStanding) return null;
  return anyWrite(type, id, {
    fields: { deleted: false },
    replacing: { deleted: ofRemoval.map(({ stamp }) => stamp) },
    seeing: stampsByField(heads),
  });
}

/** The last value an action gave each field, and the stamps of the values before its first change. */
function wrote(changes: readonly Logged[]): Map<string, { value: FieldValue; before: readonly Stamp[] }> {
  const fields = new Map<string, { value: FieldValue; before: readonly Stamp[] }>();
  for (const { payload } of changes) {
    for (const [field, value] of Object.entries(payload.set)) {
      fields.set(field, { value, before: fields.get(field)?.before ?? payload.base[field] ?? [] });
    }
  }
  return fields;
}

/** The value that the latest of these stamps gave a field; undefined if there is none. */
function valueAt(log: readonly Logged[], field: string, stamps: readonly Stamp[]): FieldValue | undefined {
  return log.findLast(({ stamp }) => stamps.includes(stamp))?.payload.set[field];
}

const first = z.object({ stamp: z.string() });

/** The change that created a record in this file, by order of arrival, since stamps of other PCs may be older. */
function firstHere(db: Readable, type: RecordType, id: string): Stamp | undefined {
  const sql = 'SELECT stamp FROM change WHERE record_type = ? AND record_id = ? ORDER BY rowid LIMIT 1';
  return readOne(db, first, sql, type, id)?.stamp;
}
