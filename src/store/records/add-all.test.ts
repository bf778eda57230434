import { expect, it } from 'vitest';
import { temporaryStore } from '../../../tests/store/temporary-store.ts';

it('adds places and agencies in one act, each once however often it is there, and one undo takes them back', async () => {
  const store = await temporaryStore();
  const before = await store.ask('record.lists', {});
  const rows = [{ name: 'xã Đồng Xanh' }, { name: 'xã Ruộng Mới' }, { name: 'xã Đồng Xanh' }];
  expect((await store.ask('record.addAll', { type: 'locality', rows })).added).toBe(3);
  const { localities } = await store.ask('record.lists', {});
  const added = localities.filter(({ id }) => !before.localities.some((old) => old.id === id));
  expect(added.map(({ name }) => name).toSorted()).toEqual(['xã Ruộng Mới', 'xã Đồng Xanh', 'xã Đồng Xanh']);
  expect(new Set(added.map(({ id }) => id)).size).toBe(3);
  await store.ask('record.addAll', { type: 'agency', rows: [{ name: 'Báo Phú Giang' }] });
  await store.ask('undo', {});
  await store.ask('undo', {});
  expect(await store.ask('record.lists', {})).toEqual(before);
});

it('puts agenda items and guests at the end of their list, in their order', async () => {
  const store = await temporaryStore();
  const { id: meetingId } = await store.ask('meeting.create', { fields: { title: 'Hội nghị' } });
  await store.ask('record.add', { type: 'agendaItem', fields: { meetingId, content: 'Khai mạc' } });
  const items = ['Báo cáo', 'Thảo luận', 'Kết luận'].map((content) => ({ meetingId, content }));
  await store.ask('record.addAll', { type: 'agendaItem', rows: items });
  await store.ask('record.addAll', {
    type: 'guest',
    rows: ['An', 'Bình'].map((name) => ({ meetingId, name })),
  });
  const { agenda, guests } = await store.ask('meeting.get', { meetingId });
  expect(agenda.map(({ content }) => content)).toEqual(['Khai mạc', 'Báo cáo', 'Thảo luận', 'Kết luận']);
  expect(guests.map(({ name }) => name)).toEqual(['An', 'Bình']);
  await store.ask('undo', {});
  await store.ask('undo', {});
  const after = await store.ask('meeting.get', { meetingId });
  expect([after.agenda.length, after.guests.length]).toEqual([1, 0]);
});

it('refuses rows of two meetings, and positions that leave no room', async () => {
  const store = await temporaryStore();
  const { id: meetingId } = await store.ask('meeting.create', { fields: { title: 'Hội nghị' } });
  const { id: other } = await store.ask('meeting.create', { fields: { title: 'Hội nghị' } });
  const guests = [
    { meetingId, name: 'An' },
    { meetingId: other, name: 'Bình' },
  ];
  expect(await store.refusal('record.addAll', { type: 'guest', rows: guests })).toBe('invalid-input');
  const placed = [{ meetingId, name: 'An', position: 'a00' }];
  expect(await store.refusal('record.addAll', { type: 'guest', rows: placed })).toBe('invalid-input');
});
