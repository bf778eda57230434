import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '../../../tests/store/temporary-folder.ts';
import { nextStamp } from '../../shared/clock/hlc.ts';
import { readAll, type Writable } from '../sqlite/handles.ts';
import { chainLink, digestOf } from './hash-chain.ts';
import { openDatabase } from './open-database.ts';
import { payload } from './payload.ts';
import { type Write, writeChanges } from './write.ts';

const device = { id: '00000000000000d1', name: 'VP-01' };
const writer = '00000000000000a1';
const meetingId = '01a209de-73cb-7d5f-9843-23f2da0e1a37';

const change = z.object({
  stamp: z.string(),
  writer: z.string(),
  seq: z.number(),
  action: z.string(),
  verb: z.string(),
  person: z.string(),
  wallTime: z.number(),
  recordType: z.string(),
  recordId: z.string(),
  payload: z.string(),
  digest: z.instanceof(Buffer),
  chain: z.instanceof(Buffer),
});

function changesIn(db: Writable) {
  return readAll(
    db,
    change,
    `SELECT stamp, writer, seq, action, verb, person, wall_time AS wallTime, record_type AS recordType,
      record_id AS recordId, payload, digest, chain FROM change ORDER BY stamp`,
  );
}

function payloadsIn(db: Writable) {
  return changesIn(db).map((row) => payload.parse(JSON.parse(row.payload)));
}

function temporaryFile(): Writable {
  const { db } = openDatabase(join(temporaryFolder(), 'giaoban.db'));
  onTestFinished(() => {
    db.close();
  });
  return db;
}

function meetingWrite(fields: Extract<Write, { type: 'meeting' }>['fields']): Write {
  return { type: 'meeting', id: meetingId, fields };
}

const authorAt = (now: number) => ({ writer, device, person: 'Văn thư', now: () => now });

