import { readFileSync } from 'node:fs';
import * as xlsx from '@e965/xlsx';
import { readBriefing } from '../scripts/demo/content.ts';
import { recordBriefing } from '../scripts/demo/record.ts';
import { askThrough, saveAs } from '../scripts/demo/running-program.ts';
import { matchesWords } from '../src/shared/text/fold.ts';
import { objections } from './axe.ts';
import { cells, columnOf, inUse, openEntries, row, status, table } from './entry-table.ts';
import { expect, type Program, test } from './launch.ts';

/** A file with a briefing that was really held. */
async function withBriefing(launch: () => Promise<Program>): Promise<Program> {
  const program = await launch();
  await recordBriefing(askThrough(program.window), readBriefing('briefing-q3-2026'));
  await openEntries(program.window);
  return program;
}

test('everything is done by keyboard alone', async ({ launch }) => {
  const { app, window } = await withBriefing(launch);
  await window.keyboard.press('Control+1');
  await window.keyboard.press('Control+2');
  await expect(table(window)).toBeVisible();
  for (let pressed = 0; pressed < 30; pressed += 1) {
    if (await table(window).evaluate((element) => element === element.ownerDocument.activeElement)) break;
    await window.keyboard.press('Tab');
  }
  await expect(table(window)).toBeFocused();

  await test.step('goes about', async () => {
    await expect(row(window, 1)).toBeVisible();
    await window.keyboard.press('ArrowDown');
    await window.keyboard.press('End');
    expect(await inUse(window)).toBe(await row(window, 2).locator('td').last().textContent());
    await window.keyboard.press('Control+End');
    const count = Number(await table(window).getAttribute('aria-rowcount')) - 1;
    await expect(row(window, count)).toBeInViewport();
    await window.keyboard.press('Control+Home');
    await window.keyboard.press('ArrowRight');
    expect(await inUse(window)).toBe((await cells(window, 'Ngày'))[0]);
  });

  await test.step('sorts and widens columns from their headings', async () => {
    await window.keyboard.press('ArrowUp');
    const day = columnOf(window, 'Ngày');
    await window.keyboard.press('Enter');
    await expect(day).toHaveAttribute('aria-sort', 'ascending');
    const before = (await day.boundingBox())?.width ?? 0;
    await window.keyboard.press('Shift+ArrowRight');
    await expect.poll(async () => (await day.boundingBox())?.width).toBe(before + 16);
    await window.keyboard.press('ArrowDown');
  });

  await test.step('copies cells and rows for Excel', async () => {
    await window.keyboard.press('Space');
    await window.keyboard.press('Shift+ArrowDown');
    await expect(table(window).locator('tr[aria-selected=true]')).toHaveCount(2);
    await window.keyboard.press('Control+c');
    await expect(window.getByText('Đã sao chép 2 dòng, dán được vào Excel')).toBeVisible();
    const text = await app.evaluate(({ clipboard }) => clipboard.readText());
    expect(text.split('\r\n')[0]).toBe('Ngày\tLúc\tNgười phát biểu\tĐịa bàn\tNội dung\tLĩnh vực');
    expect(text.split('\r\n')).toHaveLength(3);
    await window.keyboard.press('Escape');
    await expect(table(window).locator('tr[aria-selected=true]')).toHaveCount(0);
  });

  await test.step('removes with Delete and takes it back', async () => {
    const before = (await status(window).textContent()) ?? '';
    const first = await row(window, 1).textContent();
    await window.keyboard.press('Control+Home');
    await window.keyboard.press('Delete');
    await expect(status(window)).not.toHaveText(before);
    await window.keyboard.press('Control+z');
    await expect(status(window)).toHaveText(before);
    await expect.poll(() => row(window, 1).textContent()).toBe(first);
  });

  await test.step('opens with Enter, edits with F2, and comes back', async () => {
    await window.keyboard.press('F2');
    const content = window.getByRole('complementary').getByRole('textbox', { name: 'Nội dung' });
    await expect(content).toBeFocused();
    await content.fill('Đã sửa từ bảng');
    await window.keyboard.press('Tab');
    await expect(table(window).getByText('Đã sửa từ bảng')).toBeVisible();
    await window.getByRole('complementary').press('Escape');
    await expect(window.getByRole('complementary')).toHaveCount(0);
    await expect(table(window)).toBeFocused();
  });
});

/** The cells of an Excel file, as its own library reads them. */
function cellsOf(path: string): string[][] {
  const { SheetNames, Sheets } = xlsx.read(readFileSync(path));
  const sheet = Sheets[SheetNames[0] ?? ''];
  return sheet === undefined
    ? []
    : xlsx.utils.sheet_to_json<string[]>(sheet, { header: 1, raw: false, defval: '' });
}

