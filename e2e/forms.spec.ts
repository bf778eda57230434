import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { askThrough, openAs, saveAs } from '../scripts/demo/running-program.ts';
import { formParagraphs } from '../src/store/formats/docx-template/paragraphs.ts';
import { formParts } from '../src/store/formats/docx-template/parts.ts';
import { forge } from '../tests/check/forged-changes.ts';
import { relatedFile } from '../tests/docx/related-word.ts';
import { paragraphXml, tableXml, wordFile } from '../tests/docx/word-file.ts';
import { objections } from './axe.ts';
import { expect, test } from './launch.ts';

const words = (path: string): string[] =>
  formParagraphs(formParts(readFileSync(path), path)).map(({ text }) => text);

/** A form with two lines wrong, or right. */
function form(title: string, row: readonly string[]): Uint8Array {
  return wordFile(
    paragraphXml('PHIẾU GHI') +
      paragraphXml(title) +
      tableXml([['TT', 'Ý kiến'], row]) +
      paragraphXml('Hết.'),
  );
}

test('an own form with a mistake in it is explained, mended, taken and written', async ({ launch }, info) => {
  const { app, window } = await launch();
  const call = askThrough(window);
  const { id: meetingId } = await call('meeting.create', {
    fields: { title: 'Hội nghị giao ban', startsAt: '2026-09-05T08:30' },
  });
  for (const content of ['Đường liên xã hỏng.', 'Chợ quá tải, liên hệ 0912 345 678.'])
    await call('entry.add', {
      meetingId,
      fields: { content, speakerText: 'Hội Nông dân' },
      topicIds: [],
      agencyIds: [],
    });

  await window.getByRole('link', { name: 'Văn bản' }).click();
  await window.getByRole('link', { name: 'Mẫu của cơ quan' }).click();
  await expect(window.getByText('Chưa có mẫu nào')).toBeVisible();

  const file = info.outputPath('Phiếu ghi.docx');
  writeFileSync(file, form('{{hoi_nghi.tenn}}', ['{{#y_kien}}{{stt}}', '{{noi_dung}}']));
  await openAs(app, file);
  await window.getByRole('button', { name: 'Thêm mẫu…' }).click();
  const problems = window.getByRole('region', {
    name: 'Tệp Phiếu ghi.docx chưa dùng làm mẫu được: 2 chỗ cần sửa',
  });
  await expect(problems.getByRole('listitem')).toHaveText([
    'Đoạn 2: Không có trường {{hoi_nghi.tenn}}. Có phải ý là {{hoi_nghi.ten}}?{{hoi_nghi.tenn}}',
    'Đoạn 5: {{#y_kien}} mở mà không đóng: thiếu {{/y_kien}} ở phía sau.{{#y_kien}}{{stt}}',
  ]);
  expect(await call('form.list', {})).toEqual([]);
  expect(await objections(window)).toEqual([]);

  writeFileSync(
    file,
    form('{{hoi_nghi.ten}}', ['{{#y_kien}}{{stt}}', '{{nguoi_phat_bieu}}: {{noi_dung}}{{/y_kien}}']),
  );
  await problems.getByRole('button', { name: 'Kiểm tra lại' }).click();
  await expect(problems).toHaveCount(0);
  const panel = window.getByRole('complementary', { name: 'Phiếu ghi' });
  await expect(panel).toBeVisible();

  // A telephone number was said: it is decided about before anything is written.
  const write = panel.getByRole('button', { name: 'Xuất theo mẫu' });
  await expect(write).toHaveAttribute('aria-disabled', 'true');
  await panel.getByRole('radio', { name: 'Che' }).click();
  await expect(write).not.toHaveAttribute('aria-disabled', 'true');
  const written = info.outputPath('Phiếu quý III.docx');
  await saveAs(app, written);
  await write.click();
  await expect(panel.getByText('Đã ghi Phiếu quý III.docx')).toBeVisible();
  expect(words(written)).toEqual([
    'PHIẾU GHI',
    'Hội nghị giao ban',
    'TT',
    'Ý kiến',
    '1',
    'Hội Nông dân: Đường liên xã hỏng.',
    '2',
    'Hội Nông dân: Chợ quá tải, liên hệ […].',
    'Hết.',
  ]);

  await panel.getByRole('button', { name: 'Xóa' }).click();
  await expect(window.getByText('Chưa có mẫu nào')).toBeVisible();
  await window.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(window.getByRole('table', { name: 'Các mẫu' }).getByText('Phiếu ghi')).toBeVisible();
});

