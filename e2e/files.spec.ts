import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { askThrough, openAs, saveAs } from '../scripts/demo/running-program.ts';
import { readInstalled } from '../scripts/electron/installed.ts';
import { electronEnvironment, machineSwitches } from '../scripts/electron/program.ts';
import { root } from '../scripts/process/paths.ts';
import { createStore } from '../src/store/store.ts';
import { FORGER, forge } from '../tests/check/forged-changes.ts';
import { expect, test } from './launch.ts';

test.setTimeout(120_000);

const FAILED = 'Chưa mở được tệp dữ liệu';

/** A file that was at work on this PC, with a backup of its two meetings, closed. */
async function recordMeetings(window: Page, titles: readonly string[]): Promise<void> {
  const ask = askThrough(window);
  for (const title of titles) {
    const { id: meetingId } = await ask('meeting.create', { fields: { title } });
    for (let number = 1; number <= 30; number += 1) {
      const fields = { content: `${title}: ý kiến ${number}` };
      await ask('entry.add', { meetingId, fields, topicIds: [], agencyIds: [] });
    }
  }
}

const titles = async (window: Page): Promise<string[]> =>
  (await askThrough(window)('meeting.list', {})).map(({ title }) => title).toSorted();

/** Flips one bit where a text stands in a closed file. */
function flipIn(path: string, text: string): void {
  const bytes = readFileSync(path);
  const at = bytes.indexOf(text);
  expect(at).toBeGreaterThan(0);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  writeFileSync(path, bytes);
}

test.describe('A damaged file', () => {
  test('that was cut off is named as damaged, and its newest backup takes its place', async ({
    launch,
  }, testInfo) => {
    const file = testInfo.outputPath('giaoban.db');
    const first = await launch({ file });
    await recordMeetings(first.window, ['Một', 'Hai']);
    await askThrough(first.window)('backup.make', {});
    await first.close();
    truncateSync(file, Math.floor(readFileSync(file).length / 2));

    const { window } = await launch({ file });
    await expect(window.getByRole('heading', { level: 1, name: FAILED })).toBeVisible();
    await expect(window.getByRole('alert').first()).toContainText('giaoban.db bị hỏng');
    await expect(window.getByText('2 hội nghị, 60 nội dung')).toBeVisible();
    await window.getByRole('button', { name: 'Khôi phục bản sao lưu gần nhất' }).click();
    await expect(window.getByRole('heading', { level: 1, name: 'Hội nghị' })).toBeVisible();
    expect(await titles(window)).toEqual(['Hai', 'Một']);
  });

  test('with a value that no clock gives says where it stands, is repaired and worked on; the old one is kept', async ({
    launch,
  }, testInfo) => {
    const file = testInfo.outputPath('giaoban.db');
    const first = await launch({ file });
    await recordMeetings(first.window, ['Một']);
    await first.close();
    const [stamp, id] = [`ffffffffffff-ffff-${FORGER}`, '01a22fff-73cb-7d5f-9843-23f2da0e1a02'];
    forge(file, [{ type: 'meeting', id, stamp, payload: { title: 'Lời còn đúng' } }]);

    const { window } = await launch({ file });
    await expect(window.getByRole('heading', { level: 1, name: FAILED })).toBeVisible();
    await expect(window.getByRole('alert').first()).toContainText(
      'Hội nghị, mục “stamp” (máy MÁY-LẠ, thay đổi số 1)',
    );
    await window.getByRole('button', { name: 'Sửa tệp' }).click();
    await expect(window.getByRole('status').filter({ hasText: 'trước khi sửa' })).toContainText(
      'trong 1 thay đổi',
    );
    await window.getByRole('button', { name: 'Mở tệp đã sửa' }).click();
    await expect(window.getByRole('heading', { level: 1, name: 'Hội nghị' })).toBeVisible();
    expect(await titles(window)).toEqual(['Lời còn đúng', 'Một']);
    await askThrough(window)('meeting.create', { fields: { title: 'Viết tiếp' } });
    const names = readdirSync(testInfo.outputPath('.')).filter((name) => name.includes('trước khi sửa'));
    expect(names).toHaveLength(1);
  });

  test('with one bit flipped in the log is not shown; what can be read is rescued into a new file', async ({
    launch,
  }, testInfo) => {
    const file = testInfo.outputPath('giaoban.db');
    const rescued = testInfo.outputPath('cuu-duoc.db');
    const first = await launch({ file });
    await recordMeetings(first.window, ['Một', 'Hai']);
    await first.close();
    flipIn(file, 'Hai: ý kiến 7');

    const { app, window } = await launch({ file });
    await expect(window.getByRole('heading', { level: 1, name: FAILED })).toBeVisible();
    await saveAs(app, rescued);
    await window.getByRole('button', { name: 'Cứu phần còn đọc được vào tệp mới…' }).click();
    await expect(window.getByText(/Đã cứu \d+ thay đổi vào cuu-duoc\.db: 2 hội nghị/)).toBeVisible();
    await window.getByRole('button', { name: 'Mở tệp đã cứu' }).click();
    await expect(window.getByRole('heading', { level: 1, name: 'Hội nghị' })).toBeVisible();
    expect(await titles(window)).toEqual(['Hai', 'Một']);
    const meeting = (await askThrough(window)('meeting.list', {})).find(({ title }) => title === 'Hai');
    expect(meeting?.entryCount).toBeGreaterThanOrEqual(29);
  });

  test('whose beginning was wiped is known to be ours all the same', async ({ launch }, testInfo) => {
    const file = testInfo.outputPath('giaoban.db');
    const first = await launch({ file });
    await recordMeetings(first.window, ['Một']);
    await first.close();
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0, 0, 4096));

    const { window } = await launch({ file });
    await expect(window.getByRole('alert').first()).toContainText('giaoban.db bị hỏng');
    await expect(window.getByText('Máy này chưa có bản sao lưu nào của tệp.')).toBeVisible();
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });
});

