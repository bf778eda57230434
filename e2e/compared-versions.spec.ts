import { readFileSync } from 'node:fs';
import { askThrough, saveAs } from '../scripts/demo/running-program.ts';
import { settledLines } from '../tests/documents/acceptance/settled-changes.ts';
import { objections } from './axe.ts';
import { expect, test } from './launch.ts';

test.setTimeout(180_000);

test('closed minutes are compared with what they were before a correction, in Word', async ({
  launch,
}, info) => {
  const { app, window } = await launch();
  const ask = askThrough(window);
  const { id: meetingId } = await ask('meeting.create', {
    fields: { title: 'Hội nghị giao ban', startsAt: '2026-09-15T08:00' },
  });
  const { id } = await ask('entry.add', {
    meetingId,
    fields: { content: 'Nước giếng có mùi tanh' },
    topicIds: [],
    agencyIds: [],
  });
  await ask('record.edit', { type: 'meeting', id: meetingId, fields: { state: 'ended' } });
  await ask('meeting.close', { meetingId });
  await window.evaluate((of) => {
    globalThis.location.hash = `#/meetings/${of}/minutes`;
  }, meetingId);
  const versions = window.getByRole('region', { name: 'Bản đã chốt' });
  await expect(versions).toContainText('Giống bản hiện nay');
  await expect(versions.getByRole('button', { name: 'So sánh bằng Word…' })).toHaveCount(0);

  for (const content of ['Nước giếng có mùi lạ', 'Nước giếng rất đục']) {
    await ask('meeting.correct', { meetingId, reason: 'Ghi nhầm' });
    await ask('entry.edit', { id, fields: { content } });
    await ask('meeting.close', { meetingId });
  }
  await versions.getByRole('combobox', { name: 'So sánh bản' }).selectOption('Bản 1');
  await versions.getByRole('combobox', { name: 'Với bản' }).selectOption('Bản 2');
  const path = info.outputPath('so sánh.docx');
  await saveAs(app, path);
  await versions.getByRole('button', { name: 'So sánh bằng Word…' }).click();
  await expect(versions.getByRole('status')).toContainText('Đã ghi so sánh.docx');
  await info.attach('compared', { body: await window.screenshot(), contentType: 'image/png' });
  expect(await objections(window)).toEqual([]);
  const bytes = readFileSync(path);
  expect(settledLines(bytes, 'reject').join('\n')).toContain('mùi tanh');
  expect(settledLines(bytes, 'accept').join('\n')).toContain('mùi lạ');
});
