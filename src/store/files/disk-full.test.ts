import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { haveSmallDisks, smallDisk } from '../../../tests/store/small-disk.ts';
import { temporaryFolder } from '../../../tests/store/temporary-folder.ts';
import { type TestStore, temporaryStore } from '../../../tests/store/temporary-store.ts';
import { checkFile } from '../log/check/check-file.ts';
import { backupFolder } from './backups/backup-name.ts';

const job = '01a209de-73cb-4d5f-9843-23f2da0e1a37';
const onSmallDisk = it.runIf(haveSmallDisks);

async function addMeeting(store: TestStore, entries = 30): Promise<string> {
  const { id } = await store.ask('meeting.create', { fields: { title: 'Hội nghị' } });
  for (let number = 1; number <= entries; number += 1) await addEntry(store, id, `Ý kiến ${number}`);
  return id;
}

async function addEntry(store: TestStore, meetingId: string, content: string): Promise<void> {
  await store.ask('entry.add', { meetingId, fields: { content }, topicIds: [], agencyIds: [] });
}

const contents = async (store: TestStore, meetingId: string): Promise<string[]> =>
  (await store.ask('entry.list', { meetingId })).map(({ content }) => content);

describe('a full disk', () => {
  onSmallDisk(
    'while saving keeps everything acknowledged, and saving goes on after space is made',
    async () => {
      const disk = smallDisk(4);
      const store = await temporaryStore({
        path: join(disk.folder, 'giaoban.db'),
        backups: temporaryFolder(),
      });
      const meetingId = await addMeeting(store);
      const before = await contents(store, meetingId);
      disk.fill();
      const long = { meetingId, fields: { content: 'dài '.repeat(3000) }, topicIds: [], agencyIds: [] };
      expect(await store.refusal('entry.add', long)).toBe('disk-full');
      expect(await contents(store, meetingId)).toEqual(before);
      disk.makeSpace();
      await addEntry(store, meetingId, 'sau khi dọn chỗ');
      expect(await contents(store, meetingId)).toEqual([...before, 'sau khi dọn chỗ']);
      await store.ask('file.close', {});
      expect(checkFile(store.path)).toMatchObject({ state: 'whole' });
    },
  );

  onSmallDisk('does not keep a file from being opened and read', async () => {
    const disk = smallDisk(4);
    const where = { path: join(disk.folder, 'giaoban.db'), backups: temporaryFolder() };
    const first = await temporaryStore(where);
    const meetingId = await addMeeting(first);
    await first.ask('file.close', {});
    disk.fill();
    const again = await temporaryStore(where);
    expect(await contents(again, meetingId)).toHaveLength(30);
    disk.makeSpace();
    await addEntry(again, meetingId, 'sau khi dọn chỗ');
  });

  onSmallDisk('while backing up leaves nothing half, and the next backup is whole', async () => {
    const disk = smallDisk(2);
    const store = await temporaryStore({ backups: disk.folder });
    await addMeeting(store);
    disk.fill();
    expect(await store.ask('backup.daily', {})).toMatchObject({ code: 'disk-full' });
    const folder = backupFolder(disk.folder, store.path);
    expect(readdirSync(folder)).toEqual([]);
    disk.makeSpace();
    expect(await store.ask('backup.daily', {})).toBeNull();
    const [name = ''] = readdirSync(folder);
    expect(checkFile(join(folder, name))).toMatchObject({ state: 'whole' });
  });

  onSmallDisk.each([
    ['plain', ''],
    ['protected', 'mật khẩu dài'],
  ])('while sending a %s copy leaves the older copy as it was', async (_, passphrase) => {
    const disk = smallDisk(2);
    const store = await temporaryStore();
    await addMeeting(store);
    const to = join(disk.folder, 'copy.db');
    writeFileSync(to, 'bản gửi lần trước');
    disk.fill();
    expect(await store.refusal('file.send', { to, passphrase, job })).toBe('disk-full');
    expect(readFileSync(to, 'utf8')).toBe('bản gửi lần trước');
    expect(readdirSync(disk.folder).toSorted()).toEqual(['copy.db', 'phim.mp4']);
    disk.makeSpace();
    await store.ask('file.send', { to, passphrase, job });
    expect(readFileSync(to).length).toBeGreaterThan(4096);
  });

  onSmallDisk('while exporting minutes leaves the older document as it was', async () => {
    const disk = smallDisk(2);
    const store = await temporaryStore();
    const meetingId = await addMeeting(store);
    const path = join(disk.folder, 'Biên bản.docx');
    writeFileSync(path, 'bản cũ');
    disk.fill();
    const job = crypto.randomUUID();
    const choice = { kind: 'minutes' as const, meetingId };
    expect(await store.refusal('document.write', { choice, job, path })).toBe('disk-full');
    expect(readFileSync(path, 'utf8')).toBe('bản cũ');
    disk.makeSpace();
    await store.ask('document.write', { choice, job, path });
    expect(readdirSync(disk.folder)).toEqual(['Biên bản.docx']);
  });

  onSmallDisk('while restoring or rescuing leaves the file in its place', async () => {
    const disk = smallDisk(4);
    const store = await temporaryStore({ path: join(disk.folder, 'giaoban.db'), backups: temporaryFolder() });
    const meetingId = await addMeeting(store);
    await store.ask('backup.make', {});
    const where = { path: store.path, backups: store.backups };
    const [backup] = await store.ask('file.backups', where);
    disk.fill();
    const restoring = { ...where, name: backup?.name ?? '', asideWords: 'cũ' };
    expect(await store.refusal('file.restore', restoring)).toBe('disk-full');
    const device = { id: '00000000000000a1', name: 'VP-01' };
    const to = join(disk.folder, 'cứu được.db');
    const rescuing = { path: store.path, to, device, person: 'Văn thư', fragmentsTitle: 'Khác' };
    expect(await store.refusal('file.rescue', rescuing)).toBe('disk-full');
    disk.makeSpace();
    expect(readdirSync(disk.folder)).toEqual(['giaoban.db']);
    const again = await temporaryStore(where);
    expect(await contents(again, meetingId)).toHaveLength(30);
  });

  onSmallDisk('while merging takes the whole merge back, and it can be done again', async () => {
    const disk = smallDisk(4);
    const there = await temporaryStore({ id: '00000000000000b2' });
    const meetingId = await addMeeting(there, 60);
    const copy = join(temporaryFolder(), 'copy.db');
    await there.ask('file.send', { to: copy, passphrase: '', job });
    const here = await temporaryStore({ path: join(disk.folder, 'giaoban.db'), backups: temporaryFolder() });
    const { merge } = await here.ask('merge.inspect', { job, path: copy });
    disk.fill();
    expect(await here.refusal('merge.apply', { job, merge })).toBe('disk-full');
    expect(await here.ask('meeting.list', {})).toEqual([]);
    disk.makeSpace();
    const again = await here.ask('merge.inspect', { job, path: copy });
    await here.ask('merge.apply', { job, merge: again.merge });
    expect(await contents(here, meetingId)).toHaveLength(60);
    await here.ask('file.close', {});
    expect(checkFile(here.path)).toMatchObject({ state: 'whole' });
  });
});

describe('a medium that only reads', () => {
  onSmallDisk('shows the file and takes no writing, and its copy elsewhere does', async () => {
    const disk = smallDisk(4);
    const where = { path: join(disk.folder, 'giaoban.db'), backups: temporaryFolder() };
    const first = await temporaryStore(where);
    const meetingId = await addMeeting(first);
    await first.ask('file.close', {});
    disk.lock();
    const reading = await temporaryStore(where);
    expect(reading.opened).toMatchObject({ readOnly: 'place' });
    expect(await contents(reading, meetingId)).toHaveLength(30);
    const entry = { meetingId, fields: { content: 'x' }, topicIds: [], agencyIds: [] };
    expect(await reading.refusal('entry.add', entry)).toBe('file-read-only');
    expect(await reading.refusal('draft.save', { key: 'entry', content: 'x' })).toBe('file-read-only');
    const to = join(temporaryFolder(), 'giaoban.db');
    await reading.ask('file.duplicate', { path: where.path, to });
    const writing = await temporaryStore({ path: to });
    await addEntry(writing, meetingId, 'ở nơi ghi được');
    expect(await contents(writing, meetingId)).toHaveLength(31);
  });
});
