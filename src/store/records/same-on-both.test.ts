import { describe, expect, it } from 'vitest';
import { bring, twoPcs } from '../../../tests/merge/two-pcs.ts';
import type { TestStore } from '../../../tests/store/temporary-store.ts';
import type { windowStoreProcedures } from '../../shared/contract/index.ts';
import type { Input } from '../../shared/contract/procedure.ts';
import { readingOf } from '../../shared/roster/table.ts';

type Added = Input<(typeof windowStoreProcedures)['record.add']>;

const HEADINGS = ['Mã', 'Họ và tên', 'Đơn vị', 'Địa bàn', 'Nhóm', 'Điện thoại'];
const hung = ['CTV01', 'Nguyễn Văn Hùng', 'Đoàn xã', 'xã Đồng Xanh', 'Nhóm mới', '0912345678'];
const hoa = ['', 'Trần Thị Hòa', 'Sở Y tế', 'phường Bến Sông', '', ''];

function importInto(
  { ask }: TestStore,
  rows: readonly (readonly string[])[],
  known: 'keep' | 'update' = 'keep',
) {
  const table = [HEADINGS, ...rows].map((row) => [...row]);
  const order = { table, reading: readingOf(table), skipped: [], known, fates: [], names: [] };
  return ask('roster.import', { ...order, job: crypto.randomUUID() });
}

async function mergeBoth(here: TestStore, there: TestStore) {
  await bring(here, there);
  await bring(there, here);
  const [mine, theirs] = [await here.ask('record.lists', {}), await there.ask('record.lists', {})];
  expect(mine).toEqual(theirs);
  return { ...mine, questions: await questionsOf(here) };
}

async function questionsOf({ ask }: TestStore): Promise<string[]> {
  const { conflicts } = await ask('conflict.list', { limit: 200 });
  return conflicts.map((conflict) => (conflict.kind === 'value' ? conflict.field : conflict.kind)).toSorted();
}

const add = async ({ ask }: TestStore, added: Added) => (await ask('record.add', added)).id;
const person = (fields: { code?: string; name?: string; unit?: string }): Added => ({
  type: 'collaborator',
  fields,
});
const place = (name: string): Added => ({ type: 'locality', fields: { name } });

