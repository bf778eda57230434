import { expect, it } from 'vitest';
import { temporaryStore } from '../../tests/store/temporary-store.ts';
import { dependsOn, madeOf } from '../shared/contract/dependencies.ts';
import { recordTypeNames } from '../shared/records/index.ts';

it('answers that are said to be made of some types of records stay the same whatever else is written', async () => {
  const store = await temporaryStore();
  const { id: meetingId } = await store.ask('meeting.create', { fields: { title: 'Hội nghị' } });
  const { collaborators, topics, agencies } = await store.ask('record.lists', {});
  expect(collaborators).toEqual([]);
  const { id: collaboratorId } = await store.ask('record.add', {
    type: 'collaborator',
    fields: { name: 'Trần Thị Hòa', unit: 'Đoàn xã' },
  });
  const before = {
    lists: await store.ask('record.lists', {}),
    meetings: await store.ask('list.meetings', {}),
  };
  const known = store.changes.length;

  const { id: entryId } = await store.ask('entry.add', {
    meetingId,
    fields: { content: 'Đường ngập', speakerId: collaboratorId },
    topicIds: [topics[0]?.id ?? ''],
    agencyIds: [agencies[0]?.id ?? ''],
  });
  await store.ask('record.add', { type: 'agendaItem', fields: { meetingId, content: 'Khai mạc' } });
  await store.ask('record.add', { type: 'guest', fields: { meetingId, name: 'Đại biểu' } });
  await store.ask('task.fromEntry', { entryId });
  await store.ask('attendance.mark', { meetingId, collaboratorIds: [collaboratorId], state: 'present' });
  const choice = { kind: 'minutes' as const, meetingId };
  await store.ask('document.edit', { choice, place: 'opening.place', text: '- Tại: Hội trường' });
  await store.ask('document.decide', { choice, quote: '0912345678', decision: 'mask' });
  await store.ask('profile.correct', { profileId: 'hd05', path: 'page.marginMm.top', value: '21' });

  const written = store.changes.slice(known).flat();
  const others = ['entry', 'entryTopic', 'entryAgency', 'agendaItem', 'guest', 'task', 'attendance'];
  expect(written).toEqual(
    expect.arrayContaining([...others, 'document', 'documentEdit', 'documentMask', 'profileNumber']),
  );
  for (const name of ['record.lists', 'list.meetings'] as const) expect(dependsOn(name, written)).toBe(false);
  expect(await store.ask('record.lists', {})).toEqual(before.lists);
  expect(await store.ask('list.meetings', {})).toEqual(before.meetings);
});

it('an answer of which nothing is said, and each type that one is made of, is read again', () => {
  expect(dependsOn('entry.list', ['snippet'])).toBe(true);
  for (const [name, types] of Object.entries(madeOf))
    for (const type of types) expect(dependsOn(name, [type])).toBe(true);
  expect(recordTypeNames.filter((type) => !dependsOn('list.meetings', [type]))).toHaveLength(
    recordTypeNames.length - 1,
  );
});
