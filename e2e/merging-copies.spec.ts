import { copyFileSync, truncateSync, writeFileSync } from 'node:fs';
import { saveAs } from '../scripts/demo/running-program.ts';
import { expect, test } from './launch.ts';
import { choose, drop, goToSharing, merge, preview, said, say, twoPcs } from './two-pcs.ts';

test.setTimeout(120_000);

/** A passphrase is made slow to try on purpose. */
const inTime = expect.configure({ timeout: 30_000 });

test('a protected copy is sent, asks for its passphrase, says that one is wrong, and comes in', async ({
  launch,
}, testInfo) => {
  const { lan, minh, meetingId } = await twoPcs(launch, (name) => testInfo.outputPath(name));
  const { window } = lan;
  await say(minh, meetingId, 'Giá vật tư tăng');
  const copy = testInfo.outputPath('cho-lan.db.age');
  await saveAs(minh.program.app, copy);
  await goToSharing(minh);
  await minh.window.getByRole('checkbox', { name: 'Đặt mật khẩu cho bản sao' }).check();
  await minh.window.getByRole('textbox', { name: 'Mật khẩu' }).fill('bốn từ rất dài');
  await minh.window.getByRole('button', { name: 'Chọn nơi lưu…' }).click();
  await inTime(minh.window.getByText('Đã ghi cho-lan.db.age')).toBeVisible();

  await choose(lan, copy);
  const passphrase = window.getByRole('textbox', { name: 'Mật khẩu của cho-lan.db.age' });
  await expect(passphrase).toBeFocused();
  await window.keyboard.type('ba từ');
  await window.keyboard.press('Enter');
  await inTime(window.getByText('Mật khẩu không đúng nên chưa mở được cho-lan.db.age')).toBeVisible();

  // Opening it takes a moment, in which it can be called off.
  await passphrase.fill('bốn từ rất dài');
  await window.keyboard.press('Enter');
  await window.getByRole('button', { name: 'Dừng lại' }).click();
  await inTime(window.getByText('Đã dừng theo yêu cầu')).toBeVisible();
  expect(await lan.ask('merge.list', {})).toEqual([]);

  await choose(lan, copy);
  await passphrase.fill('bốn từ rất dài');
  await window.keyboard.press('Enter');
  await inTime(preview(lan)).toBeVisible();
  await merge(lan);
  expect(await said(lan, meetingId)).toEqual(['Đường ngập khi mưa lớn', 'Giá vật tư tăng']);
});

test('copies beside the file are offered; a dropped one is looked into from any screen', async ({
  launch,
}, testInfo) => {
  const { files, lan, minh, meetingId } = await twoPcs(launch, (name) => testInfo.outputPath(name));
  const { window } = lan;
  await say(minh, meetingId, 'Giá vật tư tăng');
  await goToSharing(lan);
  await expect(window.getByRole('button', { name: 'Chọn bản sao…' })).toBeVisible();
  // The first two are named as Windows names copies, the third as nobody does: what is in them tells.
  for (const name of ['lan - Copy.db', 'Bản sao của lan.db', 'khac.db'])
    copyFileSync(files.minh, testInfo.outputPath(name));
  // Named like a copy, but of another office.
  const other = await launch({ file: testInfo.outputPath('lan (1).db') });
  await other.close();
  await window.getByRole('link', { name: 'Hội nghị', exact: true }).click();
  await goToSharing(lan);
  await expect(window.getByRole('button', { name: 'Xem Bản sao của lan.db' })).toBeVisible();
  await expect(window.getByRole('button', { name: 'Xem khac.db' })).toBeVisible();
  await expect(window.getByRole('button', { name: 'Xem lan (1).db' })).toHaveCount(0);
  await window.getByRole('button', { name: 'Xem lan - Copy.db' }).click();
  await expect(preview(lan)).toBeVisible();
  await merge(lan);
  expect(await said(lan, meetingId)).toHaveLength(2);

  await window.getByRole('link', { name: 'Hội nghị', exact: true }).click();
  await drop(lan, testInfo.outputPath('khac.db'));
  await expect(window.getByText('Không có gì mới: mọi thay đổi trong khac.db')).toBeVisible();
  await window.getByRole('button', { name: 'Chọn tệp khác' }).click();
  await expect(window.getByRole('button', { name: 'Chọn bản sao…' })).toBeFocused();
  const merged = window.getByRole('listitem').filter({ hasText: 'lan - Copy.db' });
  await expect(merged).toContainText('đã ghép lúc');
});

test('a torn copy, a foreign file and the open file itself are refused with what to do', async ({
  launch,
}, testInfo) => {
  const { files, lan, minh, meetingId } = await twoPcs(launch, (name) => testInfo.outputPath(name));
  const torn = testInfo.outputPath('do-dang.db');
  copyFileSync(files.minh, torn);
  truncateSync(torn, 60_000);
  const foreign = testInfo.outputPath('bao-cao.db');
  writeFileSync(foreign, 'Báo cáo tháng 9'.repeat(1000));
  for (const [path, sentence] of [
    [torn, 'Hãy chép lại tệp từ máy kia rồi chọn lại.'],
    [foreign, 'Tệp bao-cao.db không phải là tệp dữ liệu của chương trình Giao ban.'],
    [files.lan, 'Tệp lan.db chính là tệp đang mở nên không có gì để ghép.'],
  ] as const) {
    await choose(lan, path);
    await expect(lan.window.getByRole('alert').filter({ hasText: sentence })).toBeVisible();
  }
  expect(await said(lan, meetingId)).toEqual(await said(minh, meetingId));
});
