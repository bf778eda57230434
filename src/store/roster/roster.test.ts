import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as xlsx from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { type TestDevice, type TestStore, temporaryStore } from '../../../tests/store/temporary-store.ts';
import type { Progress } from '../../shared/contract/procedures/job.ts';
import type { RosterOrder } from '../../shared/roster/import-request.ts';
import { planRoster } from '../../shared/roster/plan.ts';
import { readingOf } from '../../shared/roster/table.ts';

const HEADINGS = [
  'Mã',
  'Họ và tên',
  'Chức vụ',
  'Đơn vị',
  'Địa bàn',
  'Điện thoại',
  'Nhóm',
  'Từ ngày',
  'Đến ngày',
];
const hung = [
  'CTV01',
  'Nguyễn Văn Hùng',
  'Bí thư',
  'Đoàn xã',
  'xã Đồng Xanh',
  '0912345678',
  'Đoàn thể',
  '1/1/2025',
  '31/12/2026',
];
const hoa = ['CTV02', 'Trần Thị Hòa', '', 'Sở Y tế', 'phường Bến Sông', '', 'Sở ngành'];

const job = () => crypto.randomUUID();

function order(rows: readonly (readonly string[])[], chosen: Partial<RosterOrder> = {}): RosterOrder {
  const table = [HEADINGS, ...rows].map((row) => [...row]);
  return {
    table,
    reading: readingOf(table),
    skipped: [],
    known: 'keep',
    fates: [],
    names: [],
    ...chosen,
  };
}

const importInto = (
  { ask }: TestStore,
  rows: readonly (readonly string[])[],
  chosen: Partial<RosterOrder> = {},
) => ask('roster.import', { ...order(rows, chosen), job: job() });

async function rosterOf({ ask }: TestStore) {
  const { collaborators, localities, groups } = await ask('record.lists', {});
  const nameOf = (list: readonly { id: string; name: string }[], id: string | null) =>
    list.find((item) => item.id === id)?.name ?? null;
  return collaborators.map(({ name, code, localityId, groupId, termTo }) => [
    name,
    code,
    nameOf(localities, localityId),
    nameOf(groups, groupId),
    termTo,
  ]);
}

describe('bringing a table into the roster', () => {
  it('adds people with the localities and groups that come with them, once each, in one act', async () => {
    const store = await temporaryStore();
    const { ask } = store;
    const before = await ask('record.lists', {});
    const nam = ['CTV03', 'Lê Văn Nam', '', 'Đoàn phường', 'PHƯỜNG BẾN SÔNG', '', 'đoàn thể'];
    const { action, added, updated } = await importInto(store, [hung, hoa, nam]);
    expect([added, updated]).toEqual([3, 0]);
    expect(await rosterOf(store)).toEqual([
      ['Trần Thị Hòa', 'CTV02', 'phường Bến Sông', 'Sở ngành', ''],
      ['Nguyễn Văn Hùng', 'CTV01', 'xã Đồng Xanh', 'Đoàn thể', '2026-12-31'],
      ['Lê Văn Nam', 'CTV03', 'phường Bến Sông', 'Đoàn thể', ''],
    ]);
    const { groups, localities } = await ask('record.lists', {});
    expect(groups.map(({ name }) => name).slice(-2)).toEqual(['Đoàn thể', 'Sở ngành']);
    expect(localities.find(({ name }) => name === 'phường Bến Sông')?.type).toBe('ward');
    expect(store.changes).toHaveLength(1);

    const undone = await ask('undo', action === null ? {} : { action });
    expect(undone).toMatchObject({ kind: 'import', records: 7, kept: 'nothing' });
    expect(await ask('record.lists', {})).toEqual(before);
    await ask('redo', {});
    expect(await rosterOf(store)).toHaveLength(3);
  });

  it('brings known people up to the table where that was chosen; what the table does not say stays', async () => {
    const store = await temporaryStore();
    await importInto(store, [hung]);
    const changed = ['ctv01', 'Nguyễn Văn Hùng', '', 'Đoàn xã', '', '', 'Sở ngành', '', '30/6/2027'];
    expect(await importInto(store, [changed, hoa])).toMatchObject({ added: 1, updated: 0 });
    expect(await importInto(store, [changed], { known: 'update' })).toMatchObject({ added: 0, updated: 1 });
    expect((await rosterOf(store)).at(-1)).toEqual([
      'Nguyễn Văn Hùng',
      'CTV01',
      'xã Đồng Xanh',
      'Sở ngành',
      '2027-06-30',
    ]);
    expect(await rosterOf(store)).toHaveLength(2);
  });

  it('writes nothing at all where one row is wrong, a name is open, or nothing is left', async () => {
    const store = await temporaryStore();
    const wrong = [hung, ['CTV09', '', '', 'Sở Y tế']];
    expect(await store.refusal('roster.import', { ...order(wrong), job: job() })).toBe('roster-changed');
    expect(await store.refusal('roster.import', { ...order([[]]), job: job() })).toBe('roster-changed');
    expect(await rosterOf(store)).toEqual([]);
    expect(store.changes).toEqual([]);
    await importInto(store, wrong, { skipped: [2] });
    expect(await rosterOf(store)).toHaveLength(1);
  });

  it('looks at the roster of now: who was added meanwhile is not added twice', async () => {
    const store = await temporaryStore();
    await store.ask('record.add', {
      type: 'collaborator',
      fields: { code: 'CTV01', name: 'Nguyễn Văn Hùng' },
    });
    expect(await importInto(store, [hung, hoa])).toMatchObject({ added: 1 });
    expect(await rosterOf(store)).toHaveLength(2);
  });

  it('can be called off in the middle, and leaves nothing then', async () => {
    const steps: Progress[] = [];
    const hear = { of: (event: Progress): void => void steps.push(event) };
    const device: TestDevice = { progress: (event) => hear.of(event) };
    const store = await temporaryStore(device);
    const many = Array.from({ length: 1200 }, (_, at) => [`CTV${at}`, `Nguyễn Văn ${at} A`, '', 'Sở Y tế']);
    const id = job();
    hear.of = (event) => {
      steps.push(event);
      if (event.step === 'writing') void store.store.answer('job.cancel', { job: id });
    };
    expect(await store.refusal('roster.import', { ...order(many), job: id })).toBe('cancelled');
    expect(steps.some(({ step, done }) => step === 'writing' && done === 500)).toBe(true);
    expect(await rosterOf(store)).toEqual([]);
    hear.of = () => undefined;
    expect(await importInto(store, many)).toMatchObject({ added: 1200 });
  });

  it('keeps text that looks like a formula as it is', async () => {
    const store = await temporaryStore();
    await importInto(store, [['=1+1', '=HYPERLINK("x") An', '', '@x']]);
    expect((await rosterOf(store))[0]?.slice(0, 2)).toEqual(['=HYPERLINK("x") An', '=1+1']);
  });
});

