import { z } from 'zod';
import { type Stamp, stampAt } from '../../../shared/clock/hlc.ts';
import type { FieldValue, RecordType } from '../../../shared/records/index.ts';
import type { Author } from '../../log/author.ts';
import { chainLink, digestOf } from '../../log/hash-chain.ts';
import { materializeTouched } from '../../log/latest-value-wins.ts';
import { encodePayload } from '../../log/payload.ts';
import { touch } from '../../log/touched-records.ts';
import { readOne, type Writable } from '../../sqlite/handles.ts';

/** The values a record gets in place of lost ones. */
export interface StandIn {
  readonly type: RecordType;
  readonly id: string;
  readonly fields: Readonly<Record<string, FieldValue>>;
}

const VERB = 'file.rescue';

const lastLink = z.object({ seq: z.number(), chain: z.instanceof(Buffer) });

/**
 * Writes values that replace lost ones and give way to them. Their stamps are the earliest possible, so whatever
 * anybody wrote shows instead as soon as a copy brings it back; and each names itself as replaced, so it is never one
 * side of a conflict (log/conflicts.ts).
 * Runs in the caller's transaction, and leaves the records added up.
 */
export function writeStandIns(db: Writable, author: Author, standIns: readonly StandIn[]): void {
  if (standIns.length === 0) return;
  const { writer, device, person } = author;
  const wallTime = author.now();
  const insert = db.prepare(`INSERT INTO change
    (stamp, writer, seq, action, verb, person, wall_time, record_type, record_id, payload, digest, chain)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  let last = readOne(
    db,
    lastLink,
    'SELECT seq, chain FROM change WHERE writer = ? ORDER BY seq DESC LIMIT 1',
    writer,
  );
  db.prepare('INSERT OR IGNORE INTO writer (id, device, device_name, started_at) VALUES (?, ?, ?, ?)').run(
    writer,
    device.id,
    device.name,
    wallTime,
  );
  const action = stampAt((last?.seq ?? 0) + 1, writer);
  for (const { type, id, fields } of standIns) {
    const seq: number = (last?.seq ?? 0) + 1;
    // Numbered like the changes themselves, in milliseconds after 1970: earlier than anything a PC can have written.
    const stamp = stampAt(seq, writer);
    const text = encodePayload({ set: fields, base: itself(fields, stamp) });
    const digest = digestOf(text);
    const header = {
      stamp,
      writer,
      seq,
      action,
      verb: VERB,
      person,
      wallTime,
      recordType: type,
      recordId: id,
    };
    const chain = chainLink(last?.chain ?? null, header, digest);
    insert.run(stamp, writer, seq, action, VERB, person, wallTime, type, id, text, digest, chain);
    last = { seq, chain };
  }
  touch(
    db,
    'SELECT record_type, record_id FROM change WHERE writer = ? AND seq > ?',
    writer,
    (last?.seq ?? 0) - standIns.length,
  );
  materializeTouched(db);
}

function itself(fields: StandIn['fields'], stamp: Stamp): Record<string, Stamp[]> {
  return Object.fromEntries(Object.keys(fields).map((field) => [field, [stamp]]));
}
