import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeJournal, writeHalf } from '../../../../tests/files/hot-journal.ts';
import {
  backupsOf,
  crashes,
  type Found,
  lost,
  makeStates,
  put,
  type States,
  wordsIn,
} from '../../../../tests/files/leftover-files.ts';
import { temporaryFolder } from '../../../../tests/store/temporary-folder.ts';
import { type TestStore, temporaryStore } from '../../../../tests/store/temporary-store.ts';
import type { OpenedFile } from '../../../shared/contract/procedures/file.ts';
import { checkFile } from '../../log/check/check-file.ts';
import { openDatabase } from '../../log/open-database.ts';
import { backupFolder } from '../backups/backup-name.ts';
import { AFTER_CRASH } from './keep-as-found.ts';

const job = '01a209de-73cb-4d5f-9843-23f2da0e1a37';
const device = { id: '00000000000000a1', name: 'VP-01' };

async function openIn(found: Found): Promise<{ store: TestStore; opened: OpenedFile }> {
  const store = await temporaryStore({ path: found.path, backups: backupsOf(found) });
  return { store, opened: store.opened };
}

describe('what people hear of it', () => {
  const told = async (found: Found) => (await openIn(found)).opened.leftover;

  it('is nothing after an ordinary crash, and what was found is kept until the next one', async () => {
    const states = await makeStates();
    for (const found of crashes(states)) {
      const half = readFileSync(found.path);
      const journal = readFileSync(`${found.path}-journal`);
      const isUnfinished =
        !half.equals(readFileSync(states.older)) && !half.equals(readFileSync(states.newer));
      const leftover = await told(found);
      if (leftover !== null) expect(leftover.kind).toBe('taken-back');
      const kept = leftover?.kept ?? join(backupFolder(backupsOf(found), found.path), AFTER_CRASH);
      if (!isUnfinished && !existsSync(kept)) continue;
      expect(readFileSync(join(kept, 'giaoban.db')).equals(half)).toBe(true);
      expect(readFileSync(join(kept, 'giaoban.db-journal')).equals(journal)).toBe(true);
    }
  });

  it('is that a journal of an older state was left out, and where both are', async () => {
    const states = await makeStates();
    const journal = makeJournal(states.foreign, states.branch, 0.5);
    const found = put('newest', states.newest, { '-journal': journal });
    const { store, opened } = await openIn(found);
    expect(opened.leftover).toMatchObject({ kind: 'not-its-own' });
    const kept = opened.leftover?.kept ?? '';
    expect(dirname(kept)).toBe(backupFolder(backupsOf(found), found.path));
    expect(readFileSync(join(kept, 'giaoban.db')).equals(readFileSync(states.newest))).toBe(true);
    expect(readFileSync(join(kept, 'giaoban.db-journal')).equals(journal)).toBe(true);
    await store.ask('file.close', {});
    expect(readdirSync(dirname(found.path))).toEqual(['giaoban.db']);
    expect((await openIn(found)).opened.leftover).toBeNull();
  });

  it('is that newer words than those of the file were taken, and the file is kept', async () => {
    const states = await makeStates();
    // Somebody put an older copy in the place of the file; the journal holds all that is newer.
    const found = put('older', states.older, { '-journal': makeJournal(states.newer, states.older) });
    const { opened } = await openIn(found);
    expect(opened.leftover).toMatchObject({ kind: 'newer-beside' });
    const kept = join(opened.leftover?.kept ?? '', 'giaoban.db');
    expect(readFileSync(kept).equals(readFileSync(states.older))).toBe(true);
  });

  it('is that both hold words of their own, and the other state is a file to merge', async () => {
    const states = await makeStates();
    const found = put('newer', states.newer, { '-journal': makeJournal(states.branch, states.newer) });
    const { store, opened } = await openIn(found);
    expect(opened.leftover).toMatchObject({ kind: 'parted' });
    const path = join(opened.leftover?.kept ?? '', 'giaoban (phần ghi từ tệp tạm).db');
    const { merge } = await store.ask('merge.inspect', { job, path, passphrase: '' });
    await store.ask('merge.apply', { job, merge });
    await store.ask('file.close', {});
    expect(lost({ ...found, words: wordsIn(states.branch) }, found.path)).toEqual([]);
  });

  it('is that a journal without its file was set aside before a new file is begun', async () => {
    const states = await makeStates();
    const found = put('gone', states.newer, { '-journal': makeJournal(states.older, states.newer) });
    const journal = readFileSync(`${found.path}-journal`);
    rmSync(found.path);
    const { opened } = await openIn(found);
    expect(opened).toMatchObject({ created: true, leftover: { kind: 'orphan' } });
    const kept = join(opened.leftover?.kept ?? '', 'giaoban.db-journal');
    expect(readFileSync(kept).equals(journal)).toBe(true);
  });
});