describe('two PCs that do the same (M16)', () => {
  it('have one roster after both imported the same table, and nobody is asked', async () => {
    const { here, there } = await twoPcs();
    const before = await here.ask('record.lists', {});
    for (const pc of [here, there]) await importInto(pc, [hung, hoa]);
    const after = await mergeBoth(here, there);
    expect(after.questions).toEqual([]);
    expect(after.collaborators.map(({ name }) => name)).toEqual(['Trần Thị Hòa', 'Nguyễn Văn Hùng']);
    expect(after.localities).toHaveLength(before.localities.length + 2);
    expect(after.groups).toHaveLength(before.groups.length + 1);
    expect(await here.refusal('roster.import', await orderOf([hung, hoa]))).toBe('roster-changed');
  });

  it('have one roster where one took the import back and did it again', async () => {
    const { here, there } = await twoPcs();
    for (const pc of [here, there]) await importInto(pc, [hung, hoa]);
    await here.ask('undo', {});
    await importInto(here, [hung, hoa]);
    const after = await mergeBoth(here, there);
    expect(after.questions).toEqual([]);
    expect(after.collaborators).toHaveLength(2);
  });

  it('have nobody’s data whom one erased before the other’s import came in', async () => {
    const { here, there } = await twoPcs();
    for (const pc of [here, there]) await importInto(pc, [hung]);
    const [{ id } = { id: '' }] = (await here.ask('record.lists', {})).collaborators;
    await here.ask('collaborator.erase', { id });
    const after = await mergeBoth(here, there);
    expect(after.questions).toEqual([]);
    expect(after.collaborators).toMatchObject([{ name: '', code: '', contact: '', erased: true }]);
  });

  it('have one roster where one imported a row that the other typed', async () => {
    const { here, there } = await twoPcs();
    await importInto(here, [hoa]);
    await add(there, place('Phường Bến Sông'));
    await add(there, person({ name: 'Trần Thị Hoà', unit: 'sở y tế' }));
    const after = await mergeBoth(here, there);
    expect(after.collaborators).toHaveLength(1);
    expect(after.localities.filter(({ name }) => /bến sông/i.test(name))).toHaveLength(1);
  });

  const same: readonly (readonly [string, Added, Added, readonly string[]])[] = [
    ['the same place', place('xã Đồng Xanh'), place('xã Đồng Xanh'), []],
    ['a place in capitals, spaced', place('xã Đồng Xanh'), place('XÃ  ĐỒNG XANH'), ['name']],
    ['a place in another encoding', place('xã Hòa Bình'), place('xã Hòa Bình'.normalize('NFD')), []],
    ['a place with the tone elsewhere', place('xã Hòa Bình'), place('xã Hoà Bình'), ['name']],
    [
      'the same agency',
      { type: 'agency', fields: { name: 'Sở Y tế' } },
      { type: 'agency', fields: { name: 'Sở Y tế' } },
      [],
    ],
    [
      'an agency without diacritics',
      { type: 'agency', fields: { name: 'Cục A' } },
      { type: 'agency', fields: { name: 'cuc a' } },
      ['name'],
    ],
    [
      'the same group',
      { type: 'collaboratorGroup', fields: { name: 'Nhóm A' } },
      { type: 'collaboratorGroup', fields: { name: 'Nhóm A' } },
      [],
    ],
    [
      'the same topic',
      { type: 'topic', fields: { name: 'Chợ' } },
      { type: 'topic', fields: { name: 'Chợ' } },
      [],
    ],
    [
      'the office from its beginning, called otherwise',
      { type: 'office', fields: { name: 'BAN TUYÊN GIÁO', term: '2025-2030' } },
      { type: 'office', fields: { name: 'BAN TUYÊN GIÁO VÀ DÂN VẬN', term: '2025-2030' } },
      ['name'],
    ],
    [
      'somebody by code',
      person({ code: 'CTV7', name: 'Lê Nam' }),
      person({ code: 'ctv7 ', name: 'Lê Nam' }),
      ['code'],
    ],
    [
      'somebody by code, called otherwise',
      person({ code: 'CTV7', name: 'Lê Nam' }),
      person({ code: 'CTV7', name: 'Lê Văn Nam' }),
      ['name'],
    ],
    [
      'somebody by name and unit',
      person({ name: 'Lê Nam', unit: 'Đoàn xã' }),
      person({ name: 'Lê Nam', unit: 'Đoàn xã' }),
      [],
    ],
    [
      'somebody with the unit spelt otherwise',
      person({ name: 'Lê Nam', unit: 'Đoàn xã' }),
      person({ name: 'Lê  Nam', unit: 'đoàn xa' }),
      ['unit'],
    ],
    [
      'somebody with more said of them by one',
      person({ name: 'Lê Nam', unit: 'Đoàn xã' }),
      { type: 'collaborator', fields: { name: 'Lê Nam', unit: 'Đoàn xã', contact: '0912345678' } },
      [],
    ],
  ];
  it.each(same)('have one record of %s', async (_, mine, theirs, questions) => {
    const { here, there } = await twoPcs();
    const ids = [await add(here, mine), await add(there, theirs)];
    expect(new Set(ids).size).toBe(1);
    expect((await mergeBoth(here, there)).questions).toEqual(questions);
  });

  const others: readonly (readonly [string, Added, Added])[] = [
    [
      'people of two units',
      person({ name: 'Lê Nam', unit: 'Đoàn xã' }),
      person({ name: 'Lê Nam', unit: 'Sở Y tế' }),
    ],
    ['people of two codes', person({ code: '1', name: 'Lê Nam' }), person({ code: '2', name: 'Lê Nam' })],
    [
      'somebody with a code and somebody without',
      person({ code: '1', name: 'Lê Nam' }),
      person({ name: 'Lê Nam' }),
    ],
    [
      'Hùng and Hưng of one unit',
      person({ name: 'Lê Hùng', unit: 'A' }),
      person({ name: 'Lê Hưng', unit: 'A' }),
    ],
    [
      'the office from a day on',
      { type: 'office', fields: { name: 'BAN MỚI', validFrom: '2026-07-01' } },
      { type: 'office', fields: { name: 'BAN MỚI', validFrom: '2026-07-01' } },
    ],
    ['people without a name', person({ unit: 'Đoàn xã' }), person({ unit: 'Đoàn xã' })],
    ['places that only a tone tells apart', place('xã Tân An'), place('xã Tân Ân')],
    ['a commune and a ward', place('xã Tân An'), place('phường Tân An')],
    ['records of two types', place('Nhóm A'), { type: 'collaboratorGroup', fields: { name: 'Nhóm A' } }],
  ];
  it.each(others)('have two records of %s', async (_, mine, theirs) => {
    const { here, there } = await twoPcs();
    const ids = [await add(here, mine), await add(there, theirs)];
    expect(new Set(ids).size).toBe(2);
    expect((await mergeBoth(here, there)).questions).toEqual([]);
  });

  it('have two topics of one name below two parents', async () => {
    const { here, there } = await twoPcs();
    const { topics } = await here.ask('record.lists', {});
    const [one = null, other = null] = topics.filter(({ parentId }) => parentId === null).map(({ id }) => id);
    const idUnder = (pc: TestStore, parentId: string | null) =>
      add(pc, { type: 'topic', fields: { name: 'Chuyện chợ', parentId } });
    expect(await idUnder(here, one)).not.toBe(await idUnder(there, other));
    expect((await mergeBoth(here, there)).topics.filter(({ name }) => name === 'Chuyện chợ')).toHaveLength(2);
  });

  it('have one form of a file that both took', async () => {
    const { here, there } = await twoPcs();
    const path = new URL('../../../resources/forms/invitation.docx', import.meta.url).pathname;
    for (const pc of [here, there]) await pc.ask('form.take', { path, replaces: null, decisions: [] });
    expect((await mergeBoth(here, there)).questions).toEqual([]);
    for (const pc of [here, there]) expect(await pc.ask('form.list', {})).toHaveLength(1);
    await here.ask('form.take', { path, replaces: null, decisions: [] });
    expect(await here.ask('form.list', {})).toHaveLength(2);
  });

  it('have one record still where it was renamed before the files were merged', async () => {
    const { here, there } = await twoPcs();
    const id = await add(here, place('xã Đồng Xanh'));
    await add(there, place('xã Đồng Xanh'));
    await here.ask('record.edit', { type: 'locality', id, fields: { name: 'xã Đồng Xanh Mới' } });
    const { localities, questions } = await mergeBoth(here, there);
    expect(localities.filter(({ name }) => name.startsWith('xã Đồng Xanh'))).toHaveLength(1);
    expect(questions).toEqual(['name']);
  });
});