describe('a table on the disk', () => {
  it('is read without its path or anything else changing', async () => {
    const store = await temporaryStore();
    const path = join(dirname(store.path), 'danh-sach.xlsx');
    const book = xlsx.utils.book_new();
    xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet([HEADINGS, hung]), 'CTV');
    writeFileSync(path, xlsx.write(book, { type: 'buffer', bookType: 'xlsx' }));
    expect(await store.ask('roster.read', { job: job(), path })).toEqual({
      file: 'danh-sach.xlsx',
      sheets: [{ name: 'CTV', rows: [HEADINGS, hung] }],
    });
    expect(await store.refusal('roster.read', { job: job(), path: `${path}.x` })).toBe('file-missing');
    expect(await store.refusal('roster.read', { job: job(), path: store.path })).toBe('spreadsheet-not-xlsx');
  });

  it('that was written comes in again as the same people, and holds no formula', async () => {
    const store = await temporaryStore();
    const sly = ['=1+1', 'Lê Văn Nam', '+84', '-x', '', '@A1', 'Đoàn thể'];
    await importInto(store, [hung, hoa, sly]);
    const { groups, collaborators } = await store.ask('record.lists', {});
    const path = join(dirname(store.path), 'ra.xlsx');
    await store.ask('roster.write', { job: job(), path, groupId: null });
    const { sheets } = await store.ask('roster.read', { job: job(), path });
    const table = sheets[0]?.rows ?? [];
    expect(table).toHaveLength(4);
    const again: RosterOrder = { ...order([]), table, reading: readingOf(table), known: 'update' };
    expect(await store.refusal('roster.import', { ...again, job: job() })).toBe('roster-changed');

    const other = await temporaryStore();
    await other.ask('roster.import', { ...again, job: job() });
    expect(await rosterOf(other)).toEqual(await rosterOf(store));
    expect(collaborators).toHaveLength(3);

    const sheet = xlsx.read(readFileSync(path)).Sheets['Cộng tác viên'];
    expect(Object.values(sheet ?? {}).filter((cell) => typeof cell === 'object' && 'f' in cell)).toEqual([]);

    const groupId = groups.find(({ name }) => name === 'Sở ngành')?.id ?? null;
    await store.ask('roster.write', { job: job(), path, groupId });
    const part = await store.ask('roster.read', { job: job(), path });
    expect(part.sheets[0]?.rows.slice(1).map((row) => row[1])).toEqual(['Trần Thị Hòa']);
    expect(readdirSync(dirname(store.path)).filter((name) => name.endsWith('.partial'))).toEqual([]);
  });

  /** What a spreadsheet that the tests keep is taken for, in a file without anybody. */
  async function planOf(name: string) {
    const { ask } = await temporaryStore();
    const path = join(import.meta.dirname, '../formats/xlsx/examples', name);
    const { sheets } = await ask('roster.read', { job: job(), path });
    const table = sheets[0]?.rows ?? [];
    const { localities, groups } = await ask('record.lists', {});
    return planRoster(
      { ...order([]), table, reading: readingOf(table) },
      { collaborators: [], localities, groups },
    );
  }

  it('keeps the line breaks of a cell as spaces between its words', async () => {
    const [person] = (await planOf('line-breaks.xlsx')).rows;
    expect(person?.person.note.replace(/\s+/g, ' ')).toBe('dòng một dòng hai');
  });

  it.each(['zero-width.xlsx', 'eth.xlsx'])(
    'of people who look the same (%s) says that they are one',
    async (name) => {
      const { rows, counts } = await planOf(name);
      expect(counts.wrong).toBe(1);
      expect(rows[1]?.problems).toHaveLength(1);
      expect(rows.map(({ person }) => Object.values(person).join(' ')).join(' ')).not.toMatch(
        /\p{Cf}|[\u00D0\u00F0\u0189]/u,
      );
    },
  );
});
