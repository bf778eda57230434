import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OfficePc } from '../../../tests/merge/replica.ts';
import { bring, twoPcs } from '../../../tests/merge/two-pcs.ts';
import { temporaryFolder } from '../../../tests/store/temporary-folder.ts';
import type { TestStore } from '../../../tests/store/temporary-store.ts';
import { topicRows } from '../../renderer/features/reference-lists/topic-order.ts';
import { linksToCut, treeFields } from '../../shared/records/trees.ts';
import { linksOf } from '../log/cut-links.ts';
import { anyWrite } from '../log/parse-write.ts';

const list = async (pc: TestStore) => (await pc.ask('conflict.list', { limit: 200 })).conflicts;
const parentOf = async (pc: TestStore, id: string) =>
  (await pc.ask('record.lists', {})).topics.find((topic) => topic.id === id)?.parentId;

async function topics(names: readonly string[]) {
  const office = await twoPcs();
  const ids: string[] = [];
  for (const name of names)
    ids.push((await office.here.ask('record.add', { type: 'topic', fields: { name } })).id);
  await bring(office.there, office.here);
  const [x = '', y = '', z = ''] = ids;
  return { ...office, x, y, z };
}

const putBelow = (pc: TestStore, id: string, parentId: string) =>
  pc.ask('record.edit', { type: 'topic', id, fields: { parentId } });

async function mergeBoth(here: TestStore, there: TestStore): Promise<void> {
  await bring(here, there);
  await bring(there, here);
}

describe('topics that two people put in each other’s way (M14)', () => {
  it('in a circle stand on the first level, and people are asked which stays there', async () => {
    const { here, there, x, y } = await topics(['Giao thông', 'Đường xá']);
    await putBelow(here, x, y);
    await putBelow(there, y, x);
    for (const [pc, id] of [
      [here, x],
      [there, y],
    ] as const)
      await pc.ask('record.edit', { type: 'topic', id, fields: { keywords: 'đường' } });
    await mergeBoth(here, there);
    const conflicts = await list(here);
    expect(conflicts).toMatchObject([{ kind: 'tree', field: 'parentId', links: [{}, {}] }]);
    expect(await list(there)).toEqual(conflicts);
    expect((await here.ask('record.removed', { limit: 10 })).total).toBe(0);
    const { topics: all } = await here.ask('record.lists', {});
    expect(topicRows(all)).toHaveLength(all.length);

    await here.ask('conflict.resolve', { type: 'topic', id: y, field: 'parentId', value: null });
    await mergeBoth(here, there);
    for (const pc of [here, there]) {
      expect(await list(pc)).toEqual([]);
      expect(await parentOf(pc, x)).toBe(y);
      expect(await parentOf(pc, y)).toBeNull();
    }
  });

  it('on a third level stand on the first, and people are asked', async () => {
    const { here, there, x, y, z } = await topics(['Ngập úng', 'Thoát nước', 'Hạ tầng']);
    await putBelow(here, x, y);
    await putBelow(there, y, z);
    await mergeBoth(here, there);
    expect(await list(there)).toMatchObject([
      {
        kind: 'tree',
        links: [
          { record: { title: 'Ngập úng' }, target: { title: 'Thoát nước' }, author: { person: 'Lan' } },
          { record: { title: 'Thoát nước' }, target: { title: 'Hạ tầng' }, author: { person: 'Minh' } },
        ],
      },
    ]);
    const { topics: all } = await here.ask('record.lists', {});
    expect(topicRows(all)).toHaveLength(all.length);
    await there.ask('conflict.resolve', { type: 'topic', id: x, field: 'parentId', value: null });
    expect(await list(there)).toEqual([]);
  });

  it('merged into each other are both in use until somebody chooses', async () => {
    const { here, there, x, y } = await topics(['Y tế', 'Sức khỏe']);
    const merge = (pc: TestStore, id: string, into: string) =>
      pc.ask('record.edit', { type: 'topic', id, fields: { mergedIntoId: into, retired: true } });
    await merge(here, x, y);
    await merge(there, y, x);
    await mergeBoth(here, there);
    expect(await list(here)).toMatchObject([{ kind: 'tree', field: 'mergedIntoId', links: [{}, {}] }]);
    const inUse = (await here.ask('record.lists', {})).topics.filter((topic) => !topic.retired);
    expect(inUse.map((topic) => topic.id)).toEqual(expect.arrayContaining([x, y]));
    await here.ask('conflict.resolve', { type: 'topic', id: y, field: 'mergedIntoId', value: null });
    await bring(there, here);
    const after = (await there.ask('record.lists', {})).topics;
    expect(after.find((topic) => topic.id === x)).toMatchObject({ mergedIntoId: y, retired: true });
    expect(after.find((topic) => topic.id === y)).toMatchObject({ mergedIntoId: null, retired: false });
  });
});

describe('a tree', () => {
  it('takes no record below itself, in a circle, or on a third level (M15)', async () => {
    const { here, x, y, z } = await topics(['Một', 'Hai', 'Ba']);
    const refusal = (id: string, parentId: string) =>
      here.refusal('record.edit', { type: 'topic', id, fields: { parentId } });
    expect(await refusal(x, x)).toBe('tree-circle');
    await putBelow(here, x, y);
    expect(await refusal(y, x)).toBe('tree-circle');
    expect(await refusal(y, z)).toBe('tree-circle');
    expect(await refusal(z, x)).toBe('tree-circle');
  });

  it('has no circle and is not too deep, whatever two PCs do to it', async () => {
    const folder = temporaryFolder();
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(linking, { minLength: 2, maxLength: 8 }), async (acts) => {
        run += 1;
        const one = new OfficePc(folder, `a${run}`, () => 0);
        const other = new OfficePc(folder, `b${run}`, () => 0);
        for (const act of acts) await (act.isOne ? link(one, other, act) : link(other, one, act));
        one.mergeFrom(other);
        other.mergeFrom(one);
        expect(one.records()).toEqual(other.records());
        expect(one.derived()).toEqual(other.derived());
        for (const tree of treeFields) expect(linksToCut(linksOf(one.db, tree), tree.levels).size).toBe(0);
        const { conflicts } = await one.conflictList();
        expect(conflicts.some(({ kind }) => kind === 'tree')).toBe(one.derived().cut.length > 0);
        one.close();
        other.close();
      }),
      { numRuns: 100 },
    );
  });
});

/** One of two PCs makes one record lead to another, or nowhere, in one of the trees. */
const linking = fc.record({
  isOne: fc.boolean(),
  tree: fc.constantFrom(...treeFields),
  from: fc.nat({ max: 3 }),
  to: fc.option(fc.nat({ max: 3 })),
  merges: fc.boolean(),
});

const idOf = (at: number): string => `01a209de-73c${at}-7d5f-9843-23f2da0e1a37`;

async function link(
  here: OfficePc,
  there: OfficePc,
  { tree: { type, field }, from, to, merges }: typeof linking extends fc.Arbitrary<infer T> ? T : never,
): Promise<void> {
  for (const at of [from, to ?? from]) here.write(anyWrite(type, idOf(at), { fields: { name: String(at) } }));
  const fields = { [field]: to === null ? null : idOf(to) };
  await here
    .ask('record.edit', { type, id: idOf(from), fields })
    .catch((error: unknown) => expect(error).toMatchObject({ error: { code: 'tree-circle' } }));
  if (merges) here.mergeFrom(there);
}
