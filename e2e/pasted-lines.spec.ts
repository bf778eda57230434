import { askThrough } from '../scripts/demo/running-program.ts';
import { objections } from './axe.ts';
import { expect, test } from './launch.ts';

test('several lines pasted where one is added become several records, looked at first, with one undo', async ({
  launch,
}) => {
  const { app, window } = await launch();
  const ask = askThrough(window);
  const copy = (text: string) => app.evaluate(({ clipboard }, lines) => clipboard.writeText(lines), text);
  const goTo = (hash: string) =>
    window.evaluate((to) => {
      globalThis.location.hash = to;
    }, hash);
  await ask('record.add', { type: 'locality', fields: { name: 'xã Đồng Xanh' } });
  const places = async () => (await ask('record.lists', {})).localities.length;
  const before = await places();

  await goTo('#/reference-lists/localities');
  const field = window.getByRole('textbox', { name: 'Địa bàn mới' });
  await field.focus();
  await copy('1. xã Đồng Xanh;\r\n2. xã Ruộng Mới;\r\n3. phường Cầu Mới.\r\n');
  await window.keyboard.press('Control+V');
  const look = window.getByRole('region', { name: 'Vừa dán 3 dòng. 1 dòng đã có, để lại.' });
  await expect(look.getByRole('listitem')).toHaveText([
    'xã Đồng Xanh (đã có: xã Đồng Xanh)',
    'xã Ruộng Mới',
    'phường Cầu Mới',
  ]);
  expect(await places()).toBe(before);
  expect(await objections(window)).toEqual([]);
  await expect(look.getByRole('button', { name: 'Thêm 2 mục' })).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(window.getByText('Đã thêm 2 mục')).toBeVisible();
  await expect(field).toBeFocused();
  const { localities } = await ask('record.lists', {});
  expect(localities.find(({ name }) => name === 'phường Cầu Mới')?.type).toBe('ward');
  await window.getByRole('heading', { level: 1, name: 'Danh mục' }).click();
  await window.keyboard.press('Control+Z');
  await expect(window.getByText('Đã hoàn tác: thêm 2 mục')).toBeVisible();
  expect(await places()).toBe(before);

  const { id: meetingId } = await ask('meeting.create', { fields: { title: 'Hội nghị giao ban' } });
  await goTo(`#/meetings/${meetingId}/prepare`);
  await window.getByRole('textbox', { name: 'Nội dung, dòng mới' }).focus();
  await copy('8h00: Khai mạc\n8h15 - Báo cáo tình hình\nThảo luận');
  await window.keyboard.press('Control+V');
  await window.getByRole('button', { name: 'Thêm 3 mục' }).press('Enter');
  await expect
    .poll(async () =>
      (await ask('meeting.get', { meetingId })).agenda.map(({ time, content }) => [time, content]),
    )
    .toEqual([
      ['8h00', 'Khai mạc'],
      ['8h15', 'Báo cáo tình hình'],
      ['', 'Thảo luận'],
    ]);
  await window.getByRole('textbox', { name: 'Họ và tên, dòng mới' }).focus();
  await copy('Lê Văn An\tGiám đốc\tSở Y tế\nTrần Thị Bình\tChủ tịch\tHội Nông dân');
  await window.keyboard.press('Control+V');
  await window.keyboard.press('Escape');
  await expect(window.getByRole('textbox', { name: 'Họ và tên, dòng mới' })).toBeFocused();
  await window.keyboard.press('Control+V');
  await window.keyboard.press('Enter');
  await expect
    .poll(async () => (await ask('meeting.get', { meetingId })).guests.map(({ name, unit }) => [name, unit]))
    .toEqual([
      ['Lê Văn An', 'Sở Y tế'],
      ['Trần Thị Bình', 'Hội Nông dân'],
    ]);
});
