import { readdirSync } from 'node:fs';
import { askThrough } from '../scripts/demo/running-program.ts';
import { expect, test } from './launch.ts';

test('the first opening of a day makes a backup by itself', async ({ launch }, testInfo) => {
  const { window } = await launch({ file: testInfo.outputPath('giaoban.db') });
  const ask = askThrough(window);
  await ask('meeting.create', { fields: { title: 'Hội nghị' } });
  await expect.poll(() => ask('backup.list', {}), { timeout: 30_000 }).toHaveLength(1);
  expect(await ask('backup.list', {})).toMatchObject([{ reason: 'daily', holds: { entries: 0 } }]);
});

test('restoring brings a backup back, keeps the file that was there, and loses no word of it', async ({
  launch,
}, testInfo) => {
  const { window, app } = await launch({ file: testInfo.outputPath('giaoban.db') });
  const ask = askThrough(window);
  const titles = async () => (await ask('meeting.list', {})).map(({ title }) => title).toSorted();
  await ask('meeting.create', { fields: { title: 'Trước khi sao lưu' } });

  await window.getByRole('link', { name: 'Cài đặt', exact: true }).click();
  await window.getByRole('button', { name: 'Sao lưu ngay' }).click();
  const table = window.getByRole('table', { name: 'Sao lưu' });
  await expect(table.getByRole('row', { name: /Theo yêu cầu/ })).toBeVisible();
  await ask('meeting.create', { fields: { title: 'Sau khi sao lưu' } });

  await table
    .getByRole('row', { name: /Theo yêu cầu/ })
    .getByRole('button', { name: /^Khôi phục bản/ })
    .click();
  await expect(window.getByRole('link', { name: 'Trước khi sao lưu' })).toBeVisible();
  expect(await titles()).toEqual(['Trước khi sao lưu']);
  const notes = window.getByRole('region', { name: 'Về tệp đang mở' });
  await expect(notes).toContainText(/“giaoban \(trước khi khôi phục .*\)\.db”/);

  await window.getByRole('link', { name: 'Cài đặt', exact: true }).click();
  await window.getByRole('button', { name: /^giaoban \(trước khi khôi phục/ }).click();
  await expect.poll(titles).toEqual(['Sau khi sao lưu', 'Trước khi sao lưu']);
  const title = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
  await expect.poll(title).toContain('giaoban (trước khi khôi phục');
  expect(readdirSync(testInfo.outputPath()).filter((name) => name.endsWith('.partial'))).toEqual([]);
});
