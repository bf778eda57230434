import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readBriefing } from '../scripts/demo/content.ts';
import { recordBriefing } from '../scripts/demo/record.ts';
import { askThrough, openAs, saveAs } from '../scripts/demo/running-program.ts';
import { readDocx } from '../tests/documents/acceptance/read-docx.ts';
import { alteredWord } from '../tests/docx/altered-word.ts';
import { objections } from './axe.ts';
import { expect, test } from './launch.ts';

test.setTimeout(120_000);

const linesOf = (path: string) => readDocx(readFileSync(path)).paragraphs.map(({ text }) => text);

test('minutes changed in Word are not written over unasked; what was changed is brought back in one act', async ({
  launch,
}, testInfo) => {
  const { app, window } = await launch();
  const ask = askThrough(window);
  const meetingId = await recordBriefing(ask, readBriefing('briefing-q3-2026'));
  const choice = { kind: 'minutes', meetingId } as const;
  for (const { quote } of (await ask('document.compose', { choice })).personalData)
    await ask('document.decide', { choice, quote, decision: 'keep' });
  const path = testInfo.outputPath('bien-ban.docx');
  await saveAs(app, path);
  await ask('document.export', { choice, format: 'docx', job: crypto.randomUUID() });
  const before = linesOf(path);

  // Somebody goes on in Word: other words, a new paragraph, one taken out, the name of the agency.
  const edited = alteredWord(readFileSync(path), 'word/document.xml', (xml) =>
    xml
      .replace('Hội trường', 'Phòng họp số 2, Hội trường')
      .replace(
        /(<w:p>(?:(?!<\/w:p>).)*cùng ngày\.(?:(?!<\/w:p>).)*<\/w:p>)/,
        (end: string) =>
          `${end}${end.replace(/<w:t [^>]*>[^<]*<\/w:t>/g, '').replace('</w:p>', '<w:r><w:t>Các đại biểu ở lại dự họp tổ.</w:t></w:r></w:p>')}`,
      )
      .replace('BAN TUYÊN GIÁO', 'VĂN PHÒNG, BAN TUYÊN GIÁO'),
  );
  writeFileSync(path, edited);

  // The same path again: the file is spared, and the person is asked.
  await window.evaluate((hash) => {
    globalThis.location.hash = hash;
  }, `#/documents/minutes/${meetingId}`);
  await window.getByRole('button', { name: 'Xuất Word' }).press('Enter');
  const question = window.getByRole('dialog', { name: 'Tệp này đã có người sửa trong Word' });
  await expect(question).toBeVisible();
  expect(await objections(window)).toEqual([]);
  await window.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  expect(readFileSync(path).equals(edited)).toBe(true);

  // Keeping both writes beside it.
  await window.getByRole('button', { name: 'Xuất Word' }).press('Enter');
  await question.getByRole('button', { name: /Giữ cả hai/ }).press('Enter');
  await expect(window.getByText('Đã ghi bien-ban (2).docx')).toBeVisible();
  expect(existsSync(testInfo.outputPath('bien-ban (2).docx'))).toBe(true);
  expect(readFileSync(path).equals(edited)).toBe(true);

  // The changes come back: what only Word changed is chosen already, what the program sets is listed.
  await window.getByRole('button', { name: 'Xuất Word' }).press('Enter');
  await question.getByRole('button', { name: 'Xem và đưa sửa đổi về' }).press('Enter');
  const changes = window.getByRole('region', { name: 'Sửa đổi trong bien-ban.docx' });
  await expect(changes.getByText('So với đúng bản đã xuất')).toBeVisible();
  await expect(changes.getByRole('region', { name: 'Đưa về được: 2 chỗ' })).toContainText('Phòng họp số 2');
  await expect(changes.getByRole('checkbox', { checked: true })).toHaveCount(2);
  const listed = changes.getByRole('region', { name: 'Không đưa về được: 1 chỗ' });
  await expect(listed).toContainText('VĂN PHÒNG, BAN TUYÊN GIÁO');
  await expect(listed).toContainText('Sửa ở Cài đặt');
  expect(await objections(window)).toEqual([]);
  await changes.getByRole('button', { name: 'Đưa 2 chỗ vào văn bản' }).press('Enter');
  await expect(window.getByText('Đã đưa 2 chỗ từ Word vào văn bản')).toBeVisible();
  await expect(changes.getByRole('region', { name: /Đưa về được/ })).toHaveCount(0);
  await expect(changes.getByRole('region', { name: 'Không đưa về được: 1 chỗ' })).toBeVisible();
  await expect(window.getByRole('region', { name: 'Đã sửa 2 chỗ' })).toBeVisible();

  // What is exported now reads as in Word; one undo takes all of it back.
  const again = testInfo.outputPath('lan-sau.docx');
  await saveAs(app, again);
  await changes.getByRole('button', { name: 'Về trang văn bản' }).press('Enter');
  await window.getByRole('button', { name: 'Xuất Word' }).press('Enter');
  await expect(window.getByText('Đã ghi lan-sau.docx')).toBeVisible();
  expect(linesOf(again).join('\n')).toContain('Phòng họp số 2, Hội trường');
  const end = linesOf(again).findIndex((line) => line.includes('cùng ngày'));
  expect(linesOf(again)[end + 1]).toBe('Các đại biểu ở lại dự họp tổ.');
  await window.keyboard.press('Control+Z');
  await expect(window.getByRole('region', { name: /Đã sửa/ })).toHaveCount(0);
  expect(linesOf(again)).not.toEqual(before);

  // A file of another document is named as such.
  await openAs(app, testInfo.outputPath('khac.docx'));
  await saveAs(app, testInfo.outputPath('khac.docx'));
  const other = { kind: 'invitation', meetingId } as const;
  for (const { quote } of (await ask('document.compose', { choice: other })).personalData)
    await ask('document.decide', { choice: other, quote, decision: 'keep' });
  await ask('document.export', { choice: other, format: 'docx', job: crypto.randomUUID() });
  await window.getByRole('button', { name: 'Đưa sửa đổi từ Word về…' }).press('Enter');
  await expect(window.getByText('Tệp khac.docx không giống văn bản này')).toBeVisible();
});