test('a file that is not ours is refused untouched, and the one before opens again', async ({
  launch,
}, testInfo) => {
  const file = testInfo.outputPath('giaoban.db');
  const other = testInfo.outputPath('ghi-chep.db');
  writeFileSync(other, 'Không phải tệp dữ liệu của Giao ban');
  const { app, window } = await launch({ file });
  await recordMeetings(window, ['Một']);
  await openAs(app, other);
  await window.getByRole('link', { name: 'Cài đặt', exact: true }).click();
  await window.getByRole('button', { name: 'Mở tệp khác…' }).click();
  await expect(window.getByRole('alert').first()).toContainText('ghi-chep.db không phải là tệp dữ liệu');
  expect(readFileSync(other, 'utf8')).toBe('Không phải tệp dữ liệu của Giao ban');
  await window.getByRole('button', { name: /^giaoban\.db/ }).click();
  await expect(window.getByRole('link', { name: 'Một' })).toBeVisible();
});

test('a file of a newer version is shown, says so, and takes no writing', async ({ launch }, testInfo) => {
  const file = testInfo.outputPath('giaoban.db');
  const first = await launch({ file });
  await recordMeetings(first.window, ['Một']);
  await first.close();
  const newer = new Database(file);
  newer.exec('CREATE TABLE from_the_future (id TEXT)');
  newer.pragma('user_version = 1000');
  newer.close();
  const before = readFileSync(file);

  const { window } = await launch({ file });
  await expect(window.getByRole('link', { name: 'Một' })).toBeVisible();
  await expect(window.getByRole('region', { name: 'Về tệp đang mở' })).toContainText('phiên bản mới hơn');
  const write = askThrough(window)('meeting.create', { fields: { title: 'Hai' } });
  await expect(write).rejects.toThrow('file-read-only');
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('a protected copy opens with its passphrase and with no other', async ({ launch }, testInfo) => {
  const { app, window } = await launch({ file: testInfo.outputPath('giaoban.db') });
  await recordMeetings(window, ['Một']);
  const copy = testInfo.outputPath('giaoban.db.age');
  await saveAs(app, copy);
  await window.getByRole('link', { name: 'Sao chép, ghép dữ liệu' }).click();
  await window.getByRole('checkbox', { name: 'Đặt mật khẩu cho bản sao' }).click();
  await window.getByLabel('Mật khẩu', { exact: true }).fill('ngắn');
  await window.getByRole('button', { name: 'Chọn nơi lưu…' }).click();
  await expect(window.getByText('Mật khẩu cần ít nhất 8 ký tự.')).toBeVisible();
  await window.getByLabel('Mật khẩu', { exact: true }).fill('mật khẩu dài');
  await window.getByRole('button', { name: 'Chọn nơi lưu…' }).click();
  await expect(window.getByText('Đã ghi giaoban.db.age vào thư mục')).toBeVisible();

  await openAs(app, copy);
  await window.getByRole('link', { name: 'Cài đặt', exact: true }).click();
  await window.getByRole('button', { name: 'Mở tệp khác…' }).click();
  await saveAs(app, testInfo.outputPath('mo-khoa.db'));
  const passphrase = window.getByLabel('Mật khẩu');
  await passphrase.fill('mật khẩu khác');
  await window.getByRole('button', { name: 'Mở khóa và lưu thành tệp…' }).click();
  await expect(window.getByText(/Mật khẩu không đúng/)).toBeVisible();
  await passphrase.fill('mật khẩu dài');
  await passphrase.press('Enter');
  await expect(window.getByRole('link', { name: 'Một' })).toBeVisible();
  await expect(window.getByText('Tệp: mo-khoa.db')).toBeVisible();
});

test('a file that is open elsewhere says where and by whom, and opens once it is closed there', async ({
  launch,
}, testInfo) => {
  const file = testInfo.outputPath('giaoban.db');
  const elsewhere = createStore({
    changed: () => undefined,
    progress: () => undefined,
    bug: () => undefined,
  });
  const device = { id: '00000000000000b2', name: 'VP-02' };
  const opened = await elsewhere.answer('file.open', {
    ...{ path: file, backups: testInfo.outputPath('backups'), device, person: 'Trần Thị Hòa' },
  });
  expect(opened.ok).toBe(true);
  const { window } = await launch({ file });
  await expect(window.getByRole('alert').first()).toContainText('máy VP-02 (người ghi: Trần Thị Hòa, từ ');
  elsewhere.close();
  await window.getByRole('button', { name: 'Thử lại' }).click();
  await expect(window.getByRole('heading', { level: 1, name: 'Hội nghị' })).toBeVisible();
});

test('a file that vanishes while it is open takes no word into nowhere, and goes on when it is back', async ({
  launch,
}, testInfo) => {
  const file = testInfo.outputPath('giaoban.db');
  const away = testInfo.outputPath('rut-usb.db');
  const { window } = await launch({ file });
  const ask = askThrough(window);
  await recordMeetings(window, ['Một']);
  renameSync(file, away);
  await expect(ask('meeting.create', { fields: { title: 'Hai' } })).rejects.toThrow('file-missing');
  await expect(window.getByRole('alert').filter({ hasText: 'Không còn thấy tệp giaoban.db' })).toBeVisible();
  renameSync(away, file);
  await window.getByRole('button', { name: 'Thử lại' }).click();
  await expect.poll(async () => (await ask('app.status', {})).store.state).toBe('ready');
  await ask('meeting.create', { fields: { title: 'Hai' } });
  expect(await titles(window)).toEqual(['Hai', 'Một']);
});

test('what is being typed is saved in its own file when another is opened', async ({ launch }, testInfo) => {
  const first = testInfo.outputPath('mot.db');
  const second = testInfo.outputPath('hai.db');
  const { app, window } = await launch({ file: first });
  const { id: meetingId } = await askThrough(window)('meeting.create', { fields: { title: 'Một' } });
  await window.evaluate((hash) => {
    globalThis.location.hash = hash;
  }, `#/meetings/${meetingId}/desk`);
  await window.getByRole('textbox', { name: 'Nội dung' }).fill('Đang gõ dở');

  await saveAs(app, second);
  await app.evaluate(({ Menu }) => {
    const file = Menu.getApplicationMenu()?.items[0]?.submenu;
    file?.items.find(({ label }) => label === 'Tạo tệp mới…')?.click();
  });
  await expect(window.getByText('Tệp: hai.db')).toBeVisible();
  await expect(window.getByText('Chưa có hội nghị nào trong tệp này')).toBeVisible();

  await window.getByRole('link', { name: 'Cài đặt', exact: true }).click();
  await window.getByRole('button', { name: /^mot\.db/ }).click();
  await window.getByRole('link', { name: 'Một' }).click();
  await window.getByRole('link', { name: 'Ghi nội dung' }).click();
  await expect(window.getByRole('textbox', { name: 'Nội dung' })).toHaveValue('Đang gõ dở');
});

test('a second start with a file opens it in the program that runs', async ({ launch }, testInfo) => {
  const { app, window } = await launch({ file: testInfo.outputPath('mot.db') });
  const runtime = readInstalled();
  if (runtime === undefined) throw new Error('There is no Electron.');
  const userData = `--user-data-dir=${testInfo.outputPath('user-data')}`;
  const args = ['.', ...machineSwitches(), userData, testInfo.outputPath('hai.db')];
  const second = spawn(runtime.executable, args, { cwd: root, env: electronEnvironment(), stdio: 'ignore' });
  await once(second, 'exit');
  await expect(window.getByText('Tệp: hai.db')).toBeVisible();
  const title = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
  await expect.poll(title).toBe('hai.db - Hội nghị - Giao ban');
});

test('a file in a folder that is copied by itself works, with a note that can be put away', async ({
  launch,
}, testInfo) => {
  const file = testInfo.outputPath('giaoban.db');
  const { window } = await launch({ file, env: { OneDrive: testInfo.outputPath() } });
  const notes = window.getByRole('region', { name: 'Về tệp đang mở' });
  await expect(notes).toContainText('thư mục tự đồng bộ');
  await askThrough(window)('meeting.create', { fields: { title: 'Một' } });
  await notes.getByRole('button', { name: 'Đã rõ' }).click();
  await expect(notes).not.toContainText('thư mục tự đồng bộ');
});