test('entries are found by their words in the table, and go out to Excel as they are shown', async ({
  launch,
}, testInfo) => {
  const { app, window } = await withBriefing(launch);
  const all = (await status(window).textContent()) ?? '';
  const filter = window.getByRole('combobox', { name: 'Lọc theo' });
  await filter.fill('nguoi dan');
  await window.getByRole('option', { name: '“nguoi dan”' }).click();
  await expect(status(window)).toHaveText(/^\d+ trong \d+ mục$/);
  const contents = await cells(window, 'Nội dung');
  for (const content of contents) expect(matchesWords(content, 'nguoi dan'), content).toBe(true);

  await columnOf(window, 'Lúc').click();
  await expect(columnOf(window, 'Lúc')).toHaveAttribute('aria-sort', 'ascending');
  const inOrder = await cells(window, 'Nội dung');
  const path = testInfo.outputPath('noi-dung.xlsx');
  await saveAs(app, path);
  await window.getByRole('button', { name: 'Xuất Excel…' }).click();
  await expect(window.getByText('Đã ghi noi-dung.xlsx')).toBeVisible();
  await expect(window.getByRole('button', { name: 'Mở bảng noi-dung.xlsx' })).toBeVisible();
  const [headings, ...rows] = cellsOf(path);
  expect(headings).toEqual(['Ngày', 'Lúc', 'Người phát biểu', 'Địa bàn', 'Nội dung', 'Lĩnh vực']);
  expect(rows.map((row) => row[4])).toEqual(inOrder);

  await window.getByRole('button', { name: 'Bỏ lọc' }).click();
  await expect(status(window)).toHaveText(all);
});

test('tasks are filtered, sorted, grouped, opened, changed together with undo, and go out to Excel', async ({
  launch,
}, testInfo) => {
  const { app, window } = await launch();
  const ask = askThrough(window);
  const { id: meetingId } = await ask('meeting.create', {
    fields: { title: 'Giao ban', startsAt: '2026-09-01T08:00' },
  });
  for (let at = 0; at < 30; at += 1) {
    const unit = at % 3 === 0 ? 'Sở Y tế' : 'Sở Xây dựng';
    const deadline = `2026-10-${String(30 - at).padStart(2, '0')}`;
    await ask('record.add', { type: 'task', fields: { meetingId, content: `Việc ${at}`, unit, deadline } });
  }
  const tasks = window.getByRole('grid', { name: 'Nhiệm vụ' });
  const column = async (name: string): Promise<string[]> => {
    const at = await tasks.getByRole('columnheader', { name, exact: true }).getAttribute('aria-colindex');
    return tasks.locator(`tbody td[aria-colindex="${at}"]`).allTextContents();
  };
  await window.evaluate(`location.hash = '#/tasks/list'`);
  await expect(status(window)).toHaveText('30 mục');
  expect((await column('Nhiệm vụ'))[0]).toBe('Việc 29');
  await tasks.getByRole('columnheader', { name: 'Thời hạn' }).click();
  await expect.poll(async () => (await column('Nhiệm vụ'))[0]).toBe('Việc 0');

  await test.step('filtered by a unit, grouped', async () => {
    const filter = window.getByRole('combobox', { name: 'Lọc theo' });
    await filter.fill('so y te');
    await filter.press('Enter');
    await expect(status(window)).toHaveText('10 trong 30 mục');
    await window.getByLabel('Nhóm theo').selectOption('Đơn vị');
    await expect(tasks.getByRole('button', { expanded: true })).toHaveText(/Sở Y tế\s*10/);
    await window.getByLabel('Nhóm theo').selectOption('Không nhóm');
  });

  await test.step('exported as they are shown', async () => {
    const path = testInfo.outputPath('nhiem-vu.xlsx');
    await saveAs(app, path);
    await window.getByRole('button', { name: 'Xuất Excel…' }).click();
    await expect(window.getByText('Đã ghi nhiem-vu.xlsx')).toBeVisible();
    const [, ...rows] = cellsOf(path);
    expect(rows.map(([unit, content]) => [unit, content])).toEqual(
      Array.from({ length: 10 }, (_, at) => ['Sở Y tế', `Việc ${at * 3}`]),
    );
  });

  await test.step('done together, and taken back', async () => {
    await tasks.focus();
    await window.keyboard.press('Control+a');
    await expect(status(window)).toHaveText('Đã chọn 10');
    await window.getByRole('button', { name: 'Đã xong' }).click();
    await expect(window.getByText('Đã sửa 10 mục')).toBeVisible();
    await expect.poll(async () => new Set(await column('Trạng thái'))).toEqual(new Set(['Đã xong']));
    await window.getByRole('region', { name: 'Thông báo' }).getByRole('button', { name: 'Hoàn tác' }).click();
    await expect.poll(async () => (await column('Trạng thái')).includes('Đã xong')).toBe(false);
  });

  await test.step('opened with F2, answered, and removed with Delete', async () => {
    await tasks.focus();
    await window.keyboard.press('Control+Home');
    await window.keyboard.press('F2');
    const panel = window.getByRole('complementary', { name: 'Sở Y tế' });
    await expect(panel.getByRole('textbox', { name: 'Trả lời', exact: true })).toBeFocused();
    await window.keyboard.type('Đã bố trí thêm bàn khám');
    await window.keyboard.press('Tab');
    await expect.poll(() => column('Trả lời')).toContain('Đã bố trí thêm bàn khám');
    await expect(panel.getByRole('textbox', { name: 'Trả lời', exact: true })).toHaveValue(
      'Đã bố trí thêm bàn khám',
    );
    await panel.press('Escape');
    await expect(tasks).toBeFocused();
    await window.keyboard.press('Delete');
    await expect(status(window)).toHaveText('9 trong 29 mục');
    await window.keyboard.press('Control+z');
    await expect(status(window)).toHaveText('10 trong 30 mục');
  });
});