it('is found beside the file itself where a link leads to it', async () => {
  const states = await makeStates();
  const half = makeJournal(states.foreign, states.branch, 0.5);
  for (const [journal, kind] of [
    [half, 'not-its-own'],
    [makeJournal(states.older, states.newer), undefined],
  ] as const) {
    const found = put('newest', states.newest, { '-journal': journal });
    const link = join(temporaryFolder(), 'lối tắt.db');
    symlinkSync(found.path, link);
    const store = await temporaryStore({ path: link, backups: backupsOf(found) });
    expect(store.opened.leftover?.kind).toBe(kind);
    if (kind !== undefined)
      expect(readdirSync(store.opened.leftover?.kept ?? '').toSorted()).toEqual([
        'lối tắt.db',
        'lối tắt.db-journal',
      ]);
    await store.ask('file.close', {});
    expect(lost(found, found.path)).toEqual([]);
    expect(checkFile(found.path)).toMatchObject({ state: 'whole' });
  }
});

describe('where no state of it is whole', () => {
  it('nothing is written, and the rescue reads both', async () => {
    const states = await makeStates();
    const half = join(temporaryFolder(), 'half.db');
    writeHalf(states.older, states.newest, 0.5, half);
    const journal = makeJournal(states.foreign, states.branch, 0.5);
    const found = put('half', half, { '-journal': journal }, wordsIn(states.older));
    const before = found.digests();
    const store = await temporaryStore();
    const input = { path: found.path, backups: backupsOf(found), person: 'Văn thư', device };
    expect(['file-torn', 'file-damaged']).toContain(await store.refusal('file.open', input));
    expect(found.digests()).toEqual(before);
    const to = join(temporaryFolder(), 'rescued.db');
    const who = { device, person: 'Văn thư', fragmentsTitle: 'Phần còn lại' };
    await store.ask('file.rescue', { path: found.path, to, ...who });
    expect(lost(found, to)).toEqual([]);
  });
});

describe('a write-ahead log that another tool left', () => {
  /** The file switched to WAL, with words that are only in the log. */
  function inWal(states: States): { file: Buffer; wal: Buffer } {
    const path = join(temporaryFolder(), 'wal.db');
    copyFileSync(states.newer, path);
    const db = new Database(path);
    db.pragma('journal_mode = WAL');
    db.pragma('wal_autocheckpoint = 0');
    db.exec(
      `INSERT INTO draft VALUES ('00000000000000a1', 'entry:01a209de-73cb-7d5f-9843-23f2da0e1a37', 'chữ đang gõ', 1)`,
    );
    const both = { file: readFileSync(path), wal: readFileSync(`${path}-wal`) };
    db.close();
    return both;
  }
  const drafts = (path: string): unknown => {
    const db = new Database(path, { readonly: true });
    const count = db.prepare(`SELECT count(*) FROM draft WHERE content = 'chữ đang gõ'`).pluck().get();
    db.close();
    return count;
  };

  it('is written in where it is of the file, and the file is one file again', async () => {
    const { file, wal } = inWal(await makeStates());
    const plain = join(temporaryFolder(), 'plain.db');
    writeFileSync(plain, file);
    const found = { ...put('wal', plain, { '-wal': wal }) };
    const { store, opened } = await openIn(found);
    expect(opened.leftover).toBeNull();
    await store.ask('file.close', {});
    expect(readdirSync(dirname(found.path))).toEqual(['giaoban.db']);
    expect(drafts(found.path)).toBe(1);
  });

  it('is left out where it is of an older one', async () => {
    const states = await makeStates();
    const { wal } = inWal(states);
    const found = put('newest', states.newest, { '-wal': wal, '-shm': Buffer.alloc(32_768) });
    const { store } = await openIn(found);
    await store.ask('file.close', {});
    expect(lost(found, found.path)).toEqual([]);
    expect(checkFile(found.path)).toMatchObject({ state: 'whole' });
    expect(readdirSync(dirname(found.path))).toEqual(['giaoban.db']);
  });
});

it('is not touched while somebody has the file open', async () => {
  const states = await makeStates();
  const found = put('open', states.newest, {});
  const { db } = openDatabase(found.path);
  onTestFinished(() => {
    db.close();
  });
  // As if the other program were in the middle of a write.
  writeFileSync(`${found.path}-journal`, makeJournal(states.older, states.branch));
  const before = found.digests();
  const other = await temporaryStore();
  const input = { path: found.path, backups: backupsOf(found), person: 'Văn thư', device };
  expect(await other.refusal('file.open', input)).toBe('file-in-use');
  expect(found.digests()).toEqual(before);
});
