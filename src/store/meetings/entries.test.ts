import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TestStore, temporaryStore } from '../../../tests/store/temporary-store.ts';

async function meetingIn(store: TestStore): Promise<string> {
  return (await store.ask('meeting.create', { fields: { title: 'Hội nghị' } })).id;
}

async function say(
  store: TestStore,
  meetingId: string,
  content: string,
  topicIds: string[] = [],
): Promise<string> {
  return (await store.ask('entry.add', { meetingId, fields: { content }, topicIds, agencyIds: [] })).id;
}

async function contents(store: TestStore, meetingId: string): Promise<string[]> {
  return (await store.ask('entry.list', { meetingId })).map(({ content }) => content);
}

describe('entries', () => {
  it('stand in the order they were said', async () => {
    const store = await temporaryStore();
    const meetingId = await meetingIn(store);
    for (const content of ['Một', 'Hai', 'Ba']) await say(store, meetingId, content);
    expect(await contents(store, meetingId)).toEqual(['Một', 'Hai', 'Ba']);
  });

  it('keep the topics and agencies put on them, in that order', async () => {
    const store = await temporaryStore();
    const meetingId = await meetingIn(store);
    const { topics, agencies } = await store.ask('record.lists', {});
    const [a = '', b = '', c = ''] = topics.map(({ id }) => id);
    const agencyIds = agencies.slice(0, 2).map(({ id }) => id);
    const { id } = await store.ask('entry.add', {
      meetingId,
      fields: { content: 'Một' },
      topicIds: [c, a],
      agencyIds,
    });

    const tags = async () => (await store.ask('entry.list', { meetingId }))[0]?.topicIds;
    expect(await tags()).toEqual([c, a]);
    await store.ask('entry.edit', { id, fields: {}, topicIds: [c, a, b] });
    expect(await tags()).toEqual([c, a, b]);
    await store.ask('entry.edit', { id, fields: {}, topicIds: [b, a] });
    expect(await tags()).toEqual([b, a]);
    await store.ask('entry.edit', { id, fields: { content: 'Một, sửa' } });
    expect(await store.ask('entry.list', { meetingId })).toMatchObject([
      { content: 'Một, sửa', topicIds: [b, a], agencyIds },
    ]);
  });

  it('are gone when removed, and in their old place when brought back', async () => {
    const store = await temporaryStore();
    const meetingId = await meetingIn(store);
    await say(store, meetingId, 'Một');
    const id = await say(store, meetingId, 'Hai');
    await say(store, meetingId, 'Ba');
    await store.ask('record.remove', { type: 'entry', id });
    expect(await contents(store, meetingId)).toEqual(['Một', 'Ba']);
    await store.ask('record.restore', { type: 'entry', id });
    expect(await contents(store, meetingId)).toEqual(['Một', 'Hai', 'Ba']);
  });

  it('go where they are moved, any number of times', async () => {
    const store = await temporaryStore();
    const said = ['a', 'b', 'c', 'd', 'e'];
    const move = fc.record({ from: fc.nat({ max: 4 }), to: fc.nat({ max: 4 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(move, { maxLength: 12 }), async (moves) => {
        const meetingId = await meetingIn(store);
        const ids = new Map<string, string>();
        for (const content of said) ids.set(content, await say(store, meetingId, content));
        const expected = [...said];
        for (const { from, to } of moves) {
          const [moved = ''] = expected.splice(from, 1);
          expected.splice(to, 0, moved);
          const after = to === 0 ? null : (ids.get(expected[to - 1] ?? '') ?? null);
          await store.ask('entry.move', { id: ids.get(moved) ?? '', afterId: after });
          expect(await contents(store, meetingId)).toEqual(expected);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('are refused for a meeting or behind an entry that is not there', async () => {
    const store = await temporaryStore();
    const meetingId = await meetingIn(store);
    const id = await say(store, meetingId, 'Một');
    const nowhere = '01a209de-73cb-7d5f-9843-23f2da0e1a37';
    expect(
      await store.refusal('entry.add', { meetingId: nowhere, fields: {}, topicIds: [], agencyIds: [] }),
    ).toBe('not-found');
    expect(await store.refusal('entry.move', { id, afterId: nowhere })).toBe('not-found');
    expect(
      await store.refusal('entry.add', { meetingId: 'x', fields: {}, topicIds: [], agencyIds: [] }),
    ).toBe('invalid-input');
  });

  it('tell what was written, and nothing where nothing changed', async () => {
    const store = await temporaryStore();
    const meetingId = await meetingIn(store);
    const id = await say(store, meetingId, 'Một');
    const before = store.changes.length;
    await store.ask('entry.edit', { id, fields: { content: 'Một' } });
    expect(store.changes.length).toBe(before);
    await store.ask('entry.edit', { id, fields: { content: 'Hai' } });
    expect(store.changes.slice(before)).toEqual([['entry']]);
  });
});

it('remembers who spoke at the last meetings without being on the roster, the latest first', async () => {
  const { ask } = await temporaryStore();
  const meet = async (startsAt: string, speakers: string[]) => {
    const { id: meetingId } = await ask('meeting.create', { fields: { title: 'Hội nghị', startsAt } });
    for (const speakerText of speakers)
      await ask('entry.add', {
        meetingId,
        fields: { content: 'Ý kiến', speakerText },
        topicIds: [],
        agencyIds: [],
      });
  };
  await meet('2026-06-15T08:00', ['Sở Y tế', 'Công ty Cấp nước']);
  await meet('2026-09-15T08:00', ['Sở Y tế', '', 'Ban Quản lý chợ']);
  expect(await ask('entry.outsiders', {})).toEqual(['Ban Quản lý chợ', 'Sở Y tế', 'Công ty Cấp nước']);
});
