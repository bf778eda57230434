import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../../tests/store/temporary-folder.ts';
import { type TestStore, temporaryStore } from '../../../../tests/store/temporary-store.ts';
import { checkFile } from '../../log/check/check-file.ts';
import { APPLICATION_ID, connect } from '../../sqlite/connection.ts';
import { latestVersion, migrate } from '../../sqlite/migrations/index.ts';
import { backupFolder } from './backup-name.ts';

const NOON = new Date(2026, 10, 23, 12, 0, 0).getTime();
const asideWords = 'trước khi khôi phục';

async function addMeeting(store: TestStore, title: string): Promise<void> {
  await store.ask('meeting.create', { fields: { title } });
}

const titles = async (store: TestStore): Promise<string[]> =>
  (await store.ask('meeting.list', {})).map(({ title }) => title);

const backupsOf = ({ backups }: TestStore): string => backups;

describe('backups', () => {
  it('are whole files with everything that was acknowledged, listed with what they hold', async () => {
    const store = await temporaryStore({ now: () => NOON });
    await addMeeting(store, 'Hội nghị giao ban');
    await store.ask('backup.make', {});
    const folder = backupFolder(backupsOf(store), store.path);
    const name = '2026-11-23 12.00.00 asked.db';
    expect(await store.ask('file.backups', { path: store.path, backups: backupsOf(store) })).toEqual([
      {
        name,
        at: '2026-11-23 12.00.00',
        reason: 'asked',
        holds: { meetings: 1, entries: 0, lastChange: NOON },
      },
    ]);
    expect(readdirSync(folder)).toEqual([name]);
    expect(checkFile(join(folder, name))).toMatchObject({ state: 'whole' });
  });

  it('are made once a day', async () => {
    let now = NOON;
    const store = await temporaryStore({ now: () => now });
    expect(await store.ask('backup.daily', {})).toBeNull();
    now += 3_600_000;
    await store.ask('backup.daily', {});
    expect(readdirSync(backupFolder(backupsOf(store), store.path))).toHaveLength(1);
    now += 86_400_000;
    await store.ask('backup.daily', {});
    expect(readdirSync(backupFolder(backupsOf(store), store.path))).toHaveLength(2);
  });

  it('are made before an older file is brought up to date', async () => {
    const path = join(temporaryFolder(), 'giaoban.db');
    const older = connect(path);
    older.pragma(`application_id = ${APPLICATION_ID}`);
    migrate(older, 10);
    older.close();
    const store = await temporaryStore({ path });
    const [backup] = await store.ask('file.backups', { path, backups: backupsOf(store) });
    expect(backup).toMatchObject({ reason: 'migration', holds: { meetings: 0 } });
    const kept = join(backupFolder(backupsOf(store), path), backup?.name ?? '');
    expect(checkFile(kept)).toEqual({ state: 'whole', version: 10 });
    await store.ask('file.close', {});
    expect(checkFile(path)).toEqual({ state: 'whole', version: latestVersion });
  });

  it('that cannot be made are told, and work goes on', async () => {
    const store = await temporaryStore();
    writeFileSync(backupsOf(store), 'ở chỗ của thư mục');
    expect(await store.ask('backup.daily', {})).toMatchObject({ code: expect.any(String) });
    await addMeeting(store, 'Vẫn ghi được');
    expect(await titles(store)).toEqual(['Vẫn ghi được']);
  });

  it('of one file are not those of another of the same name', () => {
    expect(backupFolder('/b', '/usb/giaoban.db')).not.toBe(backupFolder('/b', '/share/giaoban.db'));
  });
});

