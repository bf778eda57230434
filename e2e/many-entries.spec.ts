import { copyFileSync } from 'node:fs';
import { fileOfManyEntries } from '../bench/many-entries.ts';
import { cells, columnOf, openEntries, row, status, table } from './entry-table.ts';
import { expect, test } from './launch.ts';

/** A long list; `npm run torture` takes one of 100,000. */
const MANY = Number(process.env.GIAOBAN_ENTRIES ?? 20_000);
const ALL = MANY.toLocaleString('vi');

test('a long list of entries is sorted, filtered, grouped, scrolled to the end, re-tagged at once and undone', async ({
  launch,
}, testInfo) => {
  test.setTimeout(900_000);
  const file = testInfo.outputPath('many.db');
  copyFileSync(fileOfManyEntries(MANY), file);
  const { window } = await launch({ file });
  await window.getByRole('heading', { level: 1, name: 'Hội nghị' }).waitFor({ timeout: 240_000 });
  await openEntries(window);
  await expect(status(window)).toHaveText(`${ALL} mục`);

  await test.step('scrolled to the end and back', async () => {
    await table(window).focus();
    await window.keyboard.press('Control+End');
    await expect(row(window, MANY)).toBeInViewport();
    const days = await cells(window, 'Ngày');
    expect(new Set(days)).toEqual(new Set(['05/01/2016']));
    await window.keyboard.press('Control+Home');
    await expect(row(window, 1)).toBeInViewport();
  });

  await test.step('sorted by speaker, by given name', async () => {
    await columnOf(window, 'Người phát biểu').click();
    await expect(columnOf(window, 'Người phát biểu')).toHaveAttribute('aria-sort', 'ascending');
    await expect.poll(async () => (await cells(window, 'Người phát biểu'))[0]).toMatch(/ Ánh$/);
    await columnOf(window, 'Người phát biểu').click();
    await expect.poll(async () => (await cells(window, 'Người phát biểu'))[0]).toMatch(/ Yến$/);
  });

  const filter = window.getByRole('combobox', { name: 'Lọc theo' });
  await test.step('filtered by a topic and a place, any of them', async () => {
    await filter.fill('an toan thuc pham');
    await filter.press('Enter');
    await expect(status(window)).toHaveText(new RegExp(`^\\d\\.\\d{3} trong ${ALL} mục$`));
    for (const topics of await cells(window, 'Lĩnh vực')) expect(topics).toContain('An toàn thực phẩm');
    await window.getByRole('textbox', { name: 'Từ ngày' }).fill('1/1/2026');
    await window.getByRole('textbox', { name: 'Từ ngày' }).press('Enter');
    await expect
      .poll(async () => new Set((await cells(window, 'Ngày')).map((day) => day.slice(-4))))
      .toEqual(new Set(['2026']));
    await window.getByRole('button', { name: 'Bỏ lọc' }).click();
    await expect(status(window)).toHaveText(`${ALL} mục`);
  });

  await test.step('grouped by topic, each with its count, and folded', async () => {
    await window.getByLabel('Nhóm theo').selectOption('Lĩnh vực');
    const heading = table(window).getByRole('button', { expanded: true }).first();
    await expect(heading).toHaveText(/\d\.\d{3}$/);
    const before = Number(await table(window).getAttribute('aria-rowcount'));
    await heading.click();
    await expect(table(window).getByRole('button', { expanded: false })).toHaveCount(1);
    await expect
      .poll(async () => Number(await table(window).getAttribute('aria-rowcount')))
      .toBeLessThan(before - 1000);
    await window.getByLabel('Nhóm theo').selectOption('Không nhóm');
    await expect(row(window, 1)).toBeVisible();
  });

  await test.step('all re-tagged as one act, called off once, and undone as one', async () => {
    const retag = async () => {
      await table(window).focus();
      await window.keyboard.press('Control+a');
      await expect(status(window)).toHaveText(`Đã chọn ${ALL}`);
      await window.getByRole('button', { name: 'Lĩnh vực…' }).click();
      await window.getByRole('combobox', { name: 'Gắn thêm' }).fill('y te');
      await window.getByRole('combobox', { name: 'Gắn thêm' }).press('Enter');
      await window.getByRole('button', { name: `Áp dụng cho ${ALL} mục` }).click();
    };
    const notices = window.getByRole('region', { name: 'Thông báo' });
    await retag();
    await notices.getByRole('button', { name: 'Dừng' }).click({ timeout: 60_000 });
    await expect(notices.getByRole('alert')).toHaveText(/./, { timeout: 60_000 });
    expect((await cells(window, 'Lĩnh vực')).filter((topics) => topics.includes('Y tế')).length).toBeLessThan(
      10,
    );

    await retag();
    await expect(notices.getByRole('progressbar')).toBeVisible();
    await expect(notices.getByText(`Đã sửa lĩnh vực của ${ALL} mục`)).toBeVisible({ timeout: 240_000 });
    await expect
      .poll(async () => (await cells(window, 'Lĩnh vực')).filter((topics) => !topics.includes('Y tế')))
      .toEqual([]);

    await notices.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect(notices.getByText(/^Đã hoàn tác: sửa/)).toBeVisible({ timeout: 300_000 });
    await expect
      .poll(async () => (await cells(window, 'Lĩnh vực')).filter((topics) => topics.includes('Y tế')).length)
      .toBeLessThan(10);
  });
});
