import { describe, expect, it } from 'vitest';
import { endedMeeting } from '../../../tests/store/ended-meeting.ts';
import { temporaryStore } from '../../../tests/store/temporary-store.ts';

const NOW = new Date(2026, 8, 15, 11, 30).getTime();

describe('the next meeting', () => {
  it('is made of the last in one step, and taken back in one', async () => {
    const store = await temporaryStore({ now: () => NOW });
    const { meetingId, personId } = await endedMeeting(store);
    const fields = {
      periodKind: 'quarter',
      periodNumber: 4,
      periodYear: 2026,
      place: 'Hội trường A',
      ordinal: 9,
    } as const;
    await store.ask('record.edit', { type: 'meeting', id: meetingId, fields });
    const gone = await store.ask('record.add', { type: 'collaborator', fields: { name: 'Lê Thị Hoa' } });
    await store.ask('attendance.mark', { meetingId, collaboratorIds: [gone.id, personId], state: 'present' });
    await store.ask('record.edit', { type: 'collaborator', id: gone.id, fields: { termTo: '2026-08-31' } });
    await store.ask('meeting.close', { meetingId });

    const { id } = await store.ask('meeting.createNext', { meetingId });
    const next = await store.ask('meeting.get', { meetingId: id });
    expect(next.meeting).toMatchObject({
      title: 'Hội nghị giao ban',
      periodNumber: 1,
      periodYear: 2027,
      ordinal: 10,
      place: 'Hội trường A',
      startsAt: '',
      state: 'preparing',
      closedAt: '',
      version: 0,
    });
    expect(next.attendance).toMatchObject([{ collaboratorId: personId, state: 'invited', arrivedAt: '' }]);
    expect(next.agenda).toMatchObject([{ content: 'Khai mạc', time: '8h' }]);
    expect(next.tasks).toEqual([]);
    await store.ask('undo', {});
    expect(await store.ask('meeting.list', {})).toHaveLength(1);
  });
});

describe('the list of a meeting', () => {
  it('takes people on once, and keeps what was marked', async () => {
    const store = await temporaryStore();
    const { meetingId, personId } = await endedMeeting(store);
    const mark = { meetingId, collaboratorIds: [personId] };
    const marked = async () => (await store.ask('meeting.get', { meetingId })).attendance;
    await store.ask('attendance.mark', {
      ...mark,
      state: 'present',
      arrivedAt: '2026-09-15T08:20',
      substitute: 'Trần Văn Nam, Phó Bí thư',
    });
    await store.ask('attendance.invite', mark);
    expect(await marked()).toMatchObject([
      { state: 'present', arrivedAt: '2026-09-15T08:20', substitute: 'Trần Văn Nam, Phó Bí thư', reason: '' },
    ]);
    await store.ask('attendance.mark', { ...mark, state: 'absent', reason: 'ốm' });
    expect(await marked()).toMatchObject([{ state: 'absent', arrivedAt: '', substitute: '', reason: 'ốm' }]);
    await store.ask('attendance.mark', { ...mark, state: null });
    expect(await marked()).toEqual([]);
    await store.ask('attendance.invite', mark);
    expect(await marked()).toMatchObject([{ state: 'invited' }]);
  });
});