describe('a record whose id would be one that is there', () => {
  it.each(['shown', 'retired', 'removed', 'renamed'])('is another where that one is %s', async (standing) => {
    const { here } = await twoPcs();
    const id = await add(here, person({ name: 'Lê Nam', unit: 'Đoàn xã' }));
    const edit = (fields: object) => here.ask('record.edit', { type: 'collaborator', id, fields });
    if (standing === 'retired') await edit({ retired: true });
    if (standing === 'removed') await here.ask('record.remove', { type: 'collaborator', id });
    if (standing === 'renamed') await edit({ name: 'Ngô Bình' });
    expect(await add(here, person({ name: 'Lê Nam', unit: 'Đoàn xã' }))).not.toBe(id);
  });

  it('is brought back by a table where it was removed, with what the table says', async () => {
    const { here, there } = await twoPcs();
    await importInto(here, [hung]);
    const { collaborators, localities, groups } = await here.ask('record.lists', {});
    const removedOf = {
      collaborator: collaborators,
      locality: localities.filter(({ name }) => name === 'xã Đồng Xanh'),
      collaboratorGroup: groups.filter(({ name }) => name === 'Nhóm mới'),
    } as const;
    for (const type of ['collaborator', 'locality', 'collaboratorGroup'] as const)
      for (const { id } of removedOf[type]) await here.ask('record.remove', { type, id });
    await importInto(there, [hung]);
    await importInto(here, [[...hung.slice(0, 5), '0987654321']]);
    const again = await here.ask('record.lists', {});
    expect(again.collaborators).toEqual([{ ...collaborators[0], contact: '0987654321' }]);
    expect(again.localities).toEqual(localities);
    expect(again.groups).toEqual(groups);
    const after = await mergeBoth(here, there);
    expect(after.collaborators).toHaveLength(1);
    expect(after.questions).toEqual(['contact']);
  });

  it('is another in a table where it was removed and had been renamed, retired or erased', async () => {
    const { here } = await twoPcs();
    await importInto(here, [hung]);
    const [{ id } = { id: '' }] = (await here.ask('record.lists', {})).collaborators;
    await here.ask('record.edit', { type: 'collaborator', id, fields: { name: 'Ngô Bình' } });
    await here.ask('record.remove', { type: 'collaborator', id });
    await importInto(here, [hung]);
    const [next] = (await here.ask('record.lists', {})).collaborators;
    expect(next?.id).not.toBe(id);
    await here.ask('collaborator.erase', { id: next?.id ?? '' });
    await here.ask('record.remove', { type: 'collaborator', id: next?.id ?? '' });
    await importInto(here, [hung]);
    expect((await here.ask('record.lists', {})).collaborators[0]).toMatchObject({
      name: hung[1],
      erased: false,
    });
  });

  it('is another in one table that has two people of one name and unit', async () => {
    const { here } = await twoPcs();
    const table = [HEADINGS, hoa, hoa].map((row) => [...row]);
    const order = { table, reading: readingOf(table), skipped: [], known: 'keep', names: [] } as const;
    const fates = [1, 2].map((at) => ({ at, fate: 'add' as const }));
    await here.ask('roster.import', { ...order, skipped: [], names: [], fates, job: crypto.randomUUID() });
    expect((await here.ask('record.lists', {})).collaborators).toHaveLength(2);
  });
});

async function orderOf(rows: readonly (readonly string[])[]) {
  const table = [HEADINGS, ...rows].map((row) => [...row]);
  return {
    table,
    reading: readingOf(table),
    skipped: [],
    known: 'keep',
    fates: [],
    names: [],
    job: crypto.randomUUID(),
  };
}
