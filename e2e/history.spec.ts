import type { Page, TestInfo } from '@playwright/test';
import { askThrough } from '../scripts/demo/running-program.ts';
import { objections } from './axe.ts';
import { expect, test } from './launch.ts';

/** A meeting with three entries, spoken by somebody on the roster. */
async function prepare(window: Page) {
  const ask = askThrough(window);
  const { id: speakerId } = await ask('record.add', {
    type: 'collaborator',
    fields: { code: 'CTV05', name: 'Đỗ Minh Quân', unit: 'Đoàn phường Cầu Mới', contact: '0912 345 678' },
  });
  const { id: meetingId } = await ask('meeting.create', {
    fields: { title: 'Hội nghị giao ban', state: 'running' },
  });
  for (const content of ['Giá lúa giảm', 'Xe tải chạy nhanh giờ tan trường', 'Sân bóng chưa có đèn']) {
    await ask('entry.add', { meetingId, fields: { content, speakerId }, topicIds: [], agencyIds: [] });
  }
  return { ask, meetingId };
}

async function open(window: Page, place: string): Promise<void> {
  await window.evaluate((hash) => {
    globalThis.location.hash = hash;
  }, place);
}

/** What axe objects to, light and dark, with a picture of each. */
async function objectionsInBoth(window: Page, name: string, testInfo: TestInfo): Promise<string[]> {
  const found: string[] = [];
  for (const appearance of ['light', 'dark'] as const) {
    await askThrough(window)('app.setPreferences', { appearance });
    await expect(window.locator(`[style*="color-scheme: ${appearance}"]`)).toBeVisible();
    found.push(...(await objections(window, appearance)).map((what) => `${name} ${appearance}: ${what}`));
    await testInfo.attach(`${name}-${appearance}`, {
      body: await window.screenshot(),
      contentType: 'image/png',
    });
  }
  return found;
}

test('the history of an entry shows what it said before, and brings it back', async ({
  launch,
}, testInfo) => {
  const { window } = await launch({ file: testInfo.outputPath('giaoban.db') });
  const { ask, meetingId } = await prepare(window);
  const [, entry] = await ask('entry.list', { meetingId });
  const id = entry?.id ?? '';
  const { topics } = await ask('record.lists', {});
  await ask('entry.edit', {
    id,
    fields: { content: 'Xe tải chạy nhanh giờ cao điểm' },
    topicIds: [topics[0]?.id ?? ''],
  });
  await ask('entry.edit', { id, fields: { content: 'Xe ben chạy nhanh giờ cao điểm' } });
  await open(window, `#/meetings/${meetingId}/desk`);

  await window.getByRole('button', { name: 'Nội dung số 2' }).focus();
  await window.keyboard.press('Control+H');
  const panel = window.getByRole('complementary', { name: 'Lịch sử nội dung số 2' });
  await expect(panel.getByRole('listitem')).toHaveCount(3);
  await expect(panel.getByRole('deletion')).toHaveText([/tải/, /tan trường/]);
  await expect(panel.getByRole('insertion')).toHaveText([/ben/, /cao điểm/, topics[0]?.name ?? '']);
  expect(await objectionsInBoth(window, 'history', testInfo)).toEqual([]);

  await panel.getByRole('button', { name: 'Dùng lại: Xe tải chạy nhanh giờ tan trường' }).click();
  const row = window.getByRole('row', { name: 'Nội dung số 2' });
  await expect(row).toContainText('Xe tải chạy nhanh giờ tan trường');
  await expect(panel.getByRole('listitem')).toHaveCount(4);
  await window.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(row).toContainText('Xe ben chạy nhanh giờ cao điểm');

  await panel.getByRole('button', { name: 'Đóng' }).focus();
  await window.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(window.getByRole('button', { name: 'Nội dung số 2' })).toBeFocused();
});