test('what an office did not see in its form is told: changes refuse it, comments and names go', async ({
  launch,
}, info) => {
  const { app, window } = await launch();
  await window.getByRole('link', { name: 'Văn bản' }).click();
  await window.getByRole('link', { name: 'Mẫu của cơ quan' }).click();

  const file = info.outputPath('Phiếu ghi.docx');
  copyFileSync('src/store/formats/docx-template/examples/tracked-changes.docx', file);
  await openAs(app, file);
  await window.getByRole('button', { name: 'Thêm mẫu…' }).click();
  const problems = window.getByRole('region', {
    name: 'Tệp Phiếu ghi.docx chưa dùng làm mẫu được: 2 chỗ cần sửa',
  });
  await expect(problems.getByRole('listitem')).toContainText([
    '1 chỗ thêm vào còn theo dõi, chưa duyệt (Đoạn 1). Trong Word: Xem lại (Review) → Chấp nhận',
    '1 chỗ đã xóa nhưng chữ vẫn còn trong tệp (Đoạn 1). Trong Word: Xem lại (Review) → Chấp nhận',
    '1 chú thích (comment) của người đọc (Đoạn 1): Anh chưa đồng ý chỗ này',
    '3 tên người hoặc cơ quan ghi kèm tệp: Nguyễn Thị Soạn',
  ]);
  await expect(problems.getByText('Ý kiến riêng của lãnh đạo: bỏ câu này.')).toBeVisible();
  expect(await objections(window)).toEqual([]);

  // Accepted in Word, the comment still in it.
  writeFileSync(
    file,
    relatedFile('<w:p><w:r><w:commentReference w:id="0"/></w:r></w:p>', {
      word: {
        comments: `<w:comment w:id="0" w:author="Trần Văn Duyệt">${paragraphXml('Anh chưa đồng ý chỗ này')}</w:comment>`,
      },
    }),
  );
  await problems.getByRole('button', { name: 'Kiểm tra lại' }).click();
  const removed = window.getByRole('region', { name: 'Không giữ trong mẫu Phiếu ghi' });
  await expect(removed.getByRole('listitem')).toHaveText([
    '1 chú thích (comment) của người đọc (Đoạn 1): Anh chưa đồng ý chỗ này',
    '1 tên người hoặc cơ quan ghi kèm tệp: Trần Văn Duyệt',
  ]);
  await removed.getByRole('button', { name: 'Đóng' }).click();
  await expect(removed).toHaveCount(0);
  await expect(window.getByRole('table', { name: 'Các mẫu' }).getByText('Phiếu ghi')).toBeVisible();
});

test('a form with a telephone number of its own is taken once that was decided about', async ({
  launch,
}, info) => {
  const { app, window } = await launch();
  await window.getByRole('link', { name: 'Văn bản' }).click();
  await window.getByRole('link', { name: 'Mẫu của cơ quan' }).click();
  const file = info.outputPath('Phiếu ghi.docx');
  writeFileSync(file, relatedFile(paragraphXml('Điện thoại 0912 345 678')));
  await openAs(app, file);
  await window.getByRole('button', { name: 'Thêm mẫu…' }).click();
  const open = window.getByRole('region', { name: 'Tệp Phiếu ghi.docx: xem lại chữ có sẵn' });
  await expect(open.getByRole('listitem')).toContainText(['Đoạn 2: “0912 345 678”']);
  const take = open.getByRole('button', { name: 'Dùng làm mẫu' });
  await expect(take).toHaveAttribute('aria-disabled', 'true');
  expect(await objections(window)).toEqual([]);
  await open.getByRole('radio', { name: 'Che' }).click();
  await take.click();
  await expect(open).toHaveCount(0);
  await expect(window.getByRole('complementary', { name: 'Phiếu ghi' })).toBeVisible();
});

test('a form of before says what its file still holds', async ({ launch }, info) => {
  const file = info.outputPath('giaoban.db');
  const first = await launch({ file });
  await askThrough(first.window)('meeting.create', { fields: { title: 'Hội nghị giao ban' } });
  await first.close();
  const content = readFileSync('src/store/formats/docx-template/examples/tracked-changes.docx', 'base64');
  const id = '018f2f6e-0000-7000-8000-00000000000a';
  forge(file, [{ type: 'form', id, verb: 'form.add', payload: { name: 'Mẫu cũ', content } }]);

  const { app, window } = await launch({ file });
  await window.getByRole('link', { name: 'Văn bản' }).click();
  await window.getByRole('link', { name: 'Mẫu của cơ quan' }).click();
  await window.getByRole('table', { name: 'Các mẫu' }).getByText('Mẫu cũ').click();
  const panel = window.getByRole('complementary', { name: 'Mẫu cũ' });
  const older = panel.getByRole('region', { name: 'Còn trong tệp của mẫu này' });
  await expect(older.getByRole('listitem')).toContainText([
    'chỗ thêm vào',
    'chỗ đã xóa',
    'chú thích',
    'tên người',
  ]);

  const written = info.outputPath('ra.docx');
  await saveAs(app, written);
  await panel.getByRole('button', { name: 'Xuất theo mẫu' }).click();
  await expect(panel.getByText('Đã ghi ra.docx')).toBeVisible();
  expect(words(written)).toEqual(['Kính gửi: Sở Y tế. Hội nghị giao ban', 'Hết.']);
});

test('people start from an example and see which fields there are', async ({ launch }, info) => {
  const { app, window } = await launch();
  await window.getByRole('link', { name: 'Văn bản' }).click();
  await window.getByRole('link', { name: 'Mẫu của cơ quan' }).click();
  const path = info.outputPath('Giấy mời của cơ quan.docx');
  await saveAs(app, path);
  await window.getByRole('button', { name: 'Lưu “Giấy mời”…' }).click();
  await expect(window.getByText('Đã lưu Giấy mời của cơ quan.docx')).toBeVisible();
  await openAs(app, path);
  await window.getByRole('button', { name: 'Thêm mẫu…' }).click();
  await expect(window.getByRole('complementary', { name: 'Giấy mời của cơ quan' })).toBeVisible();

  await window.getByRole('textbox', { name: 'Tìm trường' }).fill('ly do vang');
  const fields = window.getByRole('table', { name: 'Các trường dùng được' });
  await expect(fields.getByRole('row')).toHaveCount(3);
  await fields.getByRole('button', { name: 'Chép {{ly_do}}' }).click();
  await expect(window.getByText('Đã chép {{ly_do}}, dán được vào Word')).toBeVisible();
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('{{ly_do}}');
});
