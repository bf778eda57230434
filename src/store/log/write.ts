import { z } from 'zod';
import { nextStamp, STAMP_GLOB, type Stamp } from '../../shared/clock/hlc.ts';
import { compoundOf } from '../../shared/records/asked-fields.ts';
import type { Fields, FieldValue, RecordType } from '../../shared/records/index.ts';
import { treeFields } from '../../shared/records/trees.ts';
import { runToEnd, type StepsDone } from '../base/progress.ts';
import { type Readable, readOne, type Writable } from '../sqlite/handles.ts';
import { column, table, toColumn } from '../sqlite/record-tables.ts';
import type { Author } from './author.ts';
import { currentStamps, currentValues, valuesSeen } from './current-values.ts';
import { refusePersonalOfErased, takesErasureBack } from './erasing/erasure.ts';
import { chainLink, digestOf } from './hash-chain.ts';
import { knownUsers, removedTargets } from './known-users.ts';
import { touchedTypes } from './latest-value-wins.ts';
import { encodePayload, type Payload } from './payload.ts';
import { followTouched, rebuildTouched } from './rebuild-records.ts';
import { EVERYTHING, seenPosition } from './seen.ts';
import { touch } from './touched-records.ts';

/** One record and the fields to set; `deleted` is a field like any other. */
export type Write = {
  [T in RecordType]: {
    readonly type: T;
    readonly id: string;
    readonly fields: Some<Fields<T>> & { deleted?: boolean | undefined };
    /**
     * The values it replaces, by field, if they are others than the one shown: whoever resolves a conflict has seen
     * them all. Such a field makes a change even if it shows the value already.
     */
    readonly replacing?: Stamps;
    /** What a deletion, or undoing one, saw of other fields beyond what they show; what a closing saw of the log. */
    readonly seeing?: Stamps;
    /** Whether to write the fields without the others of the same value: erasing a person does not change a joining. */
    readonly alone?: boolean;
    /** Whether it puts a value beside others again, so that people are asked about them once more. */
    readonly reopens?: boolean;
  };
}[RecordType];

type Stamps = Readonly<Record<string, readonly Stamp[]>>;

type Some<T> = { readonly [Field in keyof T]?: T[Field] | undefined };

/** What was written: the action (null if everything was as given already) and the types of the records that changed. */
export interface Written {
  readonly action: Stamp | null;
  readonly types: readonly RecordType[];
}

/** How many writes are made between two progress reports. */
const STEP = 500;

/**
 * The only way anything gets into the file. Every write becomes a change in the log, with the stamps of the values it
 * replaces, and the record tables are updated in the same transaction. The clock needs no row of its own: it continues
 * from the newest stamp in the log, which commits with the change.
 *
 * @param verb what the person did, such as `entry.add`; all writes of one call are one action, undone together.
 * @returns what really changed; a value that is there already makes no change.
 * @throws ExpectedError person-erased
 */
export function writeChanges(db: Writable, author: Author, verb: string, writes: readonly Write[]): Written {
  return db.transaction(() => runToEnd(writeInSteps(db, author, verb, writes))).immediate();
}

/** The same for very many writes, inside the caller's transaction, which may pause between two steps. */
export function* writeInSteps(
  db: Writable,
  author: Author,
  verb: string,
  writes: readonly Write[],
): Generator<StepsDone, Written> {
  const log = openLog(db, author, verb);
  const seen = seenPosition(db, author);
  const updateRecord = recordUpdates(db);
  const changed: Write[] = [];
  for (const [at, write] of writes.entries()) {
    const payload = payloadOf(db, write, seen);
    if (payload === null) continue;
    log.append(write, payload);
    updateRecord(write, payload.set);
    changed.push(write);
    if (at % STEP === STEP - 1) yield { done: at + 1, total: writes.length };
  }
  const followed = refreshConflicts(db, changed, seen === EVERYTHING);
  return { action: log.action(), types: [...new Set([...changed.map(({ type }) => type), ...followed])] };
}

/**
 * The payload of this write; null if it would change nothing. The first change of a record lists every field that was
 * given, even with its blank value: a value that somebody chose is a value (M4). For an existing record, a value that
 * already showed at `position` is not written, and values the author could not see yet are not replaced. Fields that
 * are one value together are written together.
 */
function payloadOf(db: Readable, write: Write, position: number): Payload | null {
  const { type, id, fields, replacing = {}, seeing = {} } = write;
  const values = valuesSeen(db, type, id, position);
  const stamps = currentStamps(db, type, id, position);
  const isNew = stamps.size === 0;
  if (isNew && fields.deleted === true && position !== EVERYTHING) return null;
  const offered = new Map<string, FieldValue>(
    Object.entries(fields).flatMap(([field, value]) =>
      value === undefined || takesErasureBack(field, value) ? [] : [[field, value]],
    ),
  );
  const together = (field: string) => (write.alone ? [field] : compoundOf(type, field));
  const news = [...offered].flatMap(([field, value]) =>
    isNew || value !== values.get(field) || field in replacing ? together(field) : [],
  );
  const set = new Map(
    [...new Set(news)].map(
      (field) => [field, valueIn(offered.has(field) ? offered : values, field)] as const,
    ),
  );
  refusePersonalOfErased(db, type, id, set);
  if (set.size === 0 && !isNew) return null;
  const seenOf = (names: Iterable<string>) =>
    Object.fromEntries([...names].map((field) => [field, stamps.get(field) ?? []]));
  const base = Object.fromEntries(
    [...set.keys()].map((field) => [field, replacing[field] ?? stamps.get(field) ?? []]),
  );
  // A deletion that has come into dispute since must not count as accepted by the author.
  const acceptsDeletion = () =>
    values.get('deleted') === true && currentValues(db, type, id).get('deleted') === true;
  const seen = {
    ...(set.has('deleted') ? seenOf(stamps.keys()) : acceptsDeletion() && seenOf(['deleted'])),
    ...seenAround(db, { type, id, values, set, position }),
    ...seeing,
  };
  const parts = { set: Object.fromEntries(set), base };
  return Object.keys(seen).length === 0 ? parts : { ...parts, seen };
}

