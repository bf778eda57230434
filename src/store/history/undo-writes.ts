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

/** What takes an act back. */
export interface Inverse {
  readonly writes: readonly Write[];
  /** Whether some of what it wrote was changed since, and therefore stays. */
  readonly kept: boolean;
}

interface RecordKey {
  readonly type: RecordType;
  readonly id: string;
}

/** The records an act of this file's own wrote, in the order it wrote them. */
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
 * The writes that bring back what was there before an act, field by field. Only fields that still show what the act
 * wrote, by the hand of the same writer, go back; what anybody changed since stays. A record that the act made is
 * removed, unless somebody else has written in it, or something that stays uses it.
 */
export function inverseOf(db: Readable, action: Stamp): Inverse {
  return runToEnd(inverseInSteps(db, action));
}

/** How many records are looked at between two words of progress. */
const STEP = 500;

/** The same for an act of very many records. */
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

/** Whether a record that is not one of `own`, a JSON list of ids, names this one. */
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
 * What gives each field of a record what it held before an act, where it still shows what the act wrote. Where the act
 * stood beside what somebody else wrote, that alone stands again: it had replaced what was there before.
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
 * What takes a removal by these changes back where it is still one side of a dispute: it does not show, and taking it
 * back settles the dispute. Null where there is none.
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

/** What an act gave each field in the end, and the stamps of what was there before its first word. */
function wrote(changes: readonly Logged[]): Map<string, { value: FieldValue; before: readonly Stamp[] }> {
  const fields = new Map<string, { value: FieldValue; before: readonly Stamp[] }>();
  for (const { payload } of changes) {
    for (const [field, value] of Object.entries(payload.set)) {
      fields.set(field, { value, before: fields.get(field)?.before ?? payload.base[field] ?? [] });
    }
  }
  return fields;
}

/** What the latest of these stamps gave a field; undefined where there is none. */
function valueAt(log: readonly Logged[], field: string, stamps: readonly Stamp[]): FieldValue | undefined {
  return log.findLast(({ stamp }) => stamps.includes(stamp))?.payload.set[field];
}

const first = z.object({ stamp: z.string() });

/** The change that brought a record into this file: by order of arrival, since stamps of other PCs may be older. */
function firstHere(db: Readable, type: RecordType, id: string): Stamp | undefined {
  const sql = 'SELECT stamp FROM change WHERE record_type = ? AND record_id = ? ORDER BY rowid LIMIT 1';
  return readOne(db, first, sql, type, id)?.stamp;
}
