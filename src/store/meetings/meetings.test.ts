import { describe, expect, it } from 'vitest';
import { type TestStore, temporaryStore } from '../../../tests/store/temporary-store.ts';

async function meetingIn(store: TestStore): Promise<string> {
  const { id } = await store.ask('meeting.create', {
    fields: {
      title: 'Hội nghị giao ban',
      periodKind: 'quarter',
      periodNumber: 3,
      periodYear: 2026,
      startsAt: '2026-09-15T08:00',
    },
  });
  return id;
}

describe('meetings', () => {
  it('are listed newest first, with how many entries each has', async () => {
    const store = await temporaryStore();
    const older = await store.ask('meeting.create', {
      fields: { title: 'Cũ', startsAt: '2017-07-07T08:00' },
    });
    const newer = await meetingIn(store);
    await store.ask('entry.add', {
      meetingId: older.id,
      fields: { content: 'Một' },
      topicIds: [],
      agencyIds: [],
    });

    const list = await store.ask('meeting.list', {});
    expect(list.map(({ id, entryCount }) => [id, entryCount])).toEqual([
      [newer, 0],
      [older.id, 1],
    ]);
  });

  it('keep every field across closing and opening the file', async () => {
    const store = await temporaryStore();
    const id = await meetingIn(store);
    await store.ask('record.edit', {
      type: 'meeting',
      id,
      fields: { conclusion: 'Kết luận\nhai dòng', presentCount: 18 },
    });
    await store.ask('record.add', {
      type: 'guest',
      fields: { meetingId: id, name: 'Đại biểu', unit: 'Sở Y tế' },
    });
    await store.ask('file.close', {});

    const again = await temporaryStore({ path: store.path });
    const detail = await again.ask('meeting.get', { meetingId: id });
    expect(detail.meeting).toMatchObject({
      title: 'Hội nghị giao ban',
      conclusion: 'Kết luận\nhai dòng',
      presentCount: 18,
      totalCount: null,
      state: 'preparing',
    });
    expect(detail.guests).toMatchObject([{ name: 'Đại biểu', unit: 'Sở Y tế' }]);
  });

  it('store text in NFC whatever form it was typed in', async () => {
    const store = await temporaryStore();
    const id = await meetingIn(store);
    await store.ask('record.edit', {
      type: 'meeting',
      id,
      fields: { place: 'Hội trường  tầng hai '.normalize('NFD') },
    });
    expect((await store.ask('meeting.get', { meetingId: id })).meeting.place).toBe(
      'Hội trường tầng hai'.normalize('NFC'),
    );
  });

  it('are gone from the list when removed, and whole when brought back', async () => {
    const store = await temporaryStore();
    const id = await meetingIn(store);
    const before = await store.ask('meeting.get', { meetingId: id });
    await store.ask('record.remove', { type: 'meeting', id });
    expect(await store.ask('meeting.list', {})).toEqual([]);
    expect(await store.refusal('meeting.get', { meetingId: id })).toBe('not-found');
    await store.ask('record.restore', { type: 'meeting', id });
    expect(await store.ask('meeting.get', { meetingId: id })).toEqual(before);
  });

  it('keep guests, agenda items and tasks in the order they were added', async () => {
    const store = await temporaryStore();
    const id = await meetingIn(store);
    for (const content of ['Một', 'Hai', 'Ba']) {
      await store.ask('record.add', { type: 'agendaItem', fields: { meetingId: id, content } });
      await store.ask('record.add', { type: 'task', fields: { meetingId: id, content } });
    }
    const { agenda, tasks } = await store.ask('meeting.get', { meetingId: id });
    expect(agenda.map(({ content }) => content)).toEqual(['Một', 'Hai', 'Ba']);
    expect(tasks.map(({ content }) => content)).toEqual(['Một', 'Hai', 'Ba']);
  });

  it('know who came, who did not and why, and who is not marked', async () => {
    const store = await temporaryStore();
    const id = await meetingIn(store);
    const people = await Promise.all(
      ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Văn Cường'].map((name) =>
        store.ask('record.add', { type: 'collaborator', fields: { name } }),
      ),
    );
    const [an = '', binh = '', cuong = ''] = people.map((person) => person.id);
    await store.ask('attendance.mark', {
      meetingId: id,
      collaboratorIds: [an, binh, cuong],
      state: 'present',
    });
    await store.ask('attendance.mark', {
      meetingId: id,
      collaboratorIds: [binh],
      state: 'absent',
      reason: 'Ốm',
    });
    await store.ask('attendance.mark', { meetingId: id, collaboratorIds: [cuong], state: null });

    const { attendance } = await store.ask('meeting.get', { meetingId: id });
    expect(new Map(attendance.map((mark) => [mark.collaboratorId, [mark.state, mark.reason]]))).toEqual(
      new Map([
        [an, ['present', '']],
        [binh, ['absent', 'Ốm']],
      ]),
    );
  });
});
