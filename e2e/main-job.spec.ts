import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { askThrough, saveAs } from '../scripts/demo/running-program.ts';
import { profileById } from '../src/shared/documents/profile.ts';
import { failedChecks } from '../tests/documents/acceptance/check-document.ts';
import { readDocx } from '../tests/documents/acceptance/read-docx.ts';
import { expect, test } from './launch.ts';

/** What the office has before its first meeting: itself, and two collaborators. */
async function prepareOffice(window: Page): Promise<void> {
  const ask = askThrough(window);
  await ask('record.add', {
    type: 'office',
    fields: {
      validFrom: '2025-03-01',
      parentName: 'TỈNH ỦY PHÚ GIANG',
      name: 'BAN TUYÊN GIÁO VÀ DÂN VẬN',
      fullName: 'Ban Tuyên giáo và Dân vận Tỉnh ủy',
      symbol: 'BTGDVTU',
      place: 'Phú Giang',
    },
  });
  const fields = { name: 'xã Ruộng Mới', type: 'commune' } as const;
  const { id: localityId } = await ask('record.add', { type: 'locality', fields });
  for (const [code, name, unit] of [
    ['CTV11', 'Đặng Thị Hồng Nhung', 'Hội Nông dân xã Ruộng Mới'],
    ['CTV05', 'Đỗ Minh Quân', 'Đoàn Thanh niên phường Cầu Mới'],
  ] as const) {
    await ask('record.add', {
      type: 'collaborator',
      fields: { code, name, unit, localityId: code === 'CTV11' ? localityId : null },
    });
  }
}

