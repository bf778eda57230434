import { describe, expect, it } from 'vitest';
import { type TestStore, temporaryStore } from '../../../tests/store/temporary-store.ts';

async function briefing(store: TestStore) {
  const { id: speakerId } = await store.ask('record.add', {
    type: 'collaborator',
    fields: { code: 'CTV11', name: 'Đặng Thị Hồng Nhung', unit: 'Hội Nông dân', contact: '0912345678' },
  });
  const { id: meetingId } = await store.ask('meeting.create', {
    fields: { title: 'Hội nghị giao ban', startsAt: '2026-09-15T08:00', state: 'running' },
  });
  const say = (content: string) =>
    store.ask('entry.add', { meetingId, fields: { content, speakerId }, topicIds: [], agencyIds: [] });
  return { meetingId, speakerId, say };
}

describe('what the room sees of a meeting', () => {
  it('is who speaks, the item in hand and the last entries, newest first', async () => {
    const store = await temporaryStore();
    const { meetingId, speakerId, say } = await briefing(store);
    for (const content of ['Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu']) await say(content);
    const items: string[] = [];
    for (const content of ['Khai mạc', 'Ý kiến'])
      items.push((await store.ask('record.add', { type: 'agendaItem', fields: { meetingId, content } })).id);
    const fields = { agendaItemId: items[1] ?? null };
    await store.ask('record.edit', { type: 'meeting', id: meetingId, fields });

    const board = await store.ask('chair.board', { meetingId, speakerId, speakerText: '' });
    expect(board).toMatchObject({
      meeting: 'Hội nghị giao ban',
      state: 'running',
      item: { number: 2, total: 2, content: 'Ý kiến' },
      speaker: 'Hội Nông dân',
    });
    expect(board.entries.map(({ number, content }) => [number, content])).toEqual([
      [6, 'Sáu'],
      [5, 'Năm'],
      [4, 'Bốn'],
    ]);
  });

  it('has no name of a collaborator, no contact and no citizen', async () => {
    const store = await temporaryStore();
    const { meetingId, speakerId, say } = await briefing(store);
    await say('Hộ ông Trần Văn Ba, số 0987654321, chưa được đền bù');
    const text = JSON.stringify(await store.ask('chair.board', { meetingId, speakerId, speakerText: '' }));
    expect(text).toContain('Hội Nông dân');
    expect(text).toContain('chưa được đền bù');
    for (const secret of ['Nhung', '0912345678', 'Trần Văn Ba', '0987654321'])
      expect(text).not.toContain(secret);
  });

  it('names people where the office chose names for its minutes', async () => {
    const store = await temporaryStore();
    const { meetingId, speakerId } = await briefing(store);
    await store.ask('record.add', { type: 'office', fields: { speakerMode: 'name' } });
    const { speaker } = await store.ask('chair.board', { meetingId, speakerId, speakerText: '' });
    expect(speaker).toContain('Đặng Thị Hồng Nhung');
  });

  it('is nothing where there is no such meeting', async () => {
    const store = await temporaryStore();
    const { speakerId } = await briefing(store);
    expect(
      await store.refusal('chair.board', { meetingId: speakerId, speakerId: null, speakerText: '' }),
    ).toBe('not-found');
  });
});
