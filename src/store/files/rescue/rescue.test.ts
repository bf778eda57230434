import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../../tests/store/temporary-folder.ts';
import { type TestStore, temporaryStore } from '../../../../tests/store/temporary-store.ts';
import type { RescueReport } from '../../../shared/contract/procedures/file.ts';
import { checkFile } from '../../log/check/check-file.ts';

const PAGE_BYTES = 4096;
const FRAGMENTS = 'Nội dung không rõ hội nghị';
const noTags = { topicIds: [], agencyIds: [] };

/** A store with meetings of some entries each, the first one long ago in the log. */
async function storeWithMeetings(titles: readonly string[]): Promise<TestStore> {
  const store = await temporaryStore();
  for (const title of titles) {
    const { id: meetingId } = await store.ask('meeting.create', { fields: { title } });
    for (let number = 1; number <= 30; number += 1) {
      const fields = { content: `${title}, ý kiến ${number}: ${'nội dung '.repeat(20)}` };
      await store.ask('entry.add', { meetingId, fields, ...noTags });
    }
  }
  return store;
}

/** Wipes every page of a closed file in which these words stand. */
function wipePagesWith(path: string, words: string): void {
  const bytes = readFileSync(path);
  for (let at = bytes.indexOf(words); at >= 0; at = bytes.indexOf(words)) {
    const start = Math.floor(at / PAGE_BYTES) * PAGE_BYTES;
    bytes.fill(0, start, start + PAGE_BYTES);
  }
  writeFileSync(path, bytes);
}

async function rescued(
  store: TestStore,
  path = store.path,
): Promise<{ store: TestStore; report: RescueReport }> {
  const to = join(temporaryFolder(), 'cứu được.db');
  const device = { id: '00000000000000a1', name: 'VP-01' };
  const input = { path, to, device, person: 'Văn thư', fragmentsTitle: FRAGMENTS };
  const report = await store.ask('file.rescue', input);
  expect(readdirSync(dirname(to))).toEqual(['cứu được.db']);
  expect(checkFile(to)).toMatchObject({ state: 'whole' });
  return { report, store: await temporaryStore({ path: to }) };
}

async function everything(store: TestStore): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const { id, title } of await store.ask('meeting.list', {})) {
    const entries = await store.ask('entry.list', { meetingId: id });
    found.set(title, entries.map(({ content }) => content).toSorted());
  }
  return found;
}