test('Ctrl+Z and Ctrl+Y take back and do again what was done, whatever screen it was done on', async ({
  launch,
}, testInfo) => {
  const { window } = await launch({ file: testInfo.outputPath('giaoban.db') });
  const { meetingId } = await prepare(window);
  const told = window.getByRole('region', { name: 'Thông báo' }).getByRole('status');
  await open(window, `#/meetings/${meetingId}/desk`);
  const rows = window.getByRole('row', { name: /Nội dung số/ });
  await window.getByRole('button', { name: 'Nội dung số 2' }).focus();
  await window.keyboard.press('Delete');
  await expect(rows).toHaveCount(2);
  await open(window, '#/collaborators');
  await expect(window.getByRole('row', { name: 'Đỗ Minh Quân' })).toBeVisible();
  await window.getByRole('grid', { name: 'Cộng tác viên' }).focus();
  await window.keyboard.press('Delete');
  await expect(window.getByText('Chưa có cộng tác viên nào')).toBeVisible();

  await open(window, '#/settings');
  await window.getByRole('heading', { level: 1 }).click();
  await window.keyboard.press('Control+Z');
  await expect(told).toHaveText('Đã hoàn tác: xóa cộng tác viên “Đỗ Minh Quân”');
  await window.keyboard.press('Control+Z');
  await expect(told).toHaveText('Đã hoàn tác: xóa nội dung số 2');
  await window.keyboard.press('Control+Y');
  await expect(told).toHaveText('Đã làm lại: xóa nội dung số 2');
  await window.keyboard.press('Control+Shift+Z');
  await expect(told).toHaveText('Đã làm lại: xóa cộng tác viên “Đỗ Minh Quân”');
  await window.keyboard.press('Control+Y');
  await expect(told).toHaveText('Không có gì để làm lại');
  await window.getByRole('heading', { level: 1 }).click();
  await window.keyboard.press('Control+Z');
  await window.keyboard.press('Control+Z');
  await expect(told).toHaveText('Đã hoàn tác: xóa nội dung số 2');
  await open(window, `#/meetings/${meetingId}/desk`);
  await expect(rows).toHaveCount(3);

  // What was just written, too.
  await window.getByRole('textbox', { name: 'Nội dung' }).fill('Đèn đường hỏng');
  await window.keyboard.press('Control+Enter');
  await expect(rows).toHaveCount(4);
  await expect(told).toHaveText('Đã hoàn tác: xóa nội dung số 2');
  await window.getByRole('button', { name: 'Nội dung số 1' }).focus();
  await window.keyboard.press('Control+Z');
  await expect(told).toHaveText('Đã hoàn tác: thêm nội dung số 4');
  await expect(rows).toHaveCount(3);
});

test('erasing somebody’s personal data asks once, and leaves the unit', async ({ launch }, testInfo) => {
  const { window } = await launch({ file: testInfo.outputPath('giaoban.db') });
  const { ask, meetingId } = await prepare(window);
  await open(window, '#/collaborators');
  await window.getByRole('row', { name: 'Đỗ Minh Quân' }).dblclick();
  const panel = window.getByRole('complementary');
  await panel.getByRole('button', { name: 'Xóa dữ liệu cá nhân…' }).click();
  await expect(panel.getByText('Việc này không hoàn tác được.')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Bỏ qua' })).toBeFocused();
  expect(await objectionsInBoth(window, 'erase', testInfo)).toEqual([]);
  await panel.getByRole('button', { name: 'Xóa vĩnh viễn' }).click();

  await expect(panel.getByRole('heading', { name: '(đã xóa)' })).toBeVisible();
  await expect(panel.getByRole('textbox', { name: 'Đơn vị' })).toHaveValue('Đoàn phường Cầu Mới');
  await expect(panel.getByRole('textbox', { name: 'Liên hệ' })).toHaveCount(0);
  expect(await objectionsInBoth(window, 'erased', testInfo)).toEqual([]);
  const choice = { kind: 'minutes', meetingId } as const;
  await ask('document.setOptions', { choice, options: { speakerMode: 'name' } });
  const { paper } = await ask('document.compose', { choice });
  expect(JSON.stringify(paper)).toContain('Đoàn phường Cầu Mới');
  expect(JSON.stringify(paper)).not.toContain('Đỗ Minh Quân');
  await open(window, `#/meetings/${meetingId}/desk`);
  await expect(window.getByRole('row', { name: 'Nội dung số 1' })).toContainText('Đoàn phường Cầu Mới');
});
