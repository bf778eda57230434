import { expect, it } from 'vitest';
import { bring, twoPcs } from '../../../tests/merge/two-pcs.ts';

it('lists what was removed, here or elsewhere, by whom, until it is brought back', async () => {
  const { here, there, meetingId, entryId: id } = await twoPcs();
  const tasks = { meetingId, content: 'Khảo sát cống thoát nước' };
  const { id: taskId } = await here.ask('record.add', { type: 'task', fields: tasks });
  await here.ask('record.remove', { type: 'task', id: taskId });
  await there.ask('record.remove', { type: 'entry', id });
  await bring(here, there);
  const entry = {
    type: 'entry',
    id,
    title: 'Đường ngập khi mưa lớn',
    within: 'Hội nghị giao ban',
    author: { person: 'Minh' },
  };
  const task = { type: 'task', id: taskId, title: tasks.content, author: { person: 'Lan' } };
  expect(await here.ask('record.removed', { limit: 50 })).toMatchObject({ records: [entry, task], total: 2 });
  expect(await here.ask('record.removed', { limit: 1 })).toMatchObject({ records: [entry], total: 2 });
  await here.ask('record.restore', { type: 'entry', id });
  expect(await here.ask('record.removed', { limit: 50 })).toMatchObject({ records: [task], total: 1 });
  expect(await here.ask('entry.list', { meetingId })).toHaveLength(1);
});

it('leaves out the tags of an entry', async () => {
  const { here, entryId: id } = await twoPcs();
  const [topic] = (await here.ask('record.lists', {})).topics;
  await here.ask('entry.edit', { id, fields: {}, topicIds: [topic?.id ?? ''] });
  await here.ask('entry.edit', { id, fields: {}, topicIds: [] });
  expect(await here.ask('record.removed', { limit: 50 })).toEqual({ records: [], total: 0 });
});