describe('writeChanges', () => {
  it('logs who, where, when and what, and brings the record up to it', () => {
    const db = temporaryFile();
    writeChanges(db, authorAt(1000), 'meeting.create', [
      meetingWrite({ title: 'Hội nghị', place: 'Hội trường A' }),
    ]);

    expect(changesIn(db)).toMatchObject([
      {
        stamp: nextStamp(null, 1000, writer),
        writer,
        seq: 1,
        verb: 'meeting.create',
        person: 'Văn thư',
        wallTime: 1000,
        recordType: 'meeting',
        recordId: meetingId,
      },
    ]);
    expect(payloadsIn(db)).toEqual([
      { set: { title: 'Hội nghị', place: 'Hội trường A' }, base: { title: [], place: [] } },
    ]);
    expect(db.prepare('SELECT title, place, state FROM meeting').all()).toEqual([
      { title: 'Hội nghị', place: 'Hội trường A', state: 'preparing' },
    ]);
  });

  it('names the stamp of the value each field replaces', () => {
    const db = temporaryFile();
    writeChanges(db, authorAt(1000), 'meeting.create', [meetingWrite({ title: 'Một', place: 'A' })]);
    writeChanges(db, authorAt(2000), 'meeting.edit', [meetingWrite({ title: 'Hai' })]);
    writeChanges(db, authorAt(3000), 'meeting.edit', [meetingWrite({ title: 'Ba', place: 'B' })]);

    const [first, second] = changesIn(db);
    expect(payloadsIn(db)[2]?.base).toEqual({ title: [second?.stamp], place: [first?.stamp] });
  });

  it('makes no change of a value that is there already (M4)', () => {
    const db = temporaryFile();
    writeChanges(db, authorAt(1000), 'meeting.create', [meetingWrite({ title: 'Một' })]);
    expect(
      writeChanges(db, authorAt(2000), 'meeting.edit', [meetingWrite({ title: 'Một', place: '' })]),
    ).toEqual({ action: null, types: [] });
    expect(changesIn(db)).toHaveLength(1);
  });

  it('lets a deletion say which values it saw, and keeps them (M10)', () => {
    const db = temporaryFile();
    writeChanges(db, authorAt(1000), 'meeting.create', [meetingWrite({ title: 'Một', place: 'A' })]);
    writeChanges(db, authorAt(2000), 'meeting.remove', [meetingWrite({ deleted: true })]);

    const stamp = changesIn(db)[0]?.stamp;
    expect(payloadsIn(db)[1]).toEqual({
      set: { deleted: true },
      base: { deleted: [] },
      // Nothing was part of it yet.
      seen: { title: [stamp], place: [stamp], log: [] },
    });
    expect(db.prepare('SELECT title, deleted FROM meeting').all()).toEqual([{ title: 'Một', deleted: 1 }]);
  });

  it('keeps the writes of one call together as one action', () => {
    const db = temporaryFile();
    writeChanges(db, authorAt(1000), 'meeting.create', [
      meetingWrite({ title: 'Một' }),
      { type: 'agency', id: '01a209de-73cc-7151-90c6-284bdb89cb93', fields: { name: 'Sở Y tế' } },
    ]);
    const [first, second] = changesIn(db);
    expect([first?.action, second?.action]).toEqual([first?.stamp, first?.stamp]);
  });

  it('writes everything or nothing', () => {
    const db = temporaryFile();
    const orphan: Write = {
      type: 'guest',
      id: '01a209de-73cc-7151-90c6-284bdb89cb93',
      fields: { meetingId: 'nowhere' },
    };
    expect(() =>
      writeChanges(db, authorAt(1000), 'meeting.create', [meetingWrite({ title: 'Một' }), orphan]),
    ).toThrow(Database.SqliteError);
    expect(changesIn(db)).toEqual([]);
    expect(db.prepare('SELECT count(*) AS count FROM meeting').get()).toEqual({ count: 0 });
  });

  it('keeps stamps rising, the log numbered and chained, and the record equal to the sum of the log, whatever the clock does', () => {
    const edits = fc.record({
      wall: fc.integer({ min: -(2 ** 43), max: 2 ** 43 }),
      title: fc.option(fc.constantFrom('', 'Một', 'Hai', 'Ba'), { nil: undefined }),
      place: fc.option(fc.string({ maxLength: 5 }), { nil: undefined }),
      presentCount: fc.option(fc.constantFrom(null, 0, 18), { nil: undefined }),
      deleted: fc.option(fc.boolean(), { nil: undefined }),
    });
    const db = temporaryFile();
    fc.assert(
      fc.property(fc.array(edits, { minLength: 1, maxLength: 20 }), (history) => {
        db.exec('DELETE FROM change; DELETE FROM writer; DELETE FROM meeting');
        for (const { wall, deleted, ...fields } of history) {
          const set = deleted === undefined ? fields : { ...fields, deleted };
          writeChanges(db, authorAt(wall), 'meeting.edit', [meetingWrite(set)]);
        }
        expectWholeLog(db);
        expectSumOfLog(db);
      }),
      { numRuns: 50 },
    );
  });
});

function expectWholeLog(db: Writable): void {
  const rows = changesIn(db);
  rows.forEach((row, at) => {
    const previous = rows[at - 1];
    expect(row.seq).toBe(at + 1);
    expect(row.stamp > (previous?.stamp ?? '')).toBe(true);
    expect(row.digest).toEqual(digestOf(row.payload));
    expect(row.chain).toEqual(chainLink(previous?.chain ?? null, row, row.digest));
  });
}

function expectSumOfLog(db: Writable): void {
  const sum = Object.assign(
    { title: '', place: '', presentCount: null, deleted: false },
    ...payloadsIn(db).map(({ set }) => set),
  );
  const record = db
    .prepare('SELECT title, place, present_count AS presentCount, deleted = 1 AS deleted FROM meeting')
    .get();
  expect(record).toEqual({ ...sum, deleted: Number(sum.deleted) });
}