const valueIn = (values: ReadonlyMap<string, FieldValue>, field: string): FieldValue =>
  values.get(field) ?? null;

interface WriteContents {
  readonly type: RecordType;
  readonly id: string;
  readonly values: ReadonlyMap<string, FieldValue>;
  readonly set: ReadonlyMap<string, FieldValue>;
  readonly position: number;
}

/**
 * What a write knew of other records: the removed records it links to, and for a removal all records that link to it.
 */
function seenAround(db: Readable, { type, id, values, set, position }: WriteContents): Stamps {
  const removed = removedTargets(db, type, values, set).flatMap(
    (target) => currentStamps(db, target.type, target.id, position).get('deleted') ?? [],
  );
  const log = set.get('deleted') === true ? knownUsers(db, type, id, position) : null;
  return { ...(log !== null && { log }), ...(removed.length > 0 && { removed }) };
}

const lastLink = z.object({ seq: z.number(), chain: z.instanceof(Buffer) });
const newestStamp = z.object({ stamp: z.string() });

/** The clock follows valid stamps only, whatever else a log may hold. */
const NEWEST_STAMP = `SELECT stamp FROM change WHERE stamp GLOB '${STAMP_GLOB}' ORDER BY stamp DESC LIMIT 1`;

/** The end of the log within this transaction, and how to append to it. */
function openLog(db: Writable, author: Author, verb: string) {
  const { writer, device, person } = author;
  const wallTime = author.now();
  let stamp = readOne(db, newestStamp, NEWEST_STAMP)?.stamp ?? null;
  let last = readOne(
    db,
    lastLink,
    'SELECT seq, chain FROM change WHERE writer = ? ORDER BY seq DESC LIMIT 1',
    writer,
  );
  let action: Stamp | null = null;
  const introduce = db.prepare(
    'INSERT INTO writer (id, device, device_name, started_at) VALUES (?, ?, ?, ?)',
  );
  const insert = db.prepare(`INSERT INTO change
    (stamp, writer, seq, action, verb, person, wall_time, record_type, record_id, payload, digest, chain)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  return {
    /** The stamp of the first appended change, which identifies the action. */
    action: () => action,
    append({ type, id }: Write, payload: Payload): void {
      if (last === undefined) introduce.run(writer, device.id, device.name, wallTime);
      stamp = nextStamp(stamp, wallTime, writer);
      action ??= stamp;
      const seq = (last?.seq ?? 0) + 1;
      const text = encodePayload(payload);
      const digest = digestOf(text);
      const header = {
        stamp,
        writer,
        seq,
        action,
        verb,
        person,
        wallTime,
        recordType: type,
        recordId: id,
      };
      const chain = chainLink(last?.chain ?? null, header, digest);
      insert.run(stamp, writer, seq, action, verb, person, wallTime, type, id, text, digest, chain);
      last = { seq, chain };
    },
  };
}

/**
 * Updates conflicts after a write. A write in a record with open conflicts may replace one side of them; reopening one,
 * or writing without having seen the whole log, may open another. A removal may hide what links to it, a removal in
 * dispute may be settled, and a link may close or open a circle.
 * @returns the types of the records that may look different afterwards.
 */
function refreshConflicts(db: Writable, writes: readonly Write[], hasSeenAll: boolean): RecordType[] {
  touch(
    db,
    "SELECT value ->> 'type', value ->> 'id' FROM json_each(?)",
    JSON.stringify(writes.map(({ type, id }) => ({ type, id }))),
  );
  const isCertain =
    !hasSeenAll ||
    writes.some(({ reopens }) => reopens) ||
    writes.some(({ type, fields }) =>
      treeFields.some((tree) => tree.type === type && tree.field in fields),
    ) ||
    db.prepare('SELECT 1 FROM conflict JOIN temp.touched USING (record_type, record_id)').get() !== undefined;
  if (!isCertain && !followTouched(db)) return [];
  rebuildTouched(db);
  return touchedTypes(db);
}

/**
 * Updates records' rows with the fields a change sets; statements are cached, as many changes set the same fields.
 */
function recordUpdates(db: Writable) {
  const statements = new Map<string, ReturnType<Writable['prepare']>>();
  return ({ type, id }: Write, set: Readonly<Record<string, FieldValue>>): void => {
    const columns = Object.keys(set).map((field) => column(type, field));
    const values = Object.values(set).map(toColumn);
    const update =
      columns.length === 0
        ? 'NOTHING'
        : `UPDATE SET ${columns.map((name) => `${name} = excluded.${name}`).join(', ')}`;
    const sql = `INSERT INTO ${table(type).name} (${['id', ...columns].join(', ')}) VALUES (${['?', ...columns.map(() => '?')].join(', ')})
    ON CONFLICT (id) DO ${update}`;
    const statement = statements.get(sql) ?? db.prepare(sql);
    statements.set(sql, statement);
    statement.run(id, ...values);
  };
}
