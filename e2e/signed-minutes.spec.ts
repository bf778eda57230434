import { askThrough } from '../scripts/demo/running-program.ts';
import { objections } from './axe.ts';
import { expect, test } from './launch.ts';

test.setTimeout(180_000);

test('closed minutes stay as they were signed, and say where they differ', async ({ launch }, testInfo) => {
  const { window } = await launch();
  const ask = askThrough(window);
  const { id: localityId } = await ask('record.add', {
    type: 'locality',
    fields: { name: 'xã Đồng Xanh' },
  });
  const { id: speakerId } = await ask('record.add', {
    type: 'collaborator',
    fields: { code: 'CTV01', name: 'Trần Thị Hòa', unit: 'Đoàn thanh niên', localityId },
  });
  const { topics } = await ask('record.lists', {});
  const topic = topics.find(({ parentId }) => parentId === null);
  if (topic === undefined) throw new Error('No topic to begin with');
  const { id: meetingId } = await ask('meeting.create', {
    fields: { title: 'Hội nghị giao ban', startsAt: '2026-09-15T08:00' },
  });
  const { id: entryId } = await ask('entry.add', {
    meetingId,
    fields: { content: 'Nước giếng có mùi tanh', speakerId },
    topicIds: [topic.id],
    agencyIds: [],
  });
  await ask('record.edit', { type: 'meeting', id: meetingId, fields: { state: 'ended' } });
  await ask('meeting.close', { meetingId });

  await window.evaluate((id) => {
    globalThis.location.hash = `#/meetings/${id}/minutes`;
  }, meetingId);
  const pages = window.getByRole('region', { name: 'Các trang văn bản' });
  const versions = window.getByRole('region', { name: 'Bản đã chốt' });
  await expect(pages).toContainText('Đoàn thanh niên, xã Đồng Xanh');
  await expect(versions).toContainText('Giống bản hiện nay');

  await ask('record.edit', { type: 'topic', id: topic.id, fields: { name: 'Tên đã đổi' } });
  await ask('record.remove', { type: 'collaborator', id: speakerId });
  await expect(pages).toContainText(topic.name);
  await expect(pages).toContainText('Đoàn thanh niên, xã Đồng Xanh');
  await expect(pages).not.toContainText('Tên đã đổi');
  await expect(versions).toContainText('Giống bản hiện nay');

  await ask('record.restore', { type: 'collaborator', id: speakerId });
  await ask('meeting.correct', { meetingId, reason: 'Ghi nhầm' });
  await ask('entry.edit', { id: entryId, fields: { content: 'Nước giếng có mùi lạ' } });
  await ask('meeting.close', { meetingId });
  const rows = versions.getByRole('listitem');
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(0)).toContainText('Bản 2:');
  await expect(rows.nth(0)).toContainText('Giống bản hiện nay');
  await expect(rows.nth(1)).toContainText('Khác bản hiện nay ở 1 chỗ');

  await versions.getByRole('button', { name: 'Xem bản 1' }).click();
  const signed = window.getByRole('region', { name: 'Lời văn đã chốt, bản 1' });
  await expect(signed.locator('ins').filter({ hasText: 'tanh' })).toHaveCount(1);
  await expect(signed.locator('del').filter({ hasText: 'lạ' })).toHaveCount(1);
  await testInfo.attach('signed', { body: await window.screenshot(), contentType: 'image/png' });
  expect(await objections(window)).toEqual([]);
  await signed.getByRole('button', { name: 'Về bản hiện nay' }).click();
  await expect(pages).toContainText('mùi lạ');
});
