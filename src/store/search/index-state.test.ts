import { chmodSync, copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { bring, twoPcs } from '../../../tests/merge/two-pcs.ts';
import { temporaryFolder } from '../../../tests/store/temporary-folder.ts';
import { type TestStore, temporaryStore } from '../../../tests/store/temporary-store.ts';
import { checkFile } from '../log/check/check-file.ts';
import { contentHash } from '../log/check/content-hash.ts';
import { openDatabase } from '../log/open-database.ts';
import { closeDatabase } from '../sqlite/connection.ts';
import { startIndexer } from './indexer.ts';

const SAID = 'Đường liên thôn ngập sâu';

/** A closed file with an entry that can be found; not known to this PC, so that opening it checks it. */
async function closedFile(): Promise<string> {
  const store = await temporaryStore();
  const { id: meetingId } = await store.ask('meeting.create', { fields: { title: 'Hội nghị' } });
  await store.ask('entry.add', { meetingId, fields: { content: SAID }, topicIds: [], agencyIds: [] });
  expect(await found(store, 'ngap')).toEqual([SAID]);
  await store.ask('file.close', {});
  const copy = join(temporaryFolder(), 'giaoban.db');
  copyFileSync(store.path, copy);
  return copy;
}

async function found({ ask }: TestStore, query: string): Promise<string[]> {
  const { groups } = await ask('search.find', { query, kinds: ['entry'], limit: 10 });
  return groups.flatMap(({ hits }) => hits.map(({ text }) => text.text));
}

const noBug = (thrown: unknown) => expect.unreachable(String(thrown));

/** Does what a fault of a disk would: SQLite itself keeps others off the tables of an index. */
function damage(path: string, sql: string): void {
  const db = new Database(path);
  db.unsafeMode(true);
  db.exec(sql);
  db.close();
}

const DAMAGES = [
  ['a segment is empty', `UPDATE search_data SET block = zeroblob(8) WHERE id > 10`],
  ['a segment is gone', `DELETE FROM search_data WHERE id > 10`],
  ['its structure is gone', `DELETE FROM search_data WHERE id = 10`],
  ['it lacks a record', `DELETE FROM search_record`],
  ['it says it knows more than there is', `UPDATE search_state SET log = 1000000`],
  ['it says it knows less than nothing', `UPDATE search_state SET log = -9007199254740992`],
  ['it was made by rules of no number there is', `UPDATE search_state SET format = -9007199254740992`],
  ['it does not say what it knows', `DELETE FROM search_state`],
  ['it says twice what it knows', `INSERT INTO search_state SELECT * FROM search_state`],
  ['it was made by other rules', `UPDATE search_state SET format = 99`],
] as const;

describe('an index that cannot be believed', () => {
  it.each(DAMAGES)('is made anew: %s', async (_, sql) => {
    const path = await closedFile();
    damage(path, sql);
    const store = await temporaryStore({ path });
    expect(await found(store, 'ngap')).toEqual([SAID]);
    await store.ask('file.close', {});
    expect(checkFile(path)).toMatchObject({ state: 'whole' });
  });

  it.each(DAMAGES)('is no damage to the file, and none of it is in its content: %s', async (_, sql) => {
    const path = await closedFile();
    const hashOf = () => {
      const db = new Database(path);
      const hash = contentHash(db);
      db.close();
      return hash;
    };
    const before = hashOf();
    damage(path, sql);
    expect(checkFile(path)).toMatchObject({ state: 'whole' });
    expect(hashOf()).toBe(before);
  });

  it('is made anew also while the file is open', async () => {
    const { db } = openDatabase(await closedFile());
    onTestFinished(() => closeDatabase(db));
    const index = startIndexer(db, () => true, noBug);
    onTestFinished(() => index.stop());
    const count = () =>
      index.ask((reader) => ({ count: reader.prepare(`SELECT rowid FROM search('ngap')`).all().length }), {
        count: 0,
      });
    expect(count()).toEqual({ count: 1, indexing: null });
    db.unsafeMode(true);
    db.exec('DELETE FROM search_data WHERE id > 10');
    expect(count()).toMatchObject({ count: 0, indexing: { done: 0 } });
    await expect.poll(count).toEqual({ count: 1, indexing: null });
  });
});

describe('a file that is only read', () => {
  it.each([
    ['with its own index', 'SELECT 1'],
    ['with one made beside it where its own is behind', `UPDATE search_state SET log = 3`],
    ['with one made beside it where its own is gone', `DELETE FROM search_data`],
  ])('is searched %s, and stays as it is', async (_, sql) => {
    const path = await closedFile();
    if (sql !== 'SELECT 1') damage(path, sql);
    // A file of a newer version is opened to be read, whoever opens it.
    damage(path, 'PRAGMA user_version = 990');
    chmodSync(path, 0o444);
    const before = readFileSync(path);
    const store = await temporaryStore({ path });
    expect(store.opened.readOnly).toBe('newer');
    await expect.poll(() => found(store, 'ngap')).toEqual([SAID]);
    await store.ask('file.close', {});
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});

describe('what comes with a merge', () => {
  it('is found, and found no more once the merge is undone', async () => {
    const { here, there, meetingId } = await twoPcs();
    await there.ask('entry.add', {
      meetingId,
      fields: { content: 'Cống tắc lâu ngày' },
      topicIds: [],
      agencyIds: [],
    });
    expect(await found(here, 'cong tac')).toEqual([]);
    await bring(here, there);
    expect(await found(here, 'cong tac')).toEqual(['Cống tắc lâu ngày']);
    const [merge] = await here.ask('merge.list', {});
    await here.ask('merge.undo', { job: crypto.randomUUID(), merge: merge?.merge ?? '' });
    expect(await found(here, 'cong tac')).toEqual([]);
    expect(await found(here, 'duong ngap')).toEqual(['Đường ngập khi mưa lớn']);
  });
});
