import { describe, expect, it } from 'vitest';
import { temporaryStore } from '../../../tests/store/temporary-store.ts';

async function desk() {
  const store = await temporaryStore();
  const { id: meetingId } = await store.ask('meeting.create', { fields: { title: 'Hội nghị' } });
  const say = (content: string, place: string, agencies: readonly string[] = []) =>
    store.ask('entry.add', {
      meetingId,
      fields: { content, localityId: { add: place } },
      topicIds: [],
      agencyIds: agencies.map((add) => ({ add })),
    });
  const named = async (name: string) => {
    const { localities, agencies } = await store.ask('record.lists', {});
    return [...localities, ...agencies].filter((each) => each.name === name);
  };
  return { store, meetingId, say, named };
}

describe('a place or an agency that an entry names for the first time', () => {
  it('is written with the entry, and goes with it by one undo', async () => {
    const { store, meetingId, say, named } = await desk();
    await say('Đường ngập', 'xã Cánh Diều', ['Ban Quản lý chợ', 'Đội Trật tự']);
    const [place] = await named('xã Cánh Diều');
    expect(place).toMatchObject({ type: 'commune' });
    const [one, two] = [await named('Ban Quản lý chợ'), await named('Đội Trật tự')];
    expect(await store.ask('entry.list', { meetingId })).toMatchObject([
      { localityId: place?.id, agencyIds: [one[0]?.id, two[0]?.id] },
    ]);
    expect(await store.ask('undo', {})).toMatchObject({ kind: 'add', subject: { type: 'entry' } });
    expect(await named('xã Cánh Diều')).toEqual([]);
    expect(await named('Ban Quản lý chợ')).toEqual([]);
    await store.ask('redo', {});
    expect(await named('xã Cánh Diều')).toHaveLength(1);
  });

  it('is one record where the next entry names it before the window knows', async () => {
    const { store, meetingId, say, named } = await desk();
    await say('Một', 'xã Cánh Diều');
    await say('Hai', 'xã Cánh Diều');
    const [place, ...others] = await named('xã Cánh Diều');
    expect(others).toEqual([]);
    expect((await store.ask('entry.list', { meetingId })).map(({ localityId }) => localityId)).toEqual([
      place?.id,
      place?.id,
    ]);
  });

  it('stays where its entry is taken back and another one names it', async () => {
    const { store, meetingId, say, named } = await desk();
    const { action } = await say('Một', 'xã Cánh Diều');
    await say('Hai', 'xã Cánh Diều');
    expect(await store.ask('undo', { action: action ?? '' })).toMatchObject({ kept: 'some' });
    expect(await named('xã Cánh Diều')).toHaveLength(1);
    expect(await store.ask('entry.list', { meetingId })).toMatchObject([{ content: 'Hai' }]);
  });

  it('is not left behind where the entry is refused', async () => {
    const { store, meetingId, say, named } = await desk();
    await store.ask('record.edit', { type: 'meeting', id: meetingId, fields: { state: 'ended' } });
    await store.ask('meeting.close', { meetingId });
    await expect(say('Một', 'xã Cánh Diều')).rejects.toThrow('meeting-closed');
    expect(await named('xã Cánh Diều')).toEqual([]);
  });

  it('is written with an entry that is changed or split', async () => {
    const { store, meetingId, say, named } = await desk();
    const { id } = await say('Đường ngập khi mưa', 'xã Cánh Diều');
    await store.ask('entry.split', {
      id,
      fields: { content: 'Đường ngập', localityId: { add: 'phường Bến Sông' } },
      agencyIds: [{ add: 'Đội Trật tự' }],
      rest: 'khi mưa',
    });
    const [place] = await named('phường Bến Sông');
    const [agency] = await named('Đội Trật tự');
    const half = { localityId: place?.id, agencyIds: [agency?.id] };
    expect(await store.ask('entry.list', { meetingId })).toMatchObject([half, half]);
  });
});
