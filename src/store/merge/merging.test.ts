import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { bring, copyOf, lookInto, twoPcs } from '../../../tests/merge/two-pcs.ts';
import { type TestStore, temporaryStore } from '../../../tests/store/temporary-store.ts';
import { checkFile } from '../log/check/check-file.ts';
import { contentHash } from '../log/check/content-hash.ts';

const noTags = { topicIds: [], agencyIds: [] };

/** The hash over the records of a PC's file, read from a copy of it. */
function hashOf(pc: TestStore): string {
  const db = new Database(copyOf(pc));
  const hash = contentHash(db);
  db.close();
  return hash;
}

const privateCopies = () =>
  readdirSync(tmpdir()).filter((name) => name.startsWith(`giaoban-private-${process.pid}-`));

describe('looking into a copy', () => {
  it('tells what would come in, by type, by person and by day, and changes nothing', async () => {
    const { here, there, meetingId, entryId } = await twoPcs();
    await there.ask('entry.add', { meetingId, fields: { content: 'Giá vật tư tăng' }, ...noTags });
    await there.ask('entry.edit', { id: entryId, fields: { content: 'Đường ngập sâu khi mưa lớn' } });
    await there.ask('record.add', { type: 'agency', fields: { name: 'Sở Xây dựng' } });
    const before = hashOf(here);

    const preview = await lookInto(here, there);
    expect(preview.devices[0]).toMatchObject({ device: 'VP-01' });
    expect(preview.summary).toMatchObject({
      changes: 3,
      total: { new: 2, changed: 1, deleted: 0, quiet: 0 },
      conflicts: 0,
      people: [{ person: 'Minh', day: '2026-11-23', new: 2, changed: 1 }],
    });
    expect(preview.summary.types.map(({ type }) => type)).toEqual(['entry', 'agency']);
    expect(hashOf(here)).toBe(before);
    expect(await here.ask('merge.list', {})).toEqual([]);
  });

  it('shows every record with its words, before and after, page by page', async () => {
    const { here, there, meetingId, entryId } = await twoPcs();
    const { id: agencyId } = await there.ask('record.add', {
      type: 'agency',
      fields: { name: 'Sở Xây dựng' },
    });
    await there.ask('entry.edit', {
      id: entryId,
      fields: { content: 'Đường ngập sâu' },
      agencyIds: [agencyId],
    });
    await there.ask('record.remove', { type: 'meeting', id: meetingId });
    const { merge } = await lookInto(here, there);

    const { records, total } = await here.ask('merge.records', { merge, offset: 0, limit: 200 });
    expect(total).toBe(4);
    expect(records.map(({ outcome, type, title, within }) => [outcome, type, title, within])).toEqual([
      ['deleted', 'meeting', 'Hội nghị giao ban', null],
      ['changed', 'entry', 'Đường ngập sâu', 'Hội nghị giao ban'],
      ['new', 'agency', 'Sở Xây dựng', null],
      ['new', 'entryAgency', 'Sở Xây dựng', 'Đường ngập sâu'],
    ]);
    expect(records[1]?.fields).toEqual([
      {
        field: 'content',
        before: { value: 'Đường ngập khi mưa lớn', words: null },
        after: { value: 'Đường ngập sâu', words: null },
      },
    ]);
    const { records: second } = await here.ask('merge.records', { merge, offset: 1, limit: 1 });
    expect(second).toEqual(records.slice(1, 2));
  });

  it('points out work written by a clock that is far ahead, and lets it come in', async () => {
    const { here, there, meetingId } = await twoPcs({ now: () => Date.UTC(2036, 0, 1) });
    await there.ask('entry.add', { meetingId, fields: { content: 'Từ tương lai' }, ...noTags });
    const { summary } = await lookInto(here, there);
    expect(summary.ahead).toEqual([
      { person: 'Minh', device: 'VP-01', wallTime: Date.UTC(2036, 0, 1), changes: 1 },
    ]);
    await bring(here, there);
    // What is written from now on is later than that, whatever this PC's clock says.
    const [entry] = (await here.ask('entry.list', { meetingId })).filter(
      ({ content }) => content === 'Từ tương lai',
    );
    await here.ask('entry.edit', { id: entry?.id ?? '', fields: { content: 'Đã xem lại' } });
    expect((await here.ask('entry.list', { meetingId })).map(({ content }) => content)).toContain(
      'Đã xem lại',
    );
    expect(await here.ask('conflict.count', {})).toBe(0);
  });

  it('says so where the file is the one that is open', async () => {
    const { here } = await twoPcs();
    expect(await here.refusal('merge.inspect', { job: uuidv7(), path: here.path })).toBe('copy-is-open-file');
  });

  it('refuses a copy whose past was written anew, with links that fit', async () => {
    const { here, there, meetingId } = await twoPcs();
    await there.ask('entry.add', { meetingId, fields: { content: 'Một' }, ...noTags });
    await bring(here, there);
    const path = copyOf(there);
    const db = new Database(path);
    db.exec(
      `UPDATE change SET chain = zeroblob(32) WHERE seq = (SELECT max(seq) FROM change AS c WHERE c.writer = change.writer)`,
    );
    db.close();
    expect(await here.refusal('merge.inspect', { job: uuidv7(), path })).toBe('copy-altered');
  });

  it('names PCs that go by one identity', async () => {
    const { here, there } = await twoPcs();
    const path = copyOf(there);
    const db = new Database(path);
    db.exec(
      `INSERT INTO writer SELECT 'ffffffffffffff01', device, 'VP-09', 0 FROM writer WHERE device = '00000000000000b2' OR device = '00000000000000a1' LIMIT 1`,
    );
    db.close();
    expect((await here.ask('merge.inspect', { job: uuidv7(), path })).clones).toEqual(['VP-01, VP-09']);
  });

  it('leaves nothing in the folder of temporary files, whatever it came to', async () => {
    const { here, there } = await twoPcs();
    const { merge } = await lookInto(here, there);
    expect(privateCopies()).toHaveLength(1);
    await here.ask('merge.discard', { merge });
    await lookInto(here, there);
    await here.ask('file.close', {});
    expect(privateCopies()).toEqual([]);
  });
});

