import { copyFileSync } from 'node:fs';
import { objections } from './axe.ts';
import { expect, test } from './launch.ts';
import { asked, bring, choose, flag, type Pc, preview, said, twoPcs } from './two-pcs.ts';

test.setTimeout(180_000);

test('a choice is taken back with Ctrl+Z and made again with Ctrl+Y, also one for what shows', async ({
  launch,
}, testInfo) => {
  const at = (name: string) => testInfo.outputPath(name);
  const { files, lan, minh, meetingId, entryId: id } = await twoPcs(launch, at);
  const { window } = lan;
  await lan.ask('entry.edit', { id, fields: { content: 'Đường ngập, xe chết máy' } });
  await minh.ask('record.remove', { type: 'entry', id });
  const copy = at('tu-may-minh.db');
  copyFileSync(files.minh, copy);
  await bring(lan, copy);
  await flag(lan, 1).click();
  await expect(asked(lan, /^1\/1 Nội dung phát biểu: xóa hay giữ\?/)).toBeVisible();
  await window.getByRole('button', { name: 'Vẫn xóa (1)' }).click();
  await expect(window.getByText('Không có chỗ nào ghi khác nhau')).toBeVisible();

  await window.keyboard.press('Control+Z');
  await expect(asked(lan, /^1\/1 Nội dung phát biểu: xóa hay giữ\?/)).toBeVisible();
  await expect(flag(lan, 1)).toBeVisible();
  await window.keyboard.press('Control+Y');
  await expect(window.getByText('Không có chỗ nào ghi khác nhau')).toBeVisible();
  expect(await said(lan, meetingId)).toEqual([]);

  // What was deleted is found, read and brought back.
  await window.getByRole('link', { name: 'Hội nghị', exact: true }).click();
  await window.getByRole('link', { name: 'Đã xóa' }).click();
  const deleted = window.getByRole('table', { name: 'Đã xóa' });
  await expect(deleted.getByRole('row', { name: /Đường ngập, xe chết máy/ })).toContainText(
    'Hội nghị giao ban',
  );
  await deleted.getByRole('button', { name: 'Đường ngập, xe chết máy', exact: true }).click();
  await expect(window.getByRole('heading', { name: 'Lịch sử “Đường ngập, xe chết máy”' })).toBeVisible();
  await deleted.getByRole('button', { name: 'Khôi phục' }).click();
  await expect(window.getByText('Chưa xóa mục nào')).toBeVisible();
  expect(await said(lan, meetingId)).toEqual(['Đường ngập, xe chết máy']);
});

test('a number of minutes that was used twice is asked about until one of them has another', async ({
  launch,
}, testInfo) => {
  const at = (name: string) => testInfo.outputPath(name);
  const { files, lan, minh } = await twoPcs(launch, at);
  const { window } = lan;
  const fields = { startsAt: '2026-09-15T08:00', minutesNumber: 7 };
  const meetings = [
    await lan.ask('meeting.create', { fields: { ...fields, title: 'Giao ban tháng 9' } }),
    await minh.ask('meeting.create', { fields: { ...fields, title: 'Giao ban chuyên đề' } }),
  ];
  const copy = at('tu-may-minh.db');
  copyFileSync(files.minh, copy);
  await choose(lan, copy);
  await expect(window.getByText('1 mục mới. 1 chỗ cần chọn.')).toBeVisible();
  await window.getByRole('button', { name: 'Ghép vào tệp này' }).click();
  await flag(lan, 1).click();
  await expect(asked(lan, /^1\/1 Số 7 được dùng nhiều lần \(Biên bản\)/)).toBeVisible();
  await window.getByRole('textbox', { name: 'Số văn bản' }).first().fill('8');
  await window.keyboard.press('Enter');
  await expect(window.getByText('Không có chỗ nào ghi khác nhau')).toBeVisible();
  const numbers = meetings.map(
    async ({ id }) => (await lan.ask('meeting.get', { meetingId: id })).meeting.minutesNumber,
  );
  expect((await Promise.all(numbers)).toSorted()).toEqual([7, 8]);
});

test('axe finds nothing to object to in a preview, a report and the conflicts, light and dark, in both languages', async ({
  launch,
}, testInfo) => {
  const at = (name: string) => testInfo.outputPath(name);
  const { files, lan, minh, meetingId, entryId: id } = await twoPcs(launch, at);
  const { window } = lan;
  await lan.ask('entry.edit', { id, fields: { content: 'Đường ngập, xe chết máy' } });
  await minh.ask('entry.edit', { id, fields: { content: 'Đường ngập sâu khi mưa lớn' } });
  await lan.ask('record.remove', { type: 'meeting', id: meetingId });
  await minh.ask('record.edit', { type: 'meeting', id: meetingId, fields: { conclusion: 'Giao BQL' } });
  await lan.ask('meeting.create', { fields: { title: 'Giao ban tháng 9', minutesNumber: 7 } });
  await minh.ask('meeting.create', { fields: { title: 'Giao ban chuyên đề', minutesNumber: 7 } });
  const copy = at('lan (1).db');
  copyFileSync(files.minh, copy);

  await choose(lan, copy);
  await expect(preview(lan)).toBeVisible();
  await window.getByText('Xem từng mục (3)').click();
  await expect(window.getByText('xe chết máy')).toBeVisible();
  await look(lan, 'preview');
  await window.getByRole('button', { name: 'Ghép vào tệp này' }).click();
  await expect(window.getByRole('heading', { level: 2, name: 'Đã ghép' })).toBeVisible();
  await look(lan, 'report');
  await flag(lan, 3).click();
  await expect(asked(lan, /^1\/3/)).toBeVisible();
  await look(lan, 'value');
  await window.keyboard.press('e');
  await look(lan, 'editing');
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: 'Để sau' }).click();
  await expect(asked(lan, /xóa hay giữ/)).toBeVisible();
  await look(lan, 'deletion');
  await window.getByRole('button', { name: 'Để sau' }).click();
  await expect(asked(lan, /Số 7 được dùng nhiều lần/)).toBeVisible();
  await look(lan, 'number');
  await window.getByRole('button', { name: 'Để sau' }).click();
  await window.getByRole('button', { name: 'Để sau' }).click();
  await window.getByRole('button', { name: 'Vẫn xóa (1)' }).click();
  await expect(flag(lan, 2)).toBeVisible();
  await window.getByRole('link', { name: 'Hội nghị', exact: true }).click();
  await window.getByRole('link', { name: 'Đã xóa' }).click();
  await expect(window.getByRole('table', { name: 'Đã xóa' })).toBeVisible();
  await look(lan, 'removed');
});

/** Looks at a screen with axe in both languages and appearances. */
async function look({ ask, window }: Pc, name: string): Promise<void> {
  for (const appearance of ['light', 'dark'] as const) {
    for (const language of ['vi', 'en'] as const) {
      await ask('app.setPreferences', { appearance, language });
      await expect(window.locator(`html[lang=${language}]`)).toHaveCount(1);
      await expect(window.locator(`[style*="color-scheme: ${appearance}"]`)).toHaveCount(1);
      expect((await objections(window, appearance)).map((what) => `${name}: ${what}`)).toEqual([]);
    }
  }
  await ask('app.setPreferences', { appearance: 'light', language: 'vi' });
}
