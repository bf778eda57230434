import { copyFileSync } from 'node:fs';
import { inRoot } from '../scripts/process/paths.ts';
import { expect, test } from './launch.ts';

/*
 * A file as it was written before text was cleaned at the border: what is in it is found, named and printed as it reads
 * (tests/text/written-before.test.ts).
 */
test('old text is found as it reads, and minutes print each place and form of address once', async ({
  launch,
}, testInfo) => {
  const file = testInfo.outputPath('giaoban.db');
  copyFileSync(inRoot('tests', 'text', 'written-before.db'), file);
  const { window } = await launch({ file });
  const box = window.getByRole('combobox', { name: 'Tìm mọi thứ' });
  for (const [typed, part] of [
    ['đường liên thôn', 'ngập sâu'],
    ['an toan thuc pham', 'ở chợ'],
    ['Việt Nam 2030', 'người dân mong sớm có đường'],
    ['@tân ân', 'ở chợ'],
  ] as const) {
    await window.keyboard.press('Control+k');
    await box.fill(typed);
    await expect(window.getByRole('option').filter({ hasText: part }), typed).toBeVisible();
  }
  await window.keyboard.press('Escape');

  await window.getByRole('link', { name: /Hội nghị giao ban/ }).click();
  await window.getByRole('link', { name: 'Biên bản' }).click();
  const pages = window.getByRole('region', { name: 'Các trang văn bản' });
  await expect(pages.getByText('Người chủ trì: đồng chí Lê Minh Phú')).toBeVisible();
  await expect(pages.getByText('Đ/c')).toHaveCount(0);
  // Said by somebody of Lục Sĩ Thành about Tân An: both stand.
  await expect(pages.getByText(/xã Lục Sĩ Thành.*xã Tân An/)).toBeVisible();
});
