import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate/browser';
import { readBriefing } from '../scripts/demo/content.ts';
import { recordBriefing } from '../scripts/demo/record.ts';
import { askThrough, openAs, saveAs } from '../scripts/demo/running-program.ts';
import { alteredWord } from '../tests/docx/altered-word.ts';
import { objections } from './axe.ts';
import { expect, test } from './launch.ts';

test.setTimeout(120_000);

async function openChecking(window: Page): Promise<void> {
  await window.getByRole('link', { name: 'Văn bản', exact: true }).press('Enter');
  await window.getByRole('link', { name: 'Kiểm tra thể thức' }).press('Enter');
}

/** Lets a file fall on the window, as the desktop does. */
async function dropFile(window: Page, path: string): Promise<void> {
  await window.evaluate(() => {
    const input = Object.assign(document.createElement('input'), { type: 'file', id: 'dropped' });
    input.setAttribute('aria-label', 'dropped');
    document.body.append(input);
  });
  await window.locator('#dropped').setInputFiles(path);
  await window.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#dropped');
    const file = input?.files?.item(0);
    const dataTransfer = new DataTransfer();
    if (file) dataTransfer.items.add(file);
    input?.remove();
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
}

test('minutes written here are as they should be; edited in Word since, they are told what differs and where', async ({
  launch,
}, testInfo) => {
  const { app, window } = await launch();
  const ask = askThrough(window);
  const meetingId = await recordBriefing(ask, readBriefing('briefing-q3-2026'));
  const path = testInfo.outputPath('bien-ban.docx');
  await saveAs(app, path);
  const choice = { kind: 'minutes', meetingId } as const;
  for (const { quote } of (await ask('document.compose', { choice })).personalData)
    await ask('document.decide', { choice, quote, decision: 'keep' });
  await ask('document.export', { choice, format: 'docx', job: crypto.randomUUID() });

  await openChecking(window);
  await openAs(app, path);
  await window.getByRole('button', { name: 'Chọn văn bản Word…' }).press('Enter');
  await expect(window.getByText('Không thấy chỗ nào chưa đúng thể thức')).toBeVisible();
  await expect(window.getByText(/^Đã xem: Khổ giấy, lề; Số trang; Tiêu đề/)).toBeVisible();
  await expect(window.getByText(/Loại văn bản: BIÊN BẢN/)).toBeVisible();
  const guide = window.getByRole('combobox', { name: 'Kiểm tra theo' });
  await expect(guide).toHaveValue('hd05');

  const edited = alteredWord(readFileSync(path), 'word/document.xml', (xml) =>
    xml
      .replace('w:left="1701"', 'w:left="1418"')
      .replace('>Số <', '>Số: <')
      .replace(
        '<w:pStyle w:val="minutes-abstract"/>',
        '<w:pStyle w:val="minutes-abstract"/><w:jc w:val="left"/>',
      ),
  );
  writeFileSync(path, edited);
  await window.getByRole('button', { name: 'Kiểm tra lại' }).press('Enter');
  const findings = window.getByRole('region', { name: 'Những điểm chưa đúng' });
  await expect(window.getByText('Có 3 điểm chưa đúng thể thức')).toBeVisible();
  await expect(findings).toContainText('Lề trái 25 mm, phải là 30 mm');
  await expect(findings).toContainText('Có dấu hai chấm sau chữ “Số”');
  await expect(findings).toContainText('Căn trái, phải căn giữa');
  await expect(findings).toContainText(/Đoạn \d+: “Hội nghị giao ban/);

  await window.getByRole('button', { name: 'Chép kết quả' }).press('Enter');
  await expect(window.getByText('Đã chép kết quả kiểm tra')).toBeVisible();
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toContain('bien-ban.docx\nKiểm tra theo: Hướng dẫn 05-HD/VPTW');
  expect(copied).toContain('- Lề trái 25 mm, phải là 30 mm');

  const noted = testInfo.outputPath('bien-ban (nhận xét).docx');
  await saveAs(app, noted);
  await window.getByRole('button', { name: 'Ghi nhận xét vào bản sao…' }).press('Enter');
  await expect(window.getByText(/^Đã ghi bản sao có nhận xét bien-ban \(nhận xét\)\.docx/)).toBeVisible();
  const parts = new Map(Object.entries(unzipSync(readFileSync(noted))));
  const comments = strFromU8(parts.get('word/comments.xml') ?? new Uint8Array());
  expect(comments).toContain('Khổ giấy, lề: Lề trái 25 mm, phải là 30 mm');

  const mended = testInfo.outputPath('bien-ban (đã sửa thể thức).docx');
  await saveAs(app, mended);
  await window.getByRole('button', { name: 'Sửa thể thức…' }).press('Enter');
  const result = window.getByRole('region', { name: 'Bản sao đã sửa thể thức' });
  await expect(result.getByRole('region', { name: 'Đã sửa trong bản sao' })).toContainText(
    'Lề trái 25 mm, phải là 30 mm',
  );
  await expect(result.getByRole('region', { name: 'Còn lại, cần người sửa' })).toContainText(
    'Có dấu hai chấm sau chữ “Số”',
  );
  expect(readFileSync(path)).toEqual(Buffer.from(edited));
  // Over the document itself nothing is written.
  await saveAs(app, path);
  await window.getByRole('button', { name: 'Sửa thể thức…' }).press('Enter');
  await expect(window.getByRole('alert').filter({ hasText: 'bien-ban.docx là văn bản gốc' })).toBeVisible();
  expect(readFileSync(path)).toEqual(Buffer.from(edited));

  await guide.selectOption('nd30');
  await expect(findings).toContainText(
    'Ghi “ĐẢNG CỘNG SẢN VIỆT NAM”, phải là “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  );
  await guide.selectOption('hd05');
  await expect(window.getByText('Có 3 điểm chưa đúng thể thức')).toBeVisible();

  const violations: string[] = [];
  for (const appearance of ['light', 'dark'] as const) {
    await ask('app.setPreferences', { appearance });
    violations.push(...(await objections(window, appearance)).map((what) => `${appearance}: ${what}`));
  }
  expect(violations).toEqual([]);
});

test('a file that is dropped is checked; one that cannot be read says what to do', async ({
  launch,
}, testInfo) => {
  const { window } = await launch();
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
  const old = testInfo.outputPath('cu.doc');
  writeFileSync(old, Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
  await dropFile(window, old);
  await expect(window.getByRole('alert').filter({ hasText: 'cu.doc là văn bản Word dạng cũ' })).toBeVisible();
  await expect(window.getByRole('button', { name: 'Chọn văn bản khác…' })).toBeVisible();

  const words = testInfo.outputPath('loi.docx');
  writeFileSync(words, 'không phải văn bản');
  await dropFile(window, words);
  await expect(
    window.getByRole('alert').filter({ hasText: 'loi.docx không phải là văn bản Word' }),
  ).toBeVisible();
});
