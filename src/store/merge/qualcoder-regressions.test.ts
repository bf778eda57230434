import { lstatSync, mkdirSync, readdirSync, readlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { uuidv7 } from 'uuidv7';
import { describe, expect, it, vi } from 'vitest';
import { bring, copyOf, lookInto, twoPcs } from '../../../tests/merge/two-pcs.ts';
import { temporaryFolder } from '../../../tests/store/temporary-folder.ts';
import { type TestStore, temporaryStore } from '../../../tests/store/temporary-store.ts';
import { recordTypeNames } from '../../shared/records/index.ts';
import { checkFile } from '../log/check/check-file.ts';
import { openDatabase } from '../log/open-database.ts';
import { table } from '../sqlite/record-tables.ts';

/*
 * The fourteen faults another program mended in its merge (QualCoder, pull request 1516), each looked for in ours.
 * docs/reliability.md lists them.
 */

/** Every record of a file with every column, by table. */
function rowsOf(pc: TestStore): Record<string, unknown[]> {
  const db = new Database(copyOf(pc), { readonly: true });
  const rows = recordTypeNames.map((type) => {
    const { name } = table(type);
    return [name, db.prepare(`SELECT * FROM ${name} ORDER BY id`).all()] as const;
  });
  db.close();
  return Object.fromEntries(rows);
}

/** A PC with something in every column there is: a meeting with all that can hang on it. */
async function fullPc(): Promise<TestStore> {
  const pc = await temporaryStore({ id: '00000000000000b2', person: 'Minh' });
  const { id: localityId } = await pc.ask('record.add', {
    type: 'locality',
    fields: { name: 'xã Đồng Xanh' },
  });
  const { id: collaboratorId } = await pc.ask('record.add', {
    type: 'collaborator',
    fields: { code: 'CTV01', name: 'Trần Thị Lan', unit: 'Hội LHPN', localityId, contact: 'qua UBND' },
  });
  const { topics, agencies } = await pc.ask('record.lists', {});
  const { id: meetingId } = await pc.ask('meeting.create', {
    fields: { title: 'Hội nghị giao ban', startsAt: '2026-09-15T08:00', presentCount: 18, minutesNumber: 5 },
  });
  await pc.ask('attendance.mark', {
    meetingId,
    collaboratorIds: [collaboratorId],
    state: 'absent',
    reason: 'Ốm',
  });
  await pc.ask('record.add', {
    type: 'agendaItem',
    fields: { meetingId, time: '08:00', content: 'Khai mạc' },
  });
  await pc.ask('record.add', {
    type: 'guest',
    fields: { meetingId, name: 'Lê Văn An', title: 'Phó Giám đốc' },
  });
  const { id: entryId } = await pc.ask('entry.add', {
    meetingId,
    fields: { content: 'Đường ngập', speakerId: collaboratorId, localityId, saidAt: '2026-09-15T08:34' },
    topicIds: topics.slice(0, 2).map(({ id }) => id),
    agencyIds: agencies.slice(0, 1).map(({ id }) => id),
  });
  await pc.ask('record.add', {
    type: 'task',
    fields: { meetingId, entryId, content: 'Khảo sát', unit: 'BQL' },
  });
  return pc;
}

const privateCopies = () =>
  readdirSync(tmpdir()).filter((name) => name.startsWith(`giaoban-private-${process.pid}-`));

describe('a merge', () => {
  it('1, 3, 4, 10: brings over every column of every table, links to the same records, kinds as they were', async () => {
    const [here, there] = [await temporaryStore(), await fullPc()];
    await bring(here, there);
    expect(rowsOf(here)).toEqual(rowsOf(there));
    const db = new Database(copyOf(here));
    expect(db.pragma('foreign_key_check')).toEqual([]);
    db.close();
  });

  it('2: brings what it counted, from the file that was named', async () => {
    const { here, there, meetingId } = await twoPcs();
    await there.ask('entry.add', {
      meetingId,
      fields: { content: 'Ở máy kia' },
      topicIds: [],
      agencyIds: [],
    });
    const preview = await lookInto(here, there);
    const done = await here.ask('merge.apply', { job: uuidv7(), merge: preview.merge });
    expect(done?.report.summary).toEqual(preview.summary);
    expect((await here.ask('entry.list', { meetingId })).map(({ content }) => content)).toContain(
      'Ở máy kia',
    );
  });

  it('5: done twice, also over other ways and in between, doubles nothing', async () => {
    const [here, there, third] = [await temporaryStore(), await fullPc(), await temporaryStore()];
    await bring(here, there);
    await bring(third, there);
    const rows = rowsOf(here);
    expect(await bring(here, there)).toBeNull();
    expect(await bring(here, third)).toBeNull();
    expect(rowsOf(here)).toEqual(rows);
  });

  it('6: refuses a file with records that hang on nothing, and brings in none of it', async () => {
    const here = await temporaryStore();
    const path = copyOf(await fullPc());
    const db = new Database(path);
    db.pragma('foreign_keys = OFF');
    db.exec('DELETE FROM meeting');
    db.close();
    const before = rowsOf(here);
    expect(await here.refusal('merge.inspect', { job: uuidv7(), path })).toBe('copy-torn');
    expect(rowsOf(here)).toEqual(before);
  });

  it('7: of a folder, or of a file that is not there, makes nothing and says so', async () => {
    const here = await temporaryStore();
    const folder = temporaryFolder();
    const inside = join(folder, 'du-lieu.db');
    mkdirSync(inside);
    const refusals = [
      await here.refusal('merge.inspect', { job: uuidv7(), path: inside }),
      await here.refusal('merge.inspect', { job: uuidv7(), path: join(folder, 'khong-co.db') }),
    ];
    expect(refusals).toEqual(['is-folder', 'file-missing']);
    expect(readdirSync(folder)).toEqual(['du-lieu.db']);
    expect(readdirSync(inside)).toEqual([]);
  });

  it('8: takes an empty file, and a file of ours without a single change, for what they are', async () => {
    const here = await temporaryStore();
    const folder = temporaryFolder();
    const empty = join(folder, 'trong.db');
    writeFileSync(empty, '');
    expect(await here.refusal('merge.inspect', { job: uuidv7(), path: empty })).toBe('file-not-ours');
    const bare = join(folder, 'moi.db');
    openDatabase(bare).db.close();
    const preview = await here.ask('merge.inspect', { job: uuidv7(), path: bare });
    expect(preview).toMatchObject({ devices: [], summary: { changes: 0 } });
  });

  it('9: lets go of the file that was brought: it can be deleted, and nothing of it stays behind', async () => {
    const { here, there, meetingId } = await twoPcs();
    await there.ask('entry.add', {
      meetingId,
      fields: { content: 'Ở máy kia' },
      topicIds: [],
      agencyIds: [],
    });
    await bring(here, there);
    expect(privateCopies()).toEqual([]);
    if (process.platform !== 'linux') return;
    const open = readdirSync('/proc/self/fd').flatMap((fd) => linkOf(fd));
    expect(open.filter((path) => path.includes('giaoban-private-'))).toEqual([]);
  });

  it('11: keeps who wrote what, when and on which PC', async () => {
    const { here, there, meetingId } = await twoPcs();
    await there.ask('entry.add', {
      meetingId,
      fields: { content: 'Ở máy kia' },
      topicIds: [],
      agencyIds: [],
    });
    await bring(here, there);
    const log = (pc: TestStore) => {
      const db = new Database(copyOf(pc), { readonly: true });
      const rows = db
        .prepare('SELECT stamp, writer, person, wall_time, verb, payload FROM change ORDER BY stamp')
        .all();
      db.close();
      return rows;
    };
    expect(log(here)).toEqual(log(there));
  });

  it.each([
    ['12: that fails in the middle, by no fault of SQLite,', 'merging'],
    ['13: whose last step fails', 'writing'],
  ] as const)('%s leaves no transaction open and the file as it was', async (_, step) => {
    const failsAt: string[] = [step];
    const here = await temporaryStore({
      progress: (event) => {
        if (failsAt.includes(event.step)) throw new TypeError('A fault nobody foresaw');
      },
    });
    const there = await fullPc();
    const { merge, summary } = await lookInto(here, there);
    const before = rowsOf(here);
    expect(await here.refusal('merge.apply', { job: uuidv7(), merge })).toBe('unexpected');
    expect(rowsOf(here)).toEqual(before);
    expect(await here.ask('merge.list', {})).toEqual([]);
    failsAt.length = 0;
    expect(await here.ask('merge.apply', { job: uuidv7(), merge })).toMatchObject({
      changes: summary.changes,
    });
    expect(checkFile(copyOf(here))).toMatchObject({ state: 'whole' });
  });

  it('14: prints nothing', async () => {
    const [out, err] = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')];
    const { here, there } = await twoPcs();
    await there.ask('record.add', { type: 'topic', fields: { name: 'Nhà ở' } });
    await bring(here, there);
    expect([out.mock.calls, err.mock.calls]).toEqual([[], []]);
    vi.restoreAllMocks();
  });
});

/** What an open file of this process is; none where it was closed meanwhile. */
function linkOf(fd: string): string[] {
  const link = `/proc/self/fd/${fd}`;
  return lstatSync(link, { throwIfNoEntry: false }) === undefined ? [] : [readlinkSync(link)];
}
