import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { type TestStore, temporaryStore } from '../../../tests/store/temporary-store.ts';
import { type CollaboratorsChange, collaboratorsQuery } from '../../shared/contract/procedures/list.ts';

const TODAY = '2026-09-20';

/** Five people of two groups and two localities; one is retired, of one the term is over, of one it has not begun. */
async function openOffice() {
  const store = await temporaryStore({ now: () => Date.parse(`${TODAY}T02:00Z`) });
  const { ask } = store;
  const add = async (record: Parameters<typeof ask<'record.add'>>[1]) => (await ask('record.add', record)).id;
  const press = await add({ type: 'collaboratorGroup', fields: { name: 'Nhà báo' } });
  const unions = await add({ type: 'collaboratorGroup', fields: { name: 'Đoàn hội' } });
  const field = await add({ type: 'locality', fields: { name: 'xã Đồng Xanh' } });
  const wharf = await add({ type: 'locality', fields: { name: 'phường Bến Sông' } });
  const people = [
    { name: 'Lê Duy Út', code: 'C10', unit: 'Báo Phú Giang', groupId: press, localityId: field },
    {
      name: 'Võ Văn Đạt',
      code: 'C2',
      unit: 'Hội Nông dân',
      groupId: unions,
      localityId: wharf,
      retired: true,
    },
    { name: 'Đặng Thị Ánh', code: 'C1', unit: 'Hội Nông dân', groupId: unions, localityId: field },
    { name: 'Trần Dung', unit: 'Đoàn', groupId: unions, termFrom: '2025-01-01', termTo: '2026-09-19' },
    { name: 'Nguyễn An', unit: '', termFrom: '2026-09-21', termTo: '2027-12-31' },
  ];
  for (const fields of people) await add({ type: 'collaborator', fields });
  return { store, press, unions, field, wharf };
}

type Asked = Partial<z.input<typeof collaboratorsQuery>>;

const query = (asked: Asked) =>
  collaboratorsQuery.parse({ filter: {}, sort: { by: 'name', descending: false }, group: null, ...asked });

/** The rows by given names, headings of groups with their counts. */
async function rows({ ask }: TestStore, asked: Asked): Promise<string[]> {
  const page = await ask('list.collaborators', { query: query(asked), offset: 0, limit: 100 });
  return page.rows.map((row) =>
    row.kind === 'group' ? `${row.key}: ${row.count}` : (row.record.name.split(' ').at(-1) ?? ''),
  );
}

const inOrder = ['An', 'Ánh', 'Dung', 'Đạt', 'Út'];

