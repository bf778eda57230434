import type { TestStore } from './temporary-store.ts';

/** A meeting that has ended, with something of every kind in its record. */
export async function endedMeeting(store: TestStore) {
  const { id: meetingId } = await store.ask('meeting.create', {
    fields: { title: 'Hội nghị giao ban', startsAt: '2026-09-15T08:00', state: 'ended' },
  });
  const fields = { meetingId, content: 'Đường ngập khi mưa lớn' };
  const { topics, agencies } = await store.ask('record.lists', {});
  const agencyIds = agencies.slice(0, 2).map(({ id }) => id);
  const { id: entryId } = await store.ask('entry.add', {
    meetingId,
    fields: { content: fields.content },
    topicIds: [],
    agencyIds,
  });
  const { id: taskId } = await store.ask('record.add', {
    type: 'task',
    fields: { meetingId, content: 'Nạo vét cống', unit: 'Sở Xây dựng' },
  });
  const agenda = { meetingId, content: 'Khai mạc', time: '8h' };
  const { id: itemId } = await store.ask('record.add', { type: 'agendaItem', fields: agenda });
  const { id: guestId } = await store.ask('record.add', {
    type: 'guest',
    fields: { meetingId, name: 'Vũ Bảo' },
  });
  const { id: personId } = await store.ask('record.add', {
    type: 'collaborator',
    fields: { code: 'CTV01', name: 'Đỗ Minh Quân' },
  });
  await store.ask('attendance.invite', { meetingId, collaboratorIds: [personId] });
  return {
    meetingId,
    entryId,
    taskId,
    itemId,
    guestId,
    personId,
    topicId: topics[0]?.id ?? '',
    agencies,
    agencyIds,
  };
}