test('a view is saved, opened in a new window of time, and deleted with undo', async ({ launch }) => {
  const { window } = await withBriefing(launch);
  await window.getByLabel('Nhóm theo').selectOption('Lĩnh vực');
  await window.getByRole('button', { name: 'Cột', exact: true }).click();
  await window.getByRole('checkbox', { name: 'Đơn vị' }).click();
  await window.keyboard.press('Escape');
  await expect(columnOf(window, 'Đơn vị')).toBeVisible();
  const views = window.getByRole('button', { name: 'Cách xem' });
  await views.click();
  await window.getByRole('textbox', { name: 'Tên cách xem' }).fill('Theo lĩnh vực');
  await window.keyboard.press('Enter');
  await expect(window.getByText('Đã lưu cách xem Theo lĩnh vực')).toBeVisible();

  await views.click();
  await window.getByRole('button', { name: 'Như ban đầu' }).click();
  await expect(columnOf(window, 'Đơn vị')).toHaveCount(0);
  await views.click();
  await window.getByRole('button', { name: 'Mở cách xem Theo lĩnh vực' }).click();
  await expect(columnOf(window, 'Đơn vị')).toBeVisible();
  await expect(table(window).getByRole('button', { expanded: true }).first()).toBeVisible();

  await views.click();
  await window.getByRole('button', { name: 'Xóa cách xem Theo lĩnh vực' }).click();
  await expect(window.getByText('Đã xóa Theo lĩnh vực')).toBeVisible();
});

test('axe finds nothing to object to in the table, light and dark, empty, grouped, chosen, with an entry open', async ({
  launch,
}) => {
  test.setTimeout(180_000);
  const { window } = await launch();
  const ask = askThrough(window);
  const violations: string[] = [];
  let appearance: 'light' | 'dark' = 'light';
  async function look(what: string): Promise<void> {
    violations.push(...(await objections(window, appearance)).map((found) => `${what}: ${found}`));
  }
  await expect(window.getByRole('heading', { level: 1, name: 'Hội nghị' })).toBeVisible();
  await window.evaluate(`location.hash = '#/entries'`);
  await expect(window.getByText('Chưa có nội dung nào')).toBeVisible();
  await look('empty');
  await recordBriefing(ask, readBriefing('briefing-q3-2026'));
  for (appearance of ['light', 'dark'] as const) {
    await ask('app.setPreferences', { appearance });
    await openEntries(window);
    await look(`${appearance}, plain`);
    await window.getByLabel('Nhóm theo').selectOption('Lĩnh vực');
    await expect(table(window).getByRole('button', { expanded: true }).first()).toBeVisible();
    await table(window).focus();
    await window.keyboard.press('Control+a');
    await window.keyboard.press('ArrowDown');
    await window.keyboard.press('Enter');
    await expect(window.getByRole('complementary')).toBeVisible();
    await look(`${appearance}, grouped, chosen, open`);
    await window.getByLabel('Nhóm theo').selectOption('Không nhóm');
    await window.getByRole('button', { name: 'Lĩnh vực…' }).click();
    await look(`${appearance}, changing topics`);
    await window.keyboard.press('Escape');
    await window.getByRole('button', { name: 'Bỏ chọn' }).click();
  }
  expect(violations).toEqual([]);
});