describe('the list of collaborators', () => {
  it('is sorted by given name, code, unit or the end of the term; what has none comes last either way', async () => {
    const { store } = await openOffice();
    const sorted = (by: 'name' | 'code' | 'unit' | 'term', descending = false) =>
      rows(store, { sort: { by, descending } });
    expect(await sorted('name')).toEqual(inOrder);
    expect(await sorted('name', true)).toEqual(inOrder.toReversed());
    expect(await sorted('code')).toEqual(['Ánh', 'Đạt', 'Út', 'An', 'Dung']);
    expect((await sorted('code', true)).slice(0, 3)).toEqual(['Út', 'Đạt', 'Ánh']);
    expect(await sorted('unit')).toEqual(['Út', 'Dung', 'Ánh', 'Đạt', 'An']);
    expect((await sorted('term')).slice(0, 2)).toEqual(['Dung', 'An']);
  });

  it('is narrowed by group, locality, unit, to those in use, and by term', async () => {
    const { store, press, unions, field } = await openOffice();
    const filtered = (filter: z.input<typeof collaboratorsQuery>['filter']) => rows(store, { filter });
    expect(await filtered({ groupIds: [press] })).toEqual(['Út']);
    expect(await filtered({ groupIds: [press, unions], localityIds: [field] })).toEqual(['Ánh', 'Út']);
    expect(await filtered({ units: ['Hội Nông dân'], retired: false })).toEqual(['Ánh']);
    expect(await filtered({ retired: true })).toEqual(['Đạt']);
    expect(await filtered({ term: 'over' })).toEqual(['Dung']);
    expect(await filtered({ term: 'current' })).toEqual(['Ánh', 'Đạt', 'Út']);
    expect(await filtered({ from: '2026-09-20', to: '2026-09-20' })).toEqual(['Ánh', 'Đạt', 'Út']);
  });

  it('is narrowed by words of the person, the unit, the group or the locality, without diacritics too', async () => {
    const { store } = await openOffice();
    const found = (text: string) => rows(store, { filter: { text } });
    expect(await found('dat')).toEqual(['Đạt']);
    expect(await found('nong d')).toEqual(['Ánh', 'Đạt']);
    expect(await found('nha bao')).toEqual(['Út']);
    expect(await found('dong xanh hoi')).toEqual(['Ánh']);
    expect(await found('c1')).toEqual(['Ánh', 'Út']);
    expect(await found('an')).toEqual(['An', 'Ánh']);
    expect(await found('khong co ai')).toEqual([]);
  });

  it('is grouped in the order of the groups, or by locality', async () => {
    const { store, press, unions, field, wharf } = await openOffice();
    const headings = async (group: 'group' | 'locality') =>
      (await rows(store, { group })).filter((row) => row.includes(': '));
    expect(await headings('group')).toEqual([`${press}: 1`, `${unions}: 3`, ': 1']);
    expect(await headings('locality')).toEqual([`${wharf}: 1`, `${field}: 2`, ': 2']);
  });

  it('tells in which row somebody is, under headings too, and that a fold or the filter hides somebody', async () => {
    const { store, unions } = await openOffice();
    const { collaborators } = await store.ask('record.lists', {});
    const id = collaborators.find(({ name }) => name === 'Võ Văn Đạt')?.id ?? '';
    const rowOf = (asked: Asked, folded: string[] = []) =>
      store.ask('list.rowOf', { of: { list: 'collaborators', query: query(asked) }, folded, id });
    expect(await rowOf({})).toBe(inOrder.indexOf('Đạt'));
    const grouped = await rows(store, { group: 'group' });
    expect(await rowOf({ group: 'group' })).toBe(grouped.indexOf('Đạt'));
    expect(await rowOf({ group: 'group' }, [unions])).toBeNull();
    expect(await rowOf({ filter: { retired: false } })).toBeNull();
  });
});

describe('many collaborators at once', () => {
  it('change group, are retired, brought back or removed, each as one act that is taken back', async () => {
    const { store, press } = await openOffice();
    const read = async () =>
      (await store.ask('record.lists', {})).collaborators
        .map(({ id, groupId, retired }) => ({ id, groupId, retired }))
        .toSorted((a, b) => a.id.localeCompare(b.id));
    const before = await read();
    const change = (wanted: CollaboratorsChange) =>
      store.ask('list.changeCollaborators', {
        job: randomUUID(),
        chosen: { which: 'matching', filter: { text: 'hoi' }, except: [] },
        change: wanted,
      });
    const undo = async (action: string | null) => {
      await store.ask('undo', { action: action ?? '' });
      expect(await read()).toEqual(before);
    };
    const moved = await change({ act: 'group', groupId: press });
    expect(moved).toMatchObject({ chosen: 3, closed: 0 });
    expect((await read()).filter(({ groupId }) => groupId === press)).toHaveLength(4);
    await undo(moved.action);
    const retired = await change({ act: 'retire', retired: true });
    expect((await read()).filter((each) => each.retired)).toHaveLength(3);
    await undo(retired.action);
    const removed = await change({ act: 'remove' });
    expect(await rows(store, {})).toEqual(['An', 'Út']);
    await undo(removed.action);
  });
});