/** Moves the focus by Tab alone until something of this role and name has it. */
async function tabTo(window: Page, role: 'button' | 'tab' | 'link', name: string): Promise<void> {
  const wanted = window.getByRole(role, { name, exact: true });
  await expect(wanted).toBeVisible();
  for (let pressed = 0; pressed < 80; pressed += 1) {
    if (await wanted.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await window.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached “${name}”`);
}

/** One entry as it is typed: who, Enter, what, Enter. */
async function say(window: Page, speaker: string, content: string, taking = 'Enter'): Promise<void> {
  await expect(window.getByRole('combobox', { name: 'Người phát biểu' })).toBeFocused();
  await window.keyboard.type(speaker);
  await window.keyboard.press(taking);
  await expect(window.getByRole('textbox', { name: 'Nội dung' })).toBeFocused();
  await window.keyboard.type(content);
  await window.keyboard.press('Control+Enter');
}

test('a meeting from its creation to the minutes, by keyboard alone', async ({ launch }, testInfo) => {
  const file = testInfo.outputPath('giaoban.db');
  const docx = testInfo.outputPath('bien-ban.docx');
  const program = await launch({ file });
  const { app, window } = program;
  const row = (number: number) => window.getByRole('row', { name: `Nội dung số ${number}` });
  await prepareOffice(window);

  // Created…
  await tabTo(window, 'button', 'Tạo hội nghị');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('textbox', { name: 'Tên hội nghị' })).toBeFocused();
  await window.getByRole('textbox', { name: 'Ngày' }).focus();
  await window.keyboard.press('Control+A');
  await window.keyboard.type('15/9/2026');
  await window.keyboard.press('Enter');
  await expect(
    window.getByRole('heading', {
      level: 1,
      name: 'Hội nghị giao ban cộng tác viên dư luận xã hội quý III/2026',
    }),
  ).toBeVisible();

  // …logged…
  await tabTo(window, 'link', 'Ghi nội dung');
  await window.keyboard.press('Enter');
  await say(window, 'ruong moi', 'Giá vật tư tăng trong khi giá lúa giảm #nong');
  await say(window, 'quan', 'Xe tải chạy nhanh giờ tan trường #giao-thong');
  await say(window, 'ctv11', 'Kênh nội đồng cần nạo vét trước vụ Đông Xuân');
  await say(window, 'CTV05', 'Sân bóng của phường chưa có đèn');
  await say(window, 'Sở Y tế', 'Sẽ bố trí thêm bàn khám từ tháng 10', 'Shift+Enter');
  await expect(row(5)).toContainText('Sẽ bố trí thêm bàn khám');

  // …one entry edited, one deleted and brought back…
  await window.keyboard.press('Control+A');
  await window.keyboard.press('Delete');
  await window.keyboard.press('ArrowUp');
  await expect(row(5).locator(':focus')).toHaveCount(1);
  await window.keyboard.press('ArrowUp');
  await window.keyboard.press('F2');
  await expect(window.getByRole('textbox', { name: 'Nội dung', exact: true }).first()).toBeFocused();
  await window.keyboard.press('Control+End');
  await window.keyboard.type(', các em tập trong bóng tối');
  await window.keyboard.press('Control+Enter');
  await expect(row(4)).toContainText('chưa có đèn, các em tập trong bóng tối');
  // While it is being edited the row holds the same words, and the focus, too.
  await expect(window.getByRole('button', { name: 'Nội dung số 4', exact: true })).toBeFocused();
  await window.keyboard.press('ArrowUp');
  await window.keyboard.press('Delete');
  await expect(row(3)).toContainText('Sân bóng');
  await expect(window.getByText('Đã xóa nội dung số 3')).toBeVisible();
  await window.keyboard.press('Control+Z');
  await expect(row(3)).toContainText('Kênh nội đồng');
  await testInfo.attach('desk', { body: await window.screenshot(), contentType: 'image/png' });

  // …and handed out.
  await saveAs(app, docx);
  await tabTo(window, 'link', 'Biên bản');
  await window.keyboard.press('Enter');
  await tabTo(window, 'button', 'Xuất Word');
  await window.keyboard.press('Enter');
  await expect(window.getByText('Đã ghi bien-ban.docx')).toBeVisible();
  await expect(window.getByRole('button', { name: 'Mở', exact: true })).toBeVisible();
  expectMinutes(readFileSync(docx));

  // Closed and opened again, everything is there.
  const before = await recordOf(window);
  await program.close();
  const again = await launch({ file });
  await expect(again.window.getByRole('link', { name: /quý III\/2026/ })).toBeVisible();
  expect(await recordOf(again.window)).toEqual(before);
});

/** The Word file as a văn thư reads it: the words in their order, and every check of the form. */
function expectMinutes(bytes: Buffer): void {
  const read = readDocx(bytes);
  expect(failedChecks(read, profileById('hd05'))).toEqual([]);
  // The room for a number is spaces; how many is the writer's own test.
  const text = read.paragraphs.map((paragraph) => paragraph.text.replace(/\u00a0+/, ' ')).join('\n');
  const inOrder = [
    'TỈNH ỦY PHÚ GIANG',
    'BAN TUYÊN GIÁO VÀ DÂN VẬN',
    'Số -BB/BTGDVTU',
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'Phú Giang, ngày 15 tháng 9 năm 2026',
    'BIÊN BẢN',
    'Hội nghị giao ban cộng tác viên dư luận xã hội quý III/2026',
    'Giao thông',
    'Xe tải chạy nhanh giờ tan trường',
    'Nông nghiệp, nông thôn',
    'Giá vật tư tăng trong khi giá lúa giảm',
    'Kênh nội đồng cần nạo vét trước vụ Đông Xuân',
    'Sân bóng của phường chưa có đèn, các em tập trong bóng tối',
    'Sẽ bố trí thêm bàn khám từ tháng 10',
    'NGƯỜI GHI BIÊN BẢN',
    'CHỦ TRÌ HỘI NGHỊ',
  ].map((part) => [part, text.indexOf(part)] as const);
  expect(inOrder.filter(([, at]) => at === -1)).toEqual([]);
  expect(inOrder.map(([part]) => part)).toEqual(
    inOrder.toSorted(([, a], [, b]) => a - b).map(([part]) => part),
  );
  // Speakers are named by unit: no name leaves the office unasked.
  expect(text).toContain('Hội Nông dân xã Ruộng Mới');
  expect(text).not.toContain('Đặng Thị Hồng Nhung');
}

/** All there is of the one meeting, for comparing before and after. */
async function recordOf(window: Page) {
  const ask = askThrough(window);
  const [meeting] = await ask('meeting.list', {});
  const meetingId = meeting?.id ?? '';
  return { detail: await ask('meeting.get', { meetingId }), entries: await ask('entry.list', { meetingId }) };
}
