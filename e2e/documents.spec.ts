import { existsSync, readFileSync } from 'node:fs';
import * as xlsx from '@e965/xlsx';
import type { ElectronApplication, Page, TestInfo } from '@playwright/test';
import { readBriefing } from '../scripts/demo/content.ts';
import { recordBriefing } from '../scripts/demo/record.ts';
import { askThrough, saveAs } from '../scripts/demo/running-program.ts';
import { readDocx } from '../tests/documents/acceptance/read-docx.ts';
import { objections } from './axe.ts';
import { expect, test } from './launch.ts';

test.setTimeout(180_000);

const linesOf = (path: string) => readDocx(readFileSync(path)).paragraphs.map(({ text }) => text);

/** The text that holds these words, on whichever pages it is drawn. */
const textOn = (window: Page, words: string) =>
  window
    .getByRole('region', { name: 'Các trang văn bản' })
    .locator('[data-place]', { hasText: words })
    .first();

/** Moves the focus by Tab alone to what has this role and name, and presses Enter there. */
async function press(window: Page, role: 'button' | 'link' | 'radio', name: string | RegExp): Promise<void> {
  const wanted = window.getByRole(role, { name, exact: typeof name === 'string' }).first();
  await expect(wanted).toBeVisible();
  for (let pressed = 0; pressed < 200; pressed += 1) {
    if (await wanted.evaluate((element) => element === element.ownerDocument.activeElement)) {
      await window.keyboard.press(role === 'radio' ? 'Space' : 'Enter');
      return;
    }
    await window.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached “${name}”`);
}

/** Goes by the arrows to the text with these words. */
async function arrowsTo(window: Page, words: string): Promise<void> {
  await press(window, 'button', 'Sửa trên trang');
  for (let pressed = 0; pressed < 60; pressed += 1) {
    if (await window.locator('[data-place]:focus', { hasText: words }).count()) return;
    await window.keyboard.press('ArrowDown');
  }
  throw new Error(`The arrows never reached “${words}”`);
}

/** Writes the document that is open to a Word file; gives its lines. */
async function exported(
  app: ElectronApplication,
  window: Page,
  testInfo: TestInfo,
  name: string,
): Promise<string[]> {
  const path = testInfo.outputPath(name);
  await saveAs(app, path);
  await press(window, 'button', 'Xuất Word');
  await expect(window.getByText(`Đã ghi ${name}`)).toBeVisible();
  return linesOf(path);
}

test('a document is numbered, written, changed on its page and made anew with the change in it, by keyboard alone', async ({
  launch,
}, testInfo) => {
  const { app, window } = await launch();
  const ask = askThrough(window);
  const meetingId = await recordBriefing(ask, readBriefing('briefing-q3-2026'));

  // From the conclusion to the announcement of it; its number is the first of the term.
  await press(window, 'link', /quý III\/2026/);
  await press(window, 'link', 'Kết luận');
  await press(window, 'link', 'Thông báo kết luận…');
  await expect(window.getByRole('heading', { level: 1, name: 'Thông báo kết luận' })).toBeVisible();
  await expect(window.getByText('Điền số văn bản')).toBeVisible();
  await press(window, 'button', 'Lấy số 01');
  await expect(window.getByText('Số 01-TB/BTGDVTU')).toBeVisible();
  await expect(window.getByText('Điền số văn bản')).toHaveCount(0);
  const first = await exported(app, window, testInfo, 'thong-bao.docx');
  expect(first).toContain('Số 01-TB/BTGDVTU');
  expect(first.join('\n')).toContain('Ghi nhận tinh thần trách nhiệm');

  // A text is changed where it stands, another one left out.
  await arrowsTo(window, 'Ghi nhận tinh thần trách nhiệm');
  await window.keyboard.press('F2');
  const field = window.getByRole('textbox', { name: 'Chữ trên trang' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/Ghi nhận tinh thần trách nhiệm/);
  await window.keyboard.press('Control+A');
  await window.keyboard.type('1. Biểu dương tinh thần trách nhiệm của đội ngũ cộng tác viên.');
  await window.keyboard.press('Escape');
  await expect(textOn(window, 'Ghi nhận tinh thần')).toBeFocused();
  await window.keyboard.press('Enter');
  await window.keyboard.press('Control+A');
  await window.keyboard.type('1. Biểu dương tinh thần trách nhiệm của đội ngũ cộng tác viên.');
  await window.keyboard.press('Control+Enter');
  await expect(textOn(window, 'Biểu dương tinh thần')).toBeFocused();
  await expect(window.getByRole('region', { name: 'Đã sửa 1 chỗ' })).toContainText('Biểu dương tinh thần');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Delete');
  await expect(window.getByRole('region', { name: 'Đã sửa 2 chỗ' })).toContainText('Đã bỏ:');
  await expect(window.getByRole('button', { name: 'đã bỏ 1, khôi phục' })).toBeVisible();
  await window.keyboard.press('Control+Z');
  await expect(window.getByRole('region', { name: 'Đã sửa 1 chỗ' })).toBeVisible();

  // The record changes where it is entered; the document follows, and keeps what was changed in it.
  await window.keyboard.press('Alt+ArrowLeft');
  await press(window, 'link', 'Chuẩn bị');
  await window.getByRole('textbox', { name: 'Địa điểm' }).focus();
  await window.keyboard.press('Control+A');
  await window.keyboard.type('Hội trường B');
  await window.keyboard.press('Enter');
  await window.keyboard.press('Control+5');
  await expect(window.getByRole('heading', { level: 1, name: 'Văn bản' })).toBeVisible();
  const row = window.getByRole('row', { name: /Thông báo kết luận/ });
  await expect(row).toContainText('01');
  await expect(row).toContainText('thong-bao.docx');
  const register = testInfo.outputPath('so-van-ban.xlsx');
  await saveAs(app, register);
  await press(window, 'button', 'Xuất Excel…');
  await expect(window.getByRole('button', { name: 'Mở bảng so-van-ban.xlsx' })).toBeVisible();
  const { Sheets } = xlsx.read(readFileSync(register));
  expect(Sheets['Sổ văn bản']?.A2?.v).toBe(1);
  expect(Sheets['Sổ văn bản']?.C2?.v).toBe('Thông báo kết luận');
  await press(window, 'link', 'Thông báo kết luận');
  await expect(textOn(window, 'Hội trường B')).toBeVisible();
  await expect(textOn(window, 'Biểu dương tinh thần')).toBeVisible();
  const again = await exported(app, window, testInfo, 'thong-bao-2.docx');
  expect(again).toContain('1. Biểu dương tinh thần trách nhiệm của đội ngũ cộng tác viên.');
  expect(again.join('\n')).toContain('Hội trường B');

  // The words under the change differ by now: both are shown, and one is chosen.
  const { meeting } = await ask('meeting.get', { meetingId });
  const conclusion = meeting.conclusion.replace('Ghi nhận', 'Đánh giá cao');
  await ask('record.edit', { type: 'meeting', id: meetingId, fields: { conclusion } });
  const changed = window.getByRole('region', { name: 'Chỗ sửa cần xem lại: 1' });
  await expect(changed).toContainText('Nơi ghi đã thay đổi sau khi sửa');
  await expect(changed).toContainText('Chữ đã sửa: 1. Biểu dương');
  await expect(changed).toContainText(/Máy soạn nay là: .*Đánh giá cao tinh thần/);
  // Until then the page says what the record says, and the document waits.
  await expect(textOn(window, 'Đánh giá cao tinh thần')).toBeVisible();
  await expect(window.getByText('Còn 1 chỗ sửa cần xem lại.')).toBeVisible();
  await press(window, 'button', /^Giữ chữ đã sửa/);
  await expect(textOn(window, 'Biểu dương tinh thần')).toBeVisible();
  await expect(changed).toHaveCount(0);
  await press(window, 'button', /^Về bản máy soạn/);
  await expect(textOn(window, 'Đánh giá cao tinh thần')).toBeVisible();
});

test('a number that another document has is refused in a sentence, and what was typed stays', async ({
  launch,
}) => {
  const { window } = await launch();
  const ask = askThrough(window);
  const created = await Promise.all(
    ['Giao ban tháng 8', 'Giao ban tháng 9'].map((title, at) =>
      ask('meeting.create', { fields: { title, startsAt: `2026-0${at + 8}-15T08:00` } }),
    ),
  );
  const [august, september] = created.map(({ id }) => id);
  const choice = { kind: 'minutes', meetingId: august ?? '' } as const;
  await ask('document.setNumber', { choice, number: 4 });
  await window.evaluate(`location.hash = '#/documents/minutes/${september}'`);
  await expect(window.getByRole('button', { name: 'Lấy số 05' })).toBeVisible();
  const field = window.getByRole('textbox', { name: 'Số văn bản' });
  await field.fill('4');
  await window.keyboard.press('Enter');
  await expect(window.getByText(/Số 4 đã được dùng cho một văn bản khác cùng loại/)).toBeVisible();
  await expect(field).toHaveValue('4');
  expect((await ask('meeting.get', { meetingId: september ?? '' })).meeting.minutesNumber).toBeNull();
  await field.fill('6');
  await window.keyboard.press('Enter');
  await expect(window.getByText('Số 06-BB/')).toBeVisible();
});

test('personal data are asked about one by one, and what is masked is in no file', async ({
  launch,
}, testInfo) => {
  const { app, window } = await launch();
  const ask = askThrough(window);
  const { id: meetingId } = await ask('meeting.create', { fields: { title: 'Giao ban tháng 9' } });
  for (const content of [
    'Gọi số 0912 345 678 không ai nghe',
    'Thư gửi phongvan@phugiang.vn chưa được trả lời',
  ]) {
    await ask('entry.add', { meetingId, fields: { content }, topicIds: [], agencyIds: [] });
  }
  await window.evaluate(`location.hash = '#/meetings/${meetingId}/minutes'`);
  const write = window.getByRole('button', { name: 'Xuất Word' });
  await expect(write).toHaveAccessibleDescription(/Còn 2 chỗ có thể là dữ liệu cá nhân/);
  const refused = testInfo.outputPath('khong-co.docx');
  await saveAs(app, refused);
  await press(window, 'button', 'Xuất Word');

  await expect(window.getByRole('region', { name: 'Dữ liệu cá nhân: còn 2 chỗ' })).toBeVisible();
  const phone = window.getByRole('radiogroup', { name: '“0912 345 678” (số điện thoại)' });
  await phone.getByRole('radio', { name: 'Che' }).check();
  await expect(textOn(window, 'Gọi số […] không ai nghe')).toBeVisible();
  await expect(write).toHaveAccessibleDescription(/Còn 1 chỗ/);
  await window
    .getByRole('radiogroup', { name: '“phongvan@phugiang.vn” (thư điện tử)' })
    .getByRole('radio', { name: 'Giữ nguyên' })
    .check();
  await expect(window.getByRole('region', { name: 'Dữ liệu cá nhân: đã xem 2 chỗ' })).toBeVisible();
  const lines = (await exported(app, window, testInfo, 'bien-ban.docx')).join('\n');
  expect(lines).toContain('Gọi số […] không ai nghe');
  expect(lines).not.toContain('0912');
  expect(lines).toContain('phongvan@phugiang.vn');
  expect(existsSync(refused)).toBe(false);

  // Whoever changes the text has all its words before them.
  await textOn(window, 'Gọi số').click();
  await expect(window.getByRole('textbox', { name: 'Chữ trên trang' })).toHaveValue(/0912 345 678/);
});

test('the words of a closed record are only to be read on its pages, which say why', async ({ launch }) => {
  const { window } = await launch();
  const ask = askThrough(window);
  const { id: meetingId } = await ask('meeting.create', {
    fields: { title: 'Giao ban tháng 9', state: 'ended' },
  });
  await ask('meeting.close', { meetingId });
  await window.evaluate(`location.hash = '#/meetings/${meetingId}/minutes'`);
  await expect(window.getByText(/Biên bản đã chốt nên chữ trên trang chỉ để xem/)).toBeVisible();
  await textOn(window, 'Giao ban tháng 9').click();
  await expect(window.getByRole('textbox', { name: 'Chữ trên trang' })).toHaveCount(0);
  await expect(window.getByRole('button', { name: 'Sửa trên trang' })).toHaveCount(0);
});

test('a change that has lost its place is listed with its words, and a cell of a table is changed in place', async ({
  launch,
}) => {
  const { window } = await launch();
  const ask = askThrough(window);
  const { id: meetingId } = await ask('meeting.create', { fields: { title: 'Giao ban tháng 9' } });
  const fields = { meetingId, content: 'Nạo vét cống', unit: 'Sở Xây dựng' };
  const { id: taskId } = await ask('record.add', { type: 'task', fields });
  await window.evaluate(`location.hash = '#/documents/taskTable/${meetingId}'`);
  await textOn(window, 'Nạo vét cống').click();
  const field = window.getByRole('textbox', { name: 'Chữ trên trang' });
  await expect(field).toBeFocused();
  await field.fill('Nạo vét cống chợ trước mùa mưa');
  await window.getByRole('heading', { level: 1 }).click();
  await expect(window.getByRole('cell', { name: 'Nạo vét cống chợ trước mùa mưa' })).toBeVisible();
  await ask('record.remove', { type: 'task', id: taskId });
  const edits = window.getByRole('region', { name: 'Chỗ sửa cần xem lại: 1' });
  await expect(edits).toContainText('Không còn chỗ trong văn bản');
  await expect(edits).toContainText('Nạo vét cống chợ trước mùa mưa');
  await ask('record.restore', { type: 'task', id: taskId });
  await expect(window.getByRole('cell', { name: 'Nạo vét cống chợ trước mùa mưa' })).toBeVisible();

  // From the page to where its words come from.
  await textOn(window, 'Nạo vét cống').click();
  await press(window, 'link', 'Sửa ở nơi ghi');
  await expect(window.getByRole('link', { name: 'Kết luận', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await expect(window.getByRole('textbox', { name: 'Nội dung nhiệm vụ, dòng 1' })).toHaveValue(
    'Nạo vét cống',
  );
});

test('axe finds nothing to object to in the register and the documents, light and dark, also twice as large', async ({
  launch,
}, testInfo) => {
  const { app, window } = await launch();
  const ask = askThrough(window);
  const violations: string[] = [];
  const zoom = (factor: number) =>
    app.evaluate(({ BrowserWindow }, to) => {
      for (const each of BrowserWindow.getAllWindows()) each.webContents.setZoomFactor(to);
    }, factor);
  async function look(name: string): Promise<void> {
    for (const appearance of ['light', 'dark'] as const) {
      await ask('app.setPreferences', { appearance });
      await expect(window.locator(`[style*="color-scheme: ${appearance}"]`)).toHaveCount(1);
      // Twice as large, nothing has other colours.
      for (const factor of appearance === 'light' ? [1, 2] : [1]) {
        await zoom(factor);
        violations.push(...(await objections(window, appearance)).map((what) => `${name}: ${what}`));
        const body = await window.screenshot();
        await testInfo.attach(`${name}-${appearance}-${factor}`, { body, contentType: 'image/png' });
      }
      await zoom(1);
    }
  }
  const go = (place: string) => window.evaluate(`location.hash = '#/documents${place}'`);

  // The program opens with its own first place; only then does it go elsewhere.
  await expect(window.getByRole('heading', { level: 1, name: 'Hội nghị' })).toBeVisible();
  await go('');
  await expect(window.getByText('Chưa có văn bản nào trong sổ')).toBeVisible();
  await look('empty');
  const meetingId = await recordBriefing(ask, readBriefing('briefing-q3-2026'));
  const choice = { kind: 'minutes', meetingId } as const;
  const phone = 'Gọi số 0912 345 678 không ai nghe';
  await ask('entry.add', { meetingId, fields: { content: phone }, topicIds: [], agencyIds: [] });
  await ask('document.edit', { choice, place: 'opening.place', text: 'Hội trường B.' });
  await ask('document.edit', { choice, place: 'opening.chair', text: '' });
  await ask('record.edit', { type: 'meeting', id: meetingId, fields: { place: 'Hội trường C' } });
  await window.getByRole('button', { name: 'Soạn văn bản…' }).click();
  await look('register');
  await go(`/minutes/${meetingId}`);
  await textOn(window, 'Thời gian: bắt đầu').click();
  await expect(window.getByRole('textbox', { name: 'Chữ trên trang' })).toBeFocused();
  await look('minutes');
  await go(`/taskTable/${meetingId}`);
  await expect(window.getByRole('table').first()).toBeVisible();
  await look('tasks');
  expect(violations).toEqual([]);
});