describe('merging', () => {
  it('ends with the same records on both PCs, whoever merges first', async () => {
    const { here, there, meetingId, entryId } = await twoPcs();
    await here.ask('entry.edit', { id: entryId, fields: { content: 'Đường ngập, xe chết máy' } });
    await there.ask('entry.edit', { id: entryId, fields: { content: 'Đường ngập sâu' } });
    await there.ask('entry.add', { meetingId, fields: { content: 'Giá vật tư tăng' }, ...noTags });
    await bring(here, there);
    await bring(there, here);
    expect(hashOf(here)).toBe(hashOf(there));
    expect(await here.ask('conflict.count', {})).toBe(1);
    expect(await there.ask('conflict.count', {})).toBe(1);
    expect(checkFile(copyOf(here))).toMatchObject({ state: 'whole' });
  });

  it('reports what came in, with counts before and after, and keeps the report', async () => {
    const { here, there, meetingId } = await twoPcs();
    await there.ask('entry.add', { meetingId, fields: { content: 'Giá vật tư tăng' }, ...noTags });
    const done = await bring(here, there);
    expect(done?.report.summary.total).toEqual({ new: 1, changed: 0, deleted: 0, quiet: 0 });
    expect(done?.report.counts.types).toContainEqual({ type: 'entry', before: 1, after: 2 });
    expect(done?.report.counts.people).toContainEqual({ person: 'Minh', before: 0, after: 1 });
    expect(done?.report.backupFailed).toBeNull();
    expect(await here.ask('merge.report', { merge: done?.merge ?? '' })).toEqual(done);
    expect(await here.ask('merge.list', {})).toMatchObject([
      { merge: done?.merge, changes: 1, undone: false },
    ]);
    const { records } = await here.ask('merge.records', { merge: done?.merge ?? '', offset: 0, limit: 200 });
    expect(records).toMatchObject([{ outcome: 'new', title: 'Giá vật tư tăng', author: { person: 'Minh' } }]);
  });

  it('twice changes nothing, and says so', async () => {
    const { here, there, meetingId } = await twoPcs();
    await there.ask('entry.add', { meetingId, fields: { content: 'Giá vật tư tăng' }, ...noTags });
    await bring(here, there);
    const before = readFileSync(here.path);
    expect((await lookInto(here, there)).summary.changes).toBe(0);
    expect(await bring(here, there)).toBeNull();
    expect(readFileSync(here.path).equals(before)).toBe(true);
  });

  it('called off, leaves the file as it was, and other work goes on', async () => {
    const { here, there, meetingId } = await twoPcs();
    await there.ask('entry.add', { meetingId, fields: { content: 'Giá vật tư tăng' }, ...noTags });
    const before = hashOf(here);
    const { merge } = await lookInto(here, there);
    const job = uuidv7();
    const applying = here.refusal('merge.apply', { job, merge });
    const saving = here.ask('record.add', { type: 'agency', fields: { name: 'Sở Y tế' } });
    await here.ask('job.cancel', { job });
    expect(await applying).toBe('cancelled');
    await saving;
    expect(hashOf(here)).not.toBe(before);
    expect((await here.ask('entry.list', { meetingId })).length).toBe(1);
    expect(await here.ask('merge.list', {})).toEqual([]);
    // What was looked into is still at hand.
    expect(await here.ask('merge.apply', { job: uuidv7(), merge })).toMatchObject({ changes: 1 });
  });

  it('never writes to the file that is brought, nor beside it', async () => {
    const { here, there, meetingId } = await twoPcs();
    await there.ask('entry.add', { meetingId, fields: { content: 'Giá vật tư tăng' }, ...noTags });
    const path = copyOf(there);
    const bytes = readFileSync(path);
    const { merge } = await here.ask('merge.inspect', { job: uuidv7(), path });
    await here.ask('merge.apply', { job: uuidv7(), merge });
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect(
      readdirSync(dirname(path)).filter((name) => name.startsWith(`${path.split('/').at(-1)}-`)),
    ).toEqual([]);
  });

  it('takes files that were begun apart: what every file begins with is there once', async () => {
    const one = await temporaryStore();
    const other = await temporaryStore({ id: '00000000000000b2' });
    const { topics } = await one.ask('record.lists', {});
    await other.ask('meeting.create', { fields: { title: 'Ở máy kia' } });
    await bring(one, other);
    expect((await one.ask('record.lists', {})).topics).toEqual(topics);
    expect((await one.ask('meeting.list', {})).map(({ title }) => title)).toEqual(['Ở máy kia']);
  });
});
