import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { askThrough, saveAs } from '../scripts/demo/running-program.ts';
import { readWord } from '../src/store/formats/docx-reader/read-word.ts';
import { objections } from './axe.ts';
import { expect, test } from './launch.ts';

test.setTimeout(120_000);

/** Where the text of the first page begins, in the terms of CSS. */
const textOfPage = (window: Page) =>
  window.getByRole('region', { name: 'Trang 1/1' }).locator('xpath=./div').last();

/** A length in mm as a window tells it. */
const pixels = (mm: number) => `${Number(((mm / 25.4) * 96).toFixed(3))}px`;

test('a corrected margin is in the preview and in the Word file; a wrong one is refused; everything goes back', async ({
  launch,
}, testInfo) => {
  const { app, window } = await launch();
  const ask = askThrough(window);
  await ask('app.setPreferences', { person: 'Đặng Thu Hà' });
  const fields = { title: 'Hội nghị giao ban', startsAt: '2026-09-15T08:00' };
  const { id: meetingId } = await ask('meeting.create', { fields });
  const choice = { kind: 'minutes', meetingId } as const;
  const go = (hash: string) => window.evaluate((to) => globalThis.location.assign(to), hash);

  await window.getByRole('link', { name: 'Cài đặt', exact: true }).press('Enter');
  const part = window.getByRole('region', { name: 'Thể thức văn bản' });
  const left = part.getByRole('textbox', { name: 'Lề trái (mm)' });
  await left.fill('80');
  await left.press('Enter');
  await expect(part.getByText('Chỉ nhận số từ 5 đến 60.')).toBeVisible();
  await left.fill('32,5');
  await left.press('Enter');
  await expect(part.getByText('Lề trái (mm): 30 → 32,5')).toBeVisible();
  await expect(part.getByText('Theo hướng dẫn: 30')).toBeVisible();

  const lines = part.getByRole('textbox', { name: 'Giãn dòng (pt)' });
  await expect(part.getByText('Hướng dẫn cho phép từ 18 đến 22')).toBeVisible();
  await lines.fill('23');
  await lines.press('Enter');
  await expect(part.getByText('Chỉ nhận số từ 18 đến 22.')).toBeVisible();
  await lines.fill('20');
  await lines.press('Enter');
  await expect(part.getByText('Nội dung: Giãn dòng: đúng 18 pt → đúng 20 pt')).toBeVisible();
  await part.getByRole('combobox', { name: 'Thành phần thể thức' }).selectOption({ label: 'Trích yếu' });
  await part.getByRole('combobox', { name: 'Căn' }).selectOption({ label: 'Trái' });
  await expect(part.getByText('Trích yếu: Căn: Giữa → Trái')).toBeVisible();

  await part.getByRole('button', { name: 'Lịch sử Lề trái (mm)' }).press('Enter');
  const history = window.getByRole('complementary', { name: /Lịch sử/ });
  await expect(history).toContainText('Đặng Thu Hà');
  await expect(history).toContainText('32,5');
  await window.keyboard.press('Escape');

  await go(`#/meetings/${meetingId}/minutes`);
  await expect(textOfPage(window)).toHaveCSS('left', pixels(32.5));
  const path = testInfo.outputPath('bien-ban.docx');
  await saveAs(app, path);
  await ask('document.export', { choice, format: 'docx', job: crypto.randomUUID() });
  const { sections, paragraphs } = readWord(readFileSync(path), 'bien-ban.docx');
  expect(sections[0]?.marginMm.left).toBeCloseTo(32.5, 1);
  expect(paragraphs.find(({ styleRole }) => styleRole === 'body')?.line).toEqual({ exactPt: 20 });
  expect(paragraphs.find(({ styleRole }) => styleRole === 'abstract')?.align).toBe('left');

  await go('#/settings');
  const violations: string[] = [];
  for (const appearance of ['light', 'dark'] as const) {
    await ask('app.setPreferences', { appearance });
    await expect(left).toHaveValue('32,5');
    violations.push(...(await objections(window, appearance)).map((what) => `${appearance}: ${what}`));
  }
  expect(violations).toEqual([]);
  await part.getByRole('button', { name: 'Trả lại Lề trái (mm)' }).press('Enter');
  await expect(left).toHaveValue('30');
  await window.getByRole('button', { name: 'Hoàn tác' }).press('Enter');
  await expect(left).toHaveValue('32,5');
  await part.getByRole('button', { name: 'Trả tất cả về như ban hành' }).press('Enter');
  await expect(part.getByText('Chưa sửa gì: mọi số đo như ban hành.')).toBeVisible();
  await go(`#/meetings/${meetingId}/minutes`);
  await expect(textOfPage(window)).toHaveCSS('left', pixels(30));
});