describe('backups under a clock that cannot be believed', () => {
  const atHour = (year: number, day: number, hour = 8): number => new Date(year, 0, 1 + day, hour).getTime();
  const namesOf = (store: TestStore): Promise<{ name: string; at: string }[]> =>
    store.ask('file.backups', { path: store.path, backups: backupsOf(store) });

  /** A file with a year of daily backups, and its clock, which a test turns. */
  async function afterAYear(year: number): Promise<{ store: TestStore; clock: { now: number } }> {
    const clock = { now: atHour(year, 0) };
    const store = await temporaryStore({ now: () => clock.now });
    for (let day = 0; day < 400; day += 9) {
      clock.now = atHour(year, day);
      await addMeeting(store, `Hội nghị ${day}`);
      await store.ask('backup.daily', {});
    }
    return { store, clock };
  }

  it.each([
    ['fell back to the year it was made in', 2025, 2010],
    ['was ten years ahead and is set right', 2036, 2026],
  ])('are made and stay where it %s', async (_, before, after) => {
    const { store, clock } = await afterAYear(before);
    for (let day = 0; day < 3; day += 1) {
      // The same morning again: its battery is empty.
      clock.now = atHour(after, 0) + day * 60_000;
      await addMeeting(store, `Hôm nay ${day}`);
      expect(await store.ask('backup.daily', {})).toBeNull();
      const [newest] = await namesOf(store);
      expect(newest?.at).toMatch(new RegExp(`^${after}`));
      const held = join(backupFolder(backupsOf(store), store.path), newest?.name ?? '');
      expect(checkFile(held)).toMatchObject({ state: 'whole' });
    }
    expect((await namesOf(store)).filter(({ at }) => at.startsWith(String(after)))).toHaveLength(3);
    // Nothing was written since: nothing more to keep.
    await store.ask('backup.daily', {});
    expect((await namesOf(store)).filter(({ at }) => at.startsWith(String(after)))).toHaveLength(3);
    await store.ask('backup.make', {});
    expect((await namesOf(store)).some(({ name }) => name.includes('asked'))).toBe(true);
  });

  it('of one second are two, also when they are made at once', async () => {
    const store = await temporaryStore({ now: () => NOON });
    await addMeeting(store, 'Một');
    await Promise.all([store.ask('backup.make', {}), store.ask('backup.make', {})]);
    await addMeeting(store, 'Hai');
    await store.ask('backup.make', {});
    const listed = await store.ask('file.backups', { path: store.path, backups: backupsOf(store) });
    expect(listed.map(({ name }) => name)).toEqual([
      '2026-11-23 12.00.00 asked 3.db',
      '2026-11-23 12.00.00 asked.db',
      '2026-11-23 12.00.00 asked 2.db',
    ]);
    expect(listed.map(({ holds }) => holds?.meetings)).toEqual([2, 1, 1]);
    expect(
      await store.ask('file.restore', {
        ...{ path: store.path, backups: backupsOf(store), asideWords },
        name: listed[2]?.name ?? '',
      }),
    ).not.toBeNull();
  });

  it('are made where something among them can be neither read nor taken away', async () => {
    const { store, clock } = await afterAYear(2025);
    const folder = backupFolder(backupsOf(store), store.path);
    mkdirSync(join(folder, '2020-01-01 08.00.00 daily.db'));
    clock.now = atHour(2027, 0);
    expect(await store.ask('backup.daily', {})).toBeNull();
    expect(readdirSync(folder)).toContain('2027-01-01 08.00.00 daily.db');
  });
});

describe('restoring', () => {
  async function withBackup(): Promise<{ store: TestStore; name: string }> {
    const store = await temporaryStore({ now: () => NOON });
    await addMeeting(store, 'Trước');
    await store.ask('backup.make', {});
    await addMeeting(store, 'Sau');
    return { store, name: '2026-11-23 12.00.00 asked.db' };
  }
  const restore = (store: TestStore, name: string) =>
    store.ask('file.restore', { path: store.path, backups: backupsOf(store), name, asideWords });

  it('brings back what the backup holds and keeps the file that was there, whole, under another name', async () => {
    const { store, name } = await withBackup();
    const aside = await restore(store, name);
    expect(aside).toBe('giaoban (trước khi khôi phục 2026-11-23 12.00.00).db');
    expect(await titles(await temporaryStore({ path: store.path }))).toEqual(['Trước']);
    const former = await temporaryStore({ path: join(dirname(store.path), aside ?? '') });
    expect((await titles(former)).toSorted()).toEqual(['Sau', 'Trước']);
  });

  it('keeps what is asked meanwhile until the file is open again', async () => {
    const { store, name } = await withBackup();
    const restoring = restore(store, name);
    const asked = titles(store);
    await restoring;
    await store.ask('file.open', {
      ...{ path: store.path, backups: backupsOf(store), person: 'Văn thư' },
      device: { id: '00000000000000a1', name: 'VP-01' },
    });
    expect(await asked).toEqual(['Trước']);
  });

  it('twice in one second keeps both files that were there', async () => {
    const { store, name } = await withBackup();
    const names = [await restore(store, name), await restore(store, name)];
    expect(names[1]).toBe('giaoban (trước khi khôi phục 2026-11-23 12.00.00, 2).db');
    for (const each of [...names, basename(store.path)])
      expect(checkFile(join(dirname(store.path), each ?? ''))).toMatchObject({ state: 'whole' });
  });

  it('goes on under a new writer, so that both files merge like two copies', async () => {
    const { store, name } = await withBackup();
    await restore(store, name);
    const again = await temporaryStore({ path: store.path });
    await addMeeting(again, 'Sau khi khôi phục');
    await again.ask('file.close', {});
    expect(checkFile(store.path)).toMatchObject({ state: 'whole' });
  });

  it('takes no backup that is damaged, and leaves the file as it is', async () => {
    const { store, name } = await withBackup();
    const backup = join(backupFolder(backupsOf(store), store.path), name);
    truncateSync(backup, readFileSync(backup).length - 8192);
    const input = { path: store.path, backups: backupsOf(store), name, asideWords };
    expect(await store.refusal('file.restore', input)).toBe('backup-damaged');
    expect((await titles(await temporaryStore({ path: store.path }))).toSorted()).toEqual(['Sau', 'Trước']);
    expect(readdirSync(dirname(store.path)).filter((each) => each.includes('partial'))).toEqual([]);
  });

  it('works where the file itself is gone', async () => {
    const { store, name } = await withBackup();
    await store.ask('file.close', {});
    rmSync(store.path);
    expect(await restore(store, name)).toBeNull();
    expect(existsSync(store.path)).toBe(true);
  });

  it('reaches nothing but the backups of the file', async () => {
    const { store } = await withBackup();
    for (const name of ['../giaoban.db', 'as-left.sha256', '2026-11-23 12.00.01 asked.db']) {
      const input = { path: store.path, backups: backupsOf(store), name, asideWords };
      expect(await store.refusal('file.restore', input)).toBe('not-found');
    }
  });
});
