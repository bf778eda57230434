import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../tests/files/damage.ts';
import { type TestStore, temporaryStore } from '../../../tests/store/temporary-store.ts';
import { LONGEST_KEY, moveBehind, type Placed } from './positions.ts';

/** The list once a record was moved, in the order that the keys give it. */
function moved(list: readonly Placed[], id: string, afterId: string | null): Placed[] {
  const others = list.filter((each) => each.id !== id);
  const keys = moveBehind(others, id, afterId);
  return list.map((each) => ({ ...each, position: keys.get(each.id) ?? each.position })).toSorted(inOrder);
}

function inOrder(a: Placed, b: Placed): number {
  if (a.position === b.position) return a.id < b.id ? -1 : 1;
  return a.position < b.position ? -1 : 1;
}

const idsOf = (list: readonly Placed[]): string[] => list.map(({ id }) => id);

function expected(ids: readonly string[], id: string, afterId: string | null): string[] {
  const others = ids.filter((each) => each !== id);
  const at = afterId === null ? 0 : others.indexOf(afterId) + 1;
  return [...others.slice(0, at), id, ...others.slice(at)];
}

/** Keys as files can hold them: sound, blank, equal, long, and none at all. */
const anyKey = fc.constantFrom(
  'a0',
  'a1',
  'a1',
  'a2V',
  'Zz',
  '',
  '',
  'zz',
  'a00',
  `a0${'V'.repeat(150)}`,
  'đ',
);

describe('moveBehind', () => {
  it('puts a record where it was asked, whatever keys the others have', () => {
    fc.assert(
      fc.property(fc.array(anyKey, { minLength: 2, maxLength: 8 }), fc.nat(), fc.nat(), (keys, from, to) => {
        const list = keys.map((position, at) => ({ id: String(at), position })).toSorted(inOrder);
        const id = list[from % list.length]?.id ?? '';
        const others = list.filter((each) => each.id !== id);
        const afterId = others[(to % (others.length + 1)) - 1]?.id ?? null;
        const after = idsOf(moved(list, id, afterId));
        const before = others.find((each) => each.id === afterId)?.position ?? null;
        // Where two PCs gave neighbours the same key, it goes behind all of them.
        const twins = others
          .filter(({ position }) => before !== null && position === before)
          .map((each) => each.id);
        const place = after.indexOf(id);
        expect(after.filter((each) => each !== id).toSorted()).toEqual(idsOf(others).toSorted());
        if (afterId === null) expect(place).toBe(0);
        else expect([afterId, ...twins]).toContain(after[place - 1]);
      }),
      { numRuns: 1000, seed: 20261130 },
    );
  });

  it('keeps the keys short and the order exact through 5,000 moves', () => {
    const random = randomFrom(20261130);
    let list: Placed[] = Array.from({ length: 12 }, (_, at) => ({
      id: `r${at}`,
      position: `a${at.toString(36)}`,
    }));
    for (let move = 0; move < 5000; move += 1) {
      // Mostly to one place, as somebody does who puts what was said last behind the first.
      const id = list[Math.floor(random() * list.length)]?.id ?? '';
      const others = list.filter((each) => each.id !== id);
      const afterId =
        random() < 0.8 ? (others[0]?.id ?? null) : (others[Math.floor(random() * 12) - 1]?.id ?? null);
      const order = expected(idsOf(list), id, afterId);
      list = moved(list, id, afterId);
      expect(idsOf(list)).toEqual(order);
      expect(Math.max(...list.map(({ position }) => position.length))).toBeLessThanOrEqual(LONGEST_KEY);
    }
  });
});

const noTags = { topicIds: [], agencyIds: [] };

async function meetingOf(store: TestStore, count: number) {
  const { id: meetingId } = await store.ask('meeting.create', { fields: { title: 'Hội nghị' } });
  const ids: string[] = [];
  for (let number = 0; number < count; number += 1) {
    const fields = { content: `Ý kiến ${number}` };
    ids.push((await store.ask('entry.add', { meetingId, fields, ...noTags })).id);
  }
  return { meetingId, ids };
}

describe('moving', () => {
  it('an entry to the second place stays possible, and one undo takes the last move back', async () => {
    const store = await temporaryStore();
    const { meetingId, ids } = await meetingOf(store, 3);
    const [first = '', second = '', third = ''] = ids;
    for (let move = 0; move < 700; move += 1)
      await store.ask('entry.move', { id: move % 2 === 0 ? third : second, afterId: first });
    const before = await store.ask('entry.list', { meetingId });
    expect(before.map(({ id }) => id)).toEqual([first, second, third]);
    expect(Math.max(...before.map(({ position }) => position.length))).toBeLessThanOrEqual(LONGEST_KEY);
    await store.ask('entry.move', { id: third, afterId: first });
    await store.ask('undo', {});
    expect((await store.ask('entry.list', { meetingId })).map(({ id }) => id)).toEqual([
      first,
      second,
      third,
    ]);
  });

  it('a guest by a key that is too long gives the whole list new ones', async () => {
    const store = await temporaryStore();
    const { meetingId } = await meetingOf(store, 0);
    const ids: string[] = [];
    for (const name of ['Một', 'Hai', 'Ba'])
      ids.push((await store.ask('record.add', { type: 'guest', fields: { meetingId, name } })).id);
    const position = `a0${'V'.repeat(500)}`;
    await store.ask('record.edit', { type: 'guest', id: ids[2] ?? '', fields: { position } });
    const { guests } = await store.ask('meeting.get', { meetingId });
    expect(guests.map(({ name }) => name)).toEqual(['Một', 'Ba', 'Hai']);
    expect(guests.every((guest) => guest.position.length <= LONGEST_KEY)).toBe(true);
  });
});
