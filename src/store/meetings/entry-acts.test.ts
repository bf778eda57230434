import { describe, expect, it } from 'vitest';
import { type TestStore, temporaryStore } from '../../../tests/store/temporary-store.ts';
import type { EntryView } from '../../shared/records/views.ts';

type Said = Partial<Pick<EntryView, 'kind' | 'speakerText' | 'localityId' | 'saidAt'>>;

/** A meeting with entries of these texts. */
async function meetingOf(store: TestStore, texts: readonly string[]) {
  const { id: meetingId } = await store.ask('meeting.create', { fields: { title: 'Hội nghị' } });
  const { topics, agencies, localities } = await store.ask('record.lists', {});
  const add = async (content: string, fields: Said = {}, topicIds: string[] = [], agencyIds: string[] = []) =>
    (await store.ask('entry.add', { meetingId, fields: { content, ...fields }, topicIds, agencyIds })).id;
  const ids: string[] = [];
  for (const text of texts) ids.push(await add(text));
  return {
    meetingId,
    ids,
    add,
    topicIds: topics.map(({ id }) => id),
    agencyIds: agencies.map(({ id }) => id),
    localityId: localities[0]?.id ?? null,
    list: () => store.ask('entry.list', { meetingId }),
    contents: async () => (await store.ask('entry.list', { meetingId })).map(({ content }) => content),
  };
}

describe('splitting an entry', () => {
  it('puts the rest right behind it, with all that hangs on it', async () => {
    const store = await temporaryStore();
    const { ids, add, topicIds, agencyIds, localityId, list, contents } = await meetingOf(store, ['Một']);
    const [a = '', b = ''] = topicIds;
    const [c = ''] = agencyIds;
    const fields = { speakerText: 'Sở Y tế', localityId, saidAt: '2026-09-15T08:41:07' };
    const id = await add('Hai và ba', fields, [b, a], [c]);
    await add('Bốn');
    const split = await store.ask('entry.split', { id, fields: { content: 'Hai' }, rest: 'và ba' });

    expect(await contents()).toEqual(['Một', 'Hai', 'và ba', 'Bốn']);
    const [first, second] = (await list()).slice(1, 3);
    expect([first?.id, second?.id]).toEqual([id, split.id]);
    expect(second).toMatchObject({ ...fields, topicIds: [b, a], agencyIds: [c] });
    expect(first).toMatchObject({ ...fields, topicIds: [b, a], agencyIds: [c] });

    await store.ask('undo', {});
    expect(await contents()).toEqual(['Một', 'Hai và ba', 'Bốn']);
    await store.ask('redo', {});
    expect(await contents()).toEqual(['Một', 'Hai', 'và ba', 'Bốn']);
    expect(ids).toHaveLength(1);
  });

  it('writes what else was changed into both', async () => {
    const store = await temporaryStore();
    const { ids, topicIds, list } = await meetingOf(store, ['Hai và ba']);
    const [a = ''] = topicIds;
    const fields = { content: 'Hai', speakerText: 'Khách' };
    await store.ask('entry.split', { id: ids[0] ?? '', fields, topicIds: [a], rest: 'và ba' });
    expect(await list()).toMatchObject([
      { content: 'Hai', speakerText: 'Khách', topicIds: [a] },
      { content: 'và ba', speakerText: 'Khách', topicIds: [a] },
    ]);
  });

  it('does not bring an entry back that was removed', async () => {
    const store = await temporaryStore();
    const { ids } = await meetingOf(store, ['Một']);
    const [id = ''] = ids;
    await store.ask('record.remove', { type: 'entry', id });
    expect(await store.refusal('entry.split', { id, fields: {}, rest: 'hai' })).toBe('not-found');
  });
});

describe('joining an entry with the one above', () => {
  it('adds its text, tags and tasks there, in one act', async () => {
    const store = await temporaryStore();
    const { meetingId, add, topicIds, agencyIds, localityId, list, contents } = await meetingOf(store, []);
    const [a = '', b = ''] = topicIds;
    const [c = ''] = agencyIds;
    const above = await add('Một', {}, [a]);
    const id = await add('Hai', { localityId }, [b, a], [c]);
    const fields = { meetingId, entryId: id, content: 'Trả lời' };
    await store.ask('record.add', { type: 'task', fields });

    expect((await store.ask('entry.join', { id })).id).toBe(above);
    expect(await list()).toMatchObject([
      { id: above, content: 'Một\nHai', localityId, topicIds: [a, b], agencyIds: [c] },
    ]);
    const task = async () => (await store.ask('meeting.get', { meetingId })).tasks[0]?.entryId;
    expect(await task()).toBe(above);

    await store.ask('undo', {});
    expect(await contents()).toEqual(['Một', 'Hai']);
    expect((await list()).map((entry) => entry.topicIds)).toEqual([[a], [b, a]]);
    expect(await task()).toBe(id);
  });

  it('never puts words into the mouth of somebody else, or about another place', async () => {
    const store = await temporaryStore();
    const { add, localityId, contents } = await meetingOf(store, []);
    const { id: other } = await store.ask('record.add', { type: 'locality', fields: { name: 'xã Khác' } });
    await add('Một', { speakerText: 'Sở Y tế', localityId });
    const differing: Said[] = [
      { speakerText: 'Sở Xây dựng' },
      { speakerText: 'Sở Y tế', kind: 'reply' },
      { speakerText: 'Sở Y tế', localityId: other },
    ];
    for (const fields of differing) {
      const id = await add('Hai', fields);
      expect(await store.refusal('entry.join', { id })).toBe('entries-differ');
      await store.ask('record.remove', { type: 'entry', id });
    }
    expect(await contents()).toEqual(['Một']);
  });

  it('makes no text that is longer than one entry holds', async () => {
    const store = await temporaryStore();
    const { ids, contents } = await meetingOf(store, ['a'.repeat(150_000), 'b'.repeat(150_000)]);
    expect(await store.refusal('entry.join', { id: ids[1] })).toBe('entries-too-long');
    expect((await contents()).map((text) => text.length)).toEqual([150_000, 150_000]);
  });

  it('has nothing to join the first with', async () => {
    const store = await temporaryStore();
    const { ids } = await meetingOf(store, ['Một']);
    expect(await store.refusal('entry.join', { id: ids[0] })).toBe('not-found');
  });

  it('like splitting is refused once the record is closed', async () => {
    const store = await temporaryStore();
    const { meetingId, ids } = await meetingOf(store, ['Một', 'Hai']);
    await store.ask('record.edit', { type: 'meeting', id: meetingId, fields: { state: 'ended' } });
    await store.ask('meeting.close', { meetingId });
    const id = ids[1] ?? '';
    expect(await store.refusal('entry.join', { id })).toBe('meeting-closed');
    expect(await store.refusal('entry.split', { id, fields: { content: 'H' }, rest: 'ai' })).toBe(
      'meeting-closed',
    );
  });
});
