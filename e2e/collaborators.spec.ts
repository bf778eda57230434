import type { Page } from '@playwright/test';
import { askThrough, saveAs } from '../scripts/demo/running-program.ts';
import { readSpreadsheet } from '../src/store/formats/xlsx/read-spreadsheet.ts';
import { expect, test } from './launch.ts';

const GIVEN = ['An', 'Bình', 'Cúc', 'Dung', 'Đạt', 'Hòa', 'Hưng', 'Mơ', 'Út', 'Yến'];
const COUNT = 60;

/** A roster of two groups and two units; the last of ten is retired. */
async function openRoster(window: Page) {
  const ask = askThrough(window);
  await window.waitForFunction('window.giaoban !== undefined');
  const groups: string[] = [];
  for (const name of ['Tổ dân phố', 'Nhà báo'])
    groups.push((await ask('record.add', { type: 'collaboratorGroup', fields: { name } })).id);
  for (let at = 0; at < COUNT; at += 1) {
    const fields = {
      code: `C${at}`,
      name: `Nguyễn Văn ${GIVEN[at % 10]}`,
      unit: at % 2 === 0 ? 'Hội Nông dân' : 'Báo Phú Giang',
      groupId: groups[at % 2] ?? null,
      retired: at % 10 === 9,
    };
    await ask('record.add', { type: 'collaborator', fields });
  }
  await window.evaluate(`location.hash = '#/collaborators'`);
  const list = window.getByRole('grid', { name: 'Cộng tác viên' });
  const status = window
    .getByRole('main')
    .getByRole('status')
    .filter({ hasText: /^(Đã chọn \d+|\d+( trong \d+)? mục)$/ });
  await expect(status).toHaveText('54 trong 60 mục');
  const column = async (name: string): Promise<string[]> => {
    const at = await list.getByRole('columnheader', { name, exact: true }).getAttribute('aria-colindex');
    return list.locator(`tbody td[aria-colindex="${at}"]`).allTextContents();
  };
  return { ask, list, status, column };
}

test('collaborators are filtered, sorted, grouped, changed together with undo, and go out to Excel', async ({
  launch,
}, testInfo) => {
  const { app, window } = await launch();
  const { list, status, column } = await openRoster(window);
  const filter = window.getByRole('combobox', { name: 'Lọc theo' });
  const notices = window.getByRole('region', { name: 'Thông báo' });

  await test.step('by words, then by a group', async () => {
    await window.getByRole('main').press('Control+f');
    await expect(filter).toBeFocused();
    await filter.fill('hung');
    await filter.press('Enter');
    await expect(status).toHaveText('6 trong 60 mục');
    expect(new Set(await column('Họ và tên'))).toEqual(new Set(['Nguyễn Văn Hưng']));
    await window.getByRole('button', { name: 'Bỏ lọc' }).click();
    await filter.fill('to dan pho');
    await window.getByRole('option', { name: /^Tổ dân phố/ }).click();
    await expect(status).toHaveText('30 trong 60 mục');
  });

  await test.step('sorted, grouped, and out to Excel as shown', async () => {
    await list.getByRole('columnheader', { name: 'Mã' }).click();
    await expect.poll(async () => (await column('Mã')).slice(0, 3)).toEqual(['C0', 'C2', 'C4']);
    await window.getByLabel('Nhóm theo').selectOption('Nhóm');
    await expect(list.getByRole('button', { expanded: true })).toHaveText(/Tổ dân phố\s*30/);
    const path = testInfo.outputPath('danh-sach.xlsx');
    await saveAs(app, path);
    await window.getByRole('button', { name: 'Xuất Excel…' }).click();
    await expect(window.getByText('Đã ghi danh-sach.xlsx')).toBeVisible();
    const [sheet] = await readSpreadsheet(path);
    expect(sheet?.rows).toHaveLength(31);
    expect(sheet?.rows[1]?.slice(0, 3)).toEqual(['Tổ dân phố', 'C0', 'Nguyễn Văn An']);
    await window.getByLabel('Nhóm theo').selectOption('Không nhóm');
  });

  await test.step('into another group, retired, and each taken back', async () => {
    await list.focus();
    await window.keyboard.press('Control+a');
    await expect(status).toHaveText('Đã chọn 30');
    await window.getByRole('button', { name: 'Vào nhóm…' }).click();
    await window.getByRole('combobox', { name: 'Nhóm', exact: true }).fill('nha bao');
    await window.keyboard.press('Enter');
    await window.getByRole('button', { name: 'Áp dụng cho 30 mục' }).click();
    await expect(window.getByText('Đã sửa 30 mục')).toBeVisible();
    await expect(status).toHaveText('0 trong 60 mục');
    await notices.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect(status).toHaveText('30 trong 60 mục');
    await list.focus();
    await window.keyboard.press('Control+Home');
    await window.keyboard.press('Space');
    await window.getByRole('button', { name: 'Ngừng sử dụng' }).click();
    await expect(status).toHaveText('29 trong 60 mục');
    await window.getByRole('button', { name: /^Bỏ Đang hoạt động/ }).click();
    await expect(status).toHaveText('30 trong 60 mục');
    expect((await column('Trạng thái')).slice(0, 2)).toEqual(['Đã ngừng', 'Đang hoạt động']);
  });
});

test('a new collaborator opens beside the list; the search leads to one far down, and to one the filter hides', async ({
  launch,
}) => {
  const { window } = await launch();
  const { list, status } = await openRoster(window);
  await window.getByRole('textbox', { name: 'Họ và tên cộng tác viên mới' }).fill('Đỗ Minh Quân');
  await window.keyboard.press('Enter');
  const panel = window.getByRole('complementary', { name: 'Đỗ Minh Quân' });
  await expect(panel.getByRole('textbox', { name: 'Họ và tên' })).toBeFocused();
  await expect(status).toHaveText('55 trong 61 mục');
  await panel.getByRole('button', { name: 'Đóng' }).click();
  await expect(list).toBeFocused();
  await expect(panel).toHaveCount(0);

  for (const [typed, shown] of [
    ['C58', '55 trong 61 mục'],
    ['C39', '61 mục'],
  ] as const) {
    await window.keyboard.press('Control+k');
    await window.keyboard.type(typed);
    await expect(window.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
    await window.keyboard.press('Enter');
    const row = list.getByRole('row').filter({ hasText: typed });
    await expect(row).toBeInViewport({ ratio: 1 });
    await expect(list).toBeFocused();
    await expect(status).toHaveText(shown);
    await window.keyboard.press('Enter');
    await expect(window.getByRole('complementary').getByRole('textbox', { name: 'Mã' })).toHaveValue(typed);
    await window.getByRole('complementary').getByRole('button', { name: 'Đóng' }).click();
  }
});