describe('a rescue', () => {
  it('of a sound file brings all of it back', async () => {
    const store = await storeWithMeetings(['Một', 'Hai']);
    const before = await everything(store);
    await store.ask('file.close', {});
    const { report, store: found } = await rescued(store);
    expect(report).toMatchObject({ lost: 0, meetings: 2, entries: 60 });
    expect(await everything(found)).toEqual(before);
  });

  it('reads on where the header, the schema and the roots of the tables are gone', async () => {
    const store = await storeWithMeetings(['Một']);
    const before = await everything(store);
    await store.ask('file.close', {});
    const bytes = readFileSync(store.path);
    writeFileSync(store.path, bytes.fill(0, 0, PAGE_BYTES));
    const { store: found } = await rescued(store);
    expect(await everything(found)).toEqual(before);
  });

  it('gathers what lost its meeting, says how much is missing, and gets it back by merging a sound copy', async () => {
    const store = await storeWithMeetings(['Một', 'Hai']);
    const before = await everything(store);
    const sound = join(temporaryFolder(), 'bản đã gửi.db');
    await store.ask('file.send', { to: sound, passphrase: '', job: uuidv7() });
    await store.ask('file.close', {});
    wipePagesWith(store.path, '"title":"Một"');
    const { report, store: found } = await rescued(store);
    expect(report.lost).toBeGreaterThan(0);
    expect(report.entries).toBeGreaterThan(30);
    const blank = await everything(found);
    expect([...blank.keys()]).toContain('');

    const { merge } = await found.ask('merge.inspect', { job: uuidv7(), path: sound });
    await found.ask('merge.apply', { job: uuidv7(), merge });
    const after = await everything(found);
    expect(after.get('Hai')).toEqual(before.get('Hai'));
    expect(after.get('Một')).toEqual(before.get('Một'));
    await found.ask('file.close', {});
    expect(checkFile(found.path)).toMatchObject({ state: 'whole' });
  });

  it('puts entries of which only a later edit is left into a meeting of their own', async () => {
    const store = await storeWithMeetings(['Một']);
    const [meeting] = await store.ask('meeting.list', {});
    const [entry] = await store.ask('entry.list', { meetingId: meeting?.id ?? '' });
    await addManyTopics(store);
    await store.ask('entry.edit', { id: entry?.id ?? '', fields: { content: 'sửa về sau' } });
    await store.ask('file.close', {});
    wipePagesWith(store.path, '"content":"Một, ý kiến 1:');
    const { store: found } = await rescued(store);
    expect((await everything(found)).get(FRAGMENTS)).toEqual(['sửa về sau']);
  });

  it('gives entries without a beginning a place, and their words and places back with a sound copy, asking nobody', async () => {
    const store = await temporaryStore();
    const { id: meetingId } = await store.ask('meeting.create', { fields: { title: 'Một' } });
    const { topics } = await store.ask('record.lists', {});
    for (let number = 1; number <= 4; number += 1) {
      const fields = { content: `Ý kiến ${number}` };
      await store.ask('entry.add', { meetingId, fields, topicIds: [topics[0]?.id ?? ''], agencyIds: [] });
    }
    const before = await store.ask('entry.list', { meetingId });
    const sound = join(temporaryFolder(), 'bản đã gửi.db');
    await store.ask('file.send', { to: sound, passphrase: '', job: uuidv7() });
    await store.ask('file.close', {});
    // Only the tags are left of all but the first.
    loseChanges(store.path, `record_type = 'entry' AND payload NOT LIKE '%Ý kiến 1%'`);
    const { store: found } = await rescued(store);
    const fragments = (await found.ask('meeting.list', {})).find(({ title }) => title === FRAGMENTS);
    const blank = await found.ask('entry.list', { meetingId: fragments?.id ?? '' });
    expect(blank.map(({ id }) => id)).toEqual(before.slice(1).map(({ id }) => id));

    const { merge } = await found.ask('merge.inspect', { job: uuidv7(), path: sound });
    await found.ask('merge.apply', { job: uuidv7(), merge });
    expect(await found.ask('conflict.count', {})).toBe(0);
    expect(contentsOf(await found.ask('entry.list', { meetingId }))).toEqual(contentsOf(before));
    expect(await found.ask('entry.list', { meetingId: fragments?.id ?? '' })).toEqual([]);
  });

  it('lets such entries be moved, split and written behind', async () => {
    const store = await temporaryStore();
    const { id: meetingId } = await store.ask('meeting.create', { fields: { title: 'Một' } });
    const ids: string[] = [];
    for (const content of ['Một', 'Hai'])
      ids.push((await store.ask('entry.add', { meetingId, fields: { content }, ...noTags })).id);
    for (const id of ids) await store.ask('entry.edit', { id, fields: { content: 'Sửa về sau' } });
    await store.ask('file.close', {});
    loseChanges(store.path, `verb = 'entry.add'`);
    const { store: found } = await rescued(store);
    const fragments =
      (await found.ask('meeting.list', {})).find(({ title }) => title === FRAGMENTS)?.id ?? '';
    await found.ask('entry.move', { id: ids[1] ?? '', afterId: null });
    await found.ask('entry.move', { id: ids[1] ?? '', afterId: ids[0] ?? '' });
    await found.ask('entry.split', { id: ids[0] ?? '', fields: { content: 'a' }, rest: 'b' });
    await found.ask('entry.add', { meetingId: fragments, fields: { content: 'c' }, ...noTags });
    const entries = await found.ask('entry.list', { meetingId: fragments });
    expect(contentsOf(entries)).toEqual(['a', 'b', 'Sửa về sau', 'c']);
  });

  it('keeps what was changed in a document that is lost, and knows it again with a sound copy', async () => {
    const store = await temporaryStore();
    const { id: meetingId } = await store.ask('meeting.create', { fields: { title: 'Một' } });
    const choice = { kind: 'minutes', meetingId } as const;
    const { paper } = await store.ask('document.compose', { choice });
    const place = /"place":"([^"]+)"/.exec(JSON.stringify(paper))?.[1] ?? '';
    await store.ask('document.edit', { choice, place, text: 'Lời sửa' });
    await store.ask('document.edit', { choice, place, text: 'Lời sửa lại' });
    const sound = join(temporaryFolder(), 'bản đã gửi.db');
    await store.ask('file.send', { to: sound, passphrase: '', job: uuidv7() });
    await store.ask('file.close', {});
    loseChanges(
      store.path,
      `record_type = 'document' OR (record_type = 'meeting' AND record_id = '${meetingId}')
      OR (record_type = 'documentEdit' AND payload LIKE '%"Lời sửa"%')`,
    );
    const { store: found } = await rescued(store);
    await found.ask('document.register', {});
    const { merge } = await found.ask('merge.inspect', { job: uuidv7(), path: sound });
    await found.ask('merge.apply', { job: uuidv7(), merge });
    expect(await found.ask('conflict.count', {})).toBe(0);
    expect(JSON.stringify((await found.ask('document.compose', { choice })).paper)).toContain('Lời sửa lại');
  });

  it('never brings back what was erased on purpose', async () => {
    const store = await temporaryStore();
    const fields = { name: 'Nguyễn Văn Xóa', unit: 'Hội Nông dân xã Ruộng Mới' };
    const { id } = await store.ask('record.add', { type: 'collaborator', fields });
    await store.ask('collaborator.erase', { id });
    await store.ask('file.close', {});
    const { store: found } = await rescued(store);
    const { collaborators } = await found.ask('record.lists', {});
    expect(collaborators).toMatchObject([{ name: '', unit: 'Hội Nông dân xã Ruộng Mới', erased: true }]);
    expect(readFileSync(found.path).includes('Nguyễn Văn Xóa')).toBe(false);
  });

  it('of what holds no log says so and writes nothing', async () => {
    const store = await temporaryStore();
    const path = join(temporaryFolder(), 'giaoban.db');
    writeFileSync(path, Buffer.alloc(5 * PAGE_BYTES, 13));
    const device = { id: '00000000000000a1', name: 'VP-01' };
    const to = join(dirname(path), 'cứu được.db');
    const input = { path, to, device, person: 'Văn thư', fragmentsTitle: FRAGMENTS };
    expect(await store.refusal('file.rescue', input)).toBe('nothing-rescued');
    expect(readdirSync(dirname(path))).toEqual(['giaoban.db']);
  });
});

/** Enough changes to push what comes next onto other pages of the log. */
async function addManyTopics(store: TestStore): Promise<void> {
  for (let number = 1; number <= 40; number += 1)
    await store.ask('record.add', { type: 'topic', fields: { name: `Lĩnh vực ${number}` } });
}

/** Takes changes out of a closed file, as damage takes whole pages. */
function loseChanges(path: string, which: string): void {
  const db = new Database(path);
  db.pragma('foreign_keys = OFF');
  db.exec(`DELETE FROM change WHERE ${which}`);
  db.close();
}

const contentsOf = (entries: readonly { readonly content: string }[]) =>
  entries.map(({ content }) => content);
