import { uuidv7 } from 'uuidv7';
import type { WriterId } from '../src/shared/clock/hlc.ts';
import { nextStamp, type Stamp } from '../src/shared/clock/hlc.ts';
import type { RecordType } from '../src/shared/records/index.ts';
import { chainLink, digestOf } from '../src/store/log/hash-chain.ts';
import { materializeTouched } from '../src/store/log/latest-value-wins.ts';
import { encodePayload, type Payload } from '../src/store/log/payload.ts';
import { touch } from '../src/store/log/touched-records.ts';
import type { Writable } from '../src/store/sqlite/handles.ts';

/** One change to be put into a file. */
export interface Planned {
  readonly type: RecordType;
  readonly id: string;
  readonly set: Payload['set'];
  /** The stamp of the change that gave the record its values, where it has any. */
  readonly replaces?: Stamp;
  /** When it was written, ms since 1970; a minute after the one before it where nothing is said. */
  readonly wallTime?: number;
}

const FIRST_MOMENT = Date.UTC(2026, 0, 1);

/** Adds changes of one writer to a file; @returns the stamp of each. */
export type Filling = (changes: readonly Planned[]) => Stamp[];

/**
 * Puts very many changes of one writer into a file, numbered, chained and added up like those people make, without
 * asking of each what it replaces. @returns the stamp of each.
 */
export function fill(db: Writable, writer: WriterId, person: string, changes: readonly Planned[]): Stamp[] {
  return filling(db, writer, person)(changes);
}

/** The same bit by bit, for more changes than memory should hold; each bit is one transaction. */
export function filling(db: Writable, writer: WriterId, person: string): Filling {
  db.prepare('INSERT INTO writer VALUES (?, ?, ?, 0)').run(writer, writer, `VP-${writer.slice(-2)}`);
  const insert = db.prepare(`INSERT INTO change
    (stamp, writer, seq, action, verb, person, wall_time, record_type, record_id, payload, digest, chain)
    VALUES (?, ?, ?, ?, 'entry.edit', ?, ?, ?, ?, ?, ?, ?)`);
  let seq = 0;
  let stamp: Stamp | null = null;
  let chain: Buffer | null = null;

  function append({ type, id, set, replaces, wallTime = FIRST_MOMENT + seq * 60_000 }: Planned): Stamp {
    seq += 1;
    stamp = nextStamp(stamp, wallTime, writer);
    const seen = replaces === undefined ? [] : [replaces];
    const base = Object.fromEntries(Object.keys(set).map((field) => [field, seen]));
    const payload = encodePayload({ set, base });
    const digest = digestOf(payload);
    const header = {
      stamp,
      writer,
      seq,
      action: stamp,
      verb: 'entry.edit',
      person,
      wallTime,
      recordType: type,
      recordId: id,
    };
    chain = chainLink(chain, header, digest);
    insert.run(stamp, writer, seq, stamp, person, wallTime, type, id, payload, digest, chain);
    return stamp;
  }

  return db.transaction((changes: readonly Planned[]) => {
    const before = seq;
    const stamps = changes.map(append);
    touch(db, 'SELECT record_type, record_id FROM change WHERE writer = ? AND seq > ?', writer, before);
    materializeTouched(db);
    return stamps;
  });
}

/** A random number from 0 to 1, the same series at every run (Lehmer, minimal standard). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const WORDS =
  'người dân phản ánh đường ngập khi mưa lớn giá vật tư nông nghiệp tăng thiếu nước sạch đề nghị sớm xem xét'.split(
    ' ',
  );

/** A remark of about the length people type. */
export function remark(random: () => number): string {
  const length = 12 + Math.floor(random() * 30);
  return Array.from({ length }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ');
}

/** So many new entries of a meeting. */
export function newEntries(count: number, meetingId: string, random: () => number): Planned[] {
  return Array.from({ length: count }, (_, at): Planned => {
    const set = { meetingId, content: remark(random), position: `a${at.toString(36).padStart(5, '0')}V` };
    return { type: 'entry', id: uuidv7(), set };
  });
}
