import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { askThrough, openAs } from '../scripts/demo/running-program.ts';
import { readDocx } from '../tests/documents/acceptance/read-docx.ts';
import { expect, test } from './launch.ts';

test('a letter is written with the parts it chose, and each unit gets an excerpt of its own in one act', async ({
  launch,
}, testInfo) => {
  const { app, window } = await launch();
  const ask = askThrough(window);
  const fields = {
    title: 'Giao ban tháng 9',
    startsAt: '2026-09-15T08:00',
    conclusion: 'Khắc phục điểm ngập.',
  };
  const { id: meetingId } = await ask('meeting.create', { fields });
  await ask('entry.add', {
    meetingId,
    fields: { content: 'Đường vào trạm y tế ngập sâu' },
    topicIds: [],
    agencyIds: [{ add: 'Sở Y tế' }],
  });
  const task = { meetingId, content: 'Nạo vét cống', unit: 'Sở Xây dựng' };
  await ask('record.add', { type: 'task', fields: task });

  await window.evaluate(`location.hash = '#/meetings/${meetingId}/conclusion'`);
  await window.getByRole('link', { name: 'Công văn…' }).click();
  const pages = window.getByRole('region', { name: 'Các trang văn bản' });
  await window.getByRole('textbox', { name: 'Kính gửi' }).fill('Sở Y tế, Sở Xây dựng');
  await window.getByRole('checkbox', { name: 'Nhiệm vụ được giao' }).click();
  await expect(pages).toContainText('Kính gửi: Sở Y tế, Sở Xây dựng');
  await expect(pages).toContainText('Khắc phục điểm ngập.');
  await expect(pages).not.toContainText('Nạo vét cống');

  await window.evaluate('history.back()');
  const folder = testInfo.outputPath('gui-don-vi');
  mkdirSync(folder);
  await openAs(app, folder);
  await window.getByRole('button', { name: 'Xuất trích biên bản cho từng đơn vị…' }).click();
  await expect(window.getByText('Đã ghi 2 văn bản vào thư mục “gui-don-vi”')).toBeVisible();
  const files = readdirSync(folder).toSorted();
  expect(files).toEqual([
    expect.stringContaining('Sở Xây dựng.docx'),
    expect.stringContaining('Sở Y tế.docx'),
  ]);
  const words = files.map((name) =>
    readDocx(readFileSync(`${folder}/${name}`))
      .paragraphs.map(({ text }) => text)
      .join('\n'),
  );
  expect(words[0]).toContain('Nạo vét cống');
  expect(words[0]).not.toContain('trạm y tế');
  expect(words[1]).toContain('trạm y tế');
  expect(words[1]).not.toContain('Nạo vét cống');
});
