import {
  closeSync,
  copyFileSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../tests/store/temporary-folder.ts';
import { type TestDevice, type TestStore, temporaryStore } from '../../../tests/store/temporary-store.ts';
import { ExpectedError } from '../../shared/contract/errors.ts';
import { isProtected, openProtected } from '../disk/encryption.ts';
import { checkFile } from '../log/check/check-file.ts';
import { contentHash } from '../log/check/content-hash.ts';
import { connectToRead } from '../sqlite/connection.ts';

const job = '01a209de-73cb-4d5f-9843-23f2da0e1a37';
const passphrase = 'Mật khẩu của Ban';

/** A text protected with this passphrase by `age -p` of Debian 12 (age 1.1.1); that program opens our files too. */
const MADE_BY_AGE =
  'YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCBHTzY1elpEOGQyK09QYjFvWjJaaXJBIDE4CndqN2pxRVFTVGt5MW9HcGlkd2t6bkJUSmpCS29BNVF4bDRLdC9OYU1ndWMKLS0tIGlRT0RiSEpPWUpDWXhvTnpQcnpVZWkwa3VRaStPOTN0UU9xVU9YV3JBOEUKPuTFmkaH6Xr8SB4WbGub2i65uWEyPGVpFJqK1rY784dsaI1RfnmAD9wmNNqN2VSOywIy5lm6y3pf';

async function storeWithEntries(device: TestDevice = {}): Promise<TestStore> {
  const store = await temporaryStore(device);
  const { id: meetingId } = await store.ask('meeting.create', { fields: { title: 'Hội nghị giao ban' } });
  for (let number = 1; number <= 20; number += 1) {
    const fields = { content: `Ý kiến ${number}` };
    await store.ask('entry.add', { meetingId, fields, topicIds: [], agencyIds: [] });
  }
  return store;
}

function hashOf(path: string): string {
  const db = connectToRead(path);
  const hash = contentHash(db);
  db.close();
  return hash;
}

/** Makes `to` what a program leaves that is killed while it writes a copy of `path`: a file with a hot journal. */
function leaveHalfWritten(path: string, to: string): void {
  const other = join(temporaryFolder(), 'other.db');
  copyFileSync(path, other);
  const db = new Database(other);
  db.pragma('cache_size = 1');
  db.exec(`BEGIN; UPDATE entry SET content = content || ' nửa chừng'; UPDATE change SET verb = 'nửa chừng'`);
  copyFileSync(other, to);
  copyFileSync(`${other}-journal`, `${to}-journal`);
  db.close();
}

function openFilesOfThisProcess(): string[] {
  return readdirSync('/proc/self/fd').flatMap((each) => {
    const at = join('/proc/self/fd', each);
    return lstatSync(at, { throwIfNoEntry: false }) === undefined ? [] : [readlinkSync(at)];
  });
}

async function sent(to: string, secret = ''): Promise<TestStore> {
  const store = await storeWithEntries();
  await store.ask('file.send', { to, passphrase: secret, job });
  return store;
}

describe('a copy for another PC', () => {
  it('is one whole file with the same content, and nothing else is left beside it', async () => {
    const to = join(temporaryFolder(), 'giaoban (VP-01).db');
    const store = await sent(to);
    expect(readdirSync(dirname(to))).toEqual(['giaoban (VP-01).db']);
    expect(checkFile(to)).toMatchObject({ state: 'whole' });
    await store.ask('file.close', {});
    expect(hashOf(to)).toBe(hashOf(store.path));
  });

  it('leaves out what is typed and not saved, down to its bytes', async () => {
    const store = await storeWithEntries();
    await store.ask('draft.save', { key: 'entry', content: 'CHƯA-GHI-XONG' });
    const to = join(temporaryFolder(), 'copy.db');
    await store.ask('file.send', { to, passphrase: '', job });
    expect(readFileSync(to).includes('CHƯA-GHI-XONG')).toBe(false);
    expect(await store.ask('draft.load', { key: 'entry' })).toBe('CHƯA-GHI-XONG');
  });

  it('replaces an older one only when it is whole', async () => {
    const to = join(temporaryFolder(), 'copy.db');
    writeFileSync(to, 'bản gửi lần trước');
    await sent(to);
    expect(checkFile(to)).toMatchObject({ state: 'whole' });
  });

  it('is made while somebody goes on writing', async () => {
    const saved: Promise<unknown>[] = [];
    const store = await storeWithEntries({
      progress: ({ step }) => {
        if (step === 'checking') saved.push(store.ask('meeting.create', { fields: { title: 'Vừa thêm' } }));
      },
    });
    const to = join(temporaryFolder(), 'copy.db');
    await store.ask('file.send', { to, passphrase: '', job });
    expect(checkFile(to)).toMatchObject({ state: 'whole' });
    expect(saved).toHaveLength(1);
    await Promise.all(saved);
    expect(await store.ask('meeting.list', {})).toHaveLength(2);
  });

  it('is not spoilt by what a crash left half-written of an older one', async () => {
    const to = join(temporaryFolder(), 'copy.db');
    leaveHalfWritten((await storeWithEntries()).path, to);
    await sent(to);
    expect(readdirSync(dirname(to))).toEqual(['copy.db']);
    expect(checkFile(to)).toMatchObject({ state: 'whole' });
  });

  it('that is called off leaves nothing behind and the older one as it was', async () => {
    for (const secret of ['', passphrase]) {
      const to = join(temporaryFolder(), 'copy.db');
      writeFileSync(to, 'bản gửi lần trước');
      const store = await storeWithEntries();
      const sending = store.refusal('file.send', { to, passphrase: secret, job });
      await store.ask('job.cancel', { job });
      expect(await sending).toBe('cancelled');
      expect(readdirSync(dirname(to))).toEqual(['copy.db']);
      expect(readFileSync(to, 'utf8')).toBe('bản gửi lần trước');
    }
  });

  it('into a folder that is gone is told', async () => {
    const store = await storeWithEntries();
    const to = join(temporaryFolder(), 'không có', 'copy.db');
    expect(await store.refusal('file.send', { to, passphrase: '', job })).toBe('file-missing');
  });
});

describe('a protected copy', () => {
  it('opens again with the passphrase, however its letters were typed, and with no other', async () => {
    const to = join(temporaryFolder(), 'giaoban.db.age');
    const store = await sent(to, passphrase.normalize('NFD'));
    expect(isProtected(to)).toBe(true);
    expect(readFileSync(to).includes('SQLite format 3')).toBe(false);
    const opened = join(temporaryFolder(), 'opened.db');
    await openProtected(to, passphrase, opened);
    expect(checkFile(opened)).toMatchObject({ state: 'whole' });
    await store.ask('file.close', {});
    expect(hashOf(opened)).toBe(hashOf(store.path));

    const refused = join(temporaryFolder(), 'refused.db');
    await expect(openProtected(to, 'mật khẩu của ban', refused)).rejects.toMatchObject({
      error: { code: 'wrong-passphrase', params: { file: 'giaoban.db.age' } },
    });
  });

  it.runIf(process.platform === 'linux')('is let go of where it does not open', async () => {
    const to = join(temporaryFolder(), 'giaoban.db.age');
    await sent(to, passphrase);
    const opened = join(temporaryFolder(), 'opened.db');
    await expect(openProtected(to, 'sai', opened)).rejects.toThrow('wrong-passphrase');
    expect(openFilesOfThisProcess()).not.toContain(to);
    const still = openSync(to, 'r');
    expect(openFilesOfThisProcess()).toContain(to);
    closeSync(still);
  });

  it('that is damaged or cut off is told apart from a wrong passphrase', async () => {
    const to = join(temporaryFolder(), 'giaoban.db.age');
    await sent(to, passphrase);
    const bytes = readFileSync(to);
    const flipped = Buffer.from(bytes);
    flipped[bytes.length - 5000] = (flipped[bytes.length - 5000] ?? 0) ^ 1;
    for (const [name, damaged] of [
      ['cut', bytes.subarray(0, bytes.length - 3000)],
      ['flipped', flipped],
    ] as const) {
      const path = join(dirname(to), `${name}.age`);
      writeFileSync(path, damaged);
      const opening = openProtected(path, passphrase, join(temporaryFolder(), 'opened.db'));
      await expect(opening).rejects.toEqual(new ExpectedError('file-damaged', { file: `${name}.age` }));
    }
  });

  it('is read from the age program as well', async () => {
    const path = join(temporaryFolder(), 'cli.age');
    writeFileSync(path, Buffer.from(MADE_BY_AGE, 'base64'));
    const opened = join(dirname(path), 'opened.txt');
    await openProtected(path, passphrase, opened);
    expect(readFileSync(opened, 'utf8')).toBe('Xin chào từ age 1.1.1\n');
  });

  it('is named as what it is when it is opened like any file', async () => {
    const to = join(temporaryFolder(), 'giaoban.db.age');
    const store = await sent(to, passphrase);
    const input = { path: to, backups: temporaryFolder(), mayCreate: false, person: 'Văn thư' };
    const device = { id: '00000000000000a1', name: 'VP-01' };
    expect(await store.refusal('file.open', { ...input, device })).toBe('file-protected');
    const opened = join(temporaryFolder(), 'giaoban.db');
    expect(await store.refusal('file.unprotect', { path: to, passphrase: 'x', to: opened })).toBe(
      'wrong-passphrase',
    );
    await store.ask('file.unprotect', { path: to, passphrase, to: opened });
    expect(await (await temporaryStore({ path: opened })).ask('meeting.list', {})).toHaveLength(1);
  });
});
