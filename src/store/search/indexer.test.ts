import { join } from 'node:path';
import { uuidv7 } from 'uuidv7';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../../tests/store/temporary-folder.ts';
import { openDatabase } from '../log/open-database.ts';
import { type Write, writeChanges } from '../log/write.ts';
import { closeDatabase } from '../sqlite/connection.ts';
import type { Readable, Writable } from '../sqlite/handles.ts';
import { indexChanges } from './index-changes.ts';
import { indexProgress, isIndexSound } from './index-state.ts';
import { startIndexer } from './indexer.ts';

const author = {
  writer: '00000000000000a0',
  device: { id: '00000000000000a1', name: 'VP-01' },
  person: 'Văn thư',
  now: () => Date.UTC(2026, 10, 23),
};

/** A file in which very many entries were just written, more than are followed before a search. */
function busyFile(entries: number): Writable {
  const { db } = openDatabase(join(temporaryFolder(), 'giaoban.db'));
  onTestFinished(() => closeDatabase(db));
  const meetingId = uuidv7();
  const said = Array.from(
    { length: entries },
    (): Write => ({ type: 'entry', id: uuidv7(), fields: { meetingId, content: 'Đường ngập' } }),
  );
  const meeting: Write = { type: 'meeting', id: meetingId, fields: { title: 'Hội nghị' } };
  writeChanges(db, author, 'entry.add', [meeting, ...said]);
  return db;
}

const noBug = (thrown: unknown) => expect.unreachable(String(thrown));

const countIn = (db: Readable) => ({
  count: db.prepare(`SELECT rowid FROM search('ngap')`).all().length,
});
const NONE = { count: 0 };

describe('the index of an open file', () => {
  it('says how far it is while there is much to follow, and comes to the end by itself', async () => {
    const db = busyFile(1500);
    const index = startIndexer(db, () => true, noBug);
    onTestFinished(() => index.stop());
    expect(index.ask(countIn, NONE)).toEqual({ count: 0, indexing: { done: 0, total: 1501 } });
    await expect
      .poll(() => index.ask(countIn, NONE), { timeout: 20_000 })
      .toEqual({ count: 1500, indexing: null });
  });

  it('goes on where records of two types have one id, as only a file from elsewhere can hold', () => {
    const db = busyFile(1);
    const id = uuidv7();
    const write = (type: 'meeting' | 'task') =>
      writeChanges(db, author, 'entry.add', [
        type === 'meeting'
          ? { type, id, fields: { title: 'Hội nghị' } }
          : { type, id, fields: { meetingId: id, content: 'Đường ngập' } },
      ]);
    write('meeting');
    write('task');
    for (let rest = 2; rest > 0; rest -= 1) {
      const { done, total } = indexChanges(db, 100);
      expect(done).toBe(total);
      write('task');
      writeChanges(db, author, 'meeting.edit', [
        { type: 'meeting', id, fields: { title: `Hội nghị ${rest}` } },
      ]);
    }
    indexChanges(db, 100);
    expect(isIndexSound(db)).toBe(true);
  });

  it('waits while a job has the file for itself', async () => {
    const db = busyFile(10);
    let isFree = false;
    const asked: boolean[] = [];
    const index = startIndexer(
      db,
      () => {
        asked.push(isFree);
        return isFree;
      },
      noBug,
    );
    onTestFinished(() => index.stop());
    await expect.poll(() => asked.length).toBeGreaterThan(2);
    expect(indexProgress(db)).toEqual({ done: 0, total: 11 });
    expect(index.ask(countIn, NONE)).toMatchObject({ count: 0, indexing: { done: 0 } });
    isFree = true;
    await expect.poll(() => indexProgress(db).done).toBe(11);
  });

  it('begins anew where it finds itself damaged', async () => {
    const db = busyFile(10);
    indexChanges(db, 5);
    db.unsafeMode(true);
    db.exec('DELETE FROM search_data');
    const index = startIndexer(db, () => true, noBug);
    onTestFinished(() => index.stop());
    await expect.poll(() => indexProgress(db).done, { timeout: 20_000 }).toBe(11);
    expect(isIndexSound(db)).toBe(true);
    expect(countIn(db)).toEqual({ count: 10 });
  });
});
