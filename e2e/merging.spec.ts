import { copyFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { contentHash } from '../src/store/log/check/content-hash.ts';
import { expect, test } from './launch.ts';
import { asked, bring, choose, flag, goToSharing, merge, preview, said, say, twoPcs } from './two-pcs.ts';

test.setTimeout(180_000);

/** What `giaoban info --json` tells as the file's `contentHash`. */
function hashOf(path: string): string {
  const db = new Database(path, { readonly: true });
  const hash = contentHash(db);
  db.close();
  return hash;
}

test('two PCs edit the same meeting and entry, merge both ways, settle and merge back', async ({
  launch,
}, testInfo) => {
  const at = (name: string) => testInfo.outputPath(name);
  const { files, lan, minh, meetingId, entryId: id } = await twoPcs(launch, at);
  const toMinh = at('cho-minh.db');
  const toLan = at('cho-lan.db');

  await lan.ask('record.edit', { type: 'meeting', id: meetingId, fields: { place: 'Hội trường B' } });
  await lan.ask('entry.edit', { id, fields: { content: 'Đường ngập, xe chết máy' } });
  await minh.ask('record.edit', { type: 'meeting', id: meetingId, fields: { place: 'Phòng họp 2' } });
  await minh.ask('entry.edit', { id, fields: { content: 'Đường ngập sâu khi mưa lớn' } });
  await say(minh, meetingId, 'Giá vật tư tăng');

  // What will come in is told before anything is written, and waits while one looks elsewhere…
  copyFileSync(files.minh, toLan);
  await choose(lan, toLan);
  await expect(preview(lan)).toBeFocused();
  await expect(lan.window.getByText('1 mục mới, 2 mục được sửa. 2 chỗ cần chọn.')).toBeVisible();
  const byType = lan.window.getByRole('table', { name: 'Theo loại' });
  await expect(byType.getByRole('row', { name: 'Nội dung phát biểu 1 1 0 0 1' })).toBeVisible();
  const byPerson = lan.window.getByRole('table', { name: 'Theo người và ngày' });
  await expect(byPerson.getByRole('row', { name: /Minh .* 1 2 0 0$/ })).toBeVisible();
  await lan.window.getByText('Xem từng mục (3)').click();
  await expect(lan.window.getByRole('listitem').filter({ hasText: 'Giá vật tư tăng' })).toBeVisible();
  await lan.window.getByRole('link', { name: 'Hội nghị', exact: true }).click();
  expect(await said(lan, meetingId)).toHaveLength(1);
  await goToSharing(lan);

  // …then it comes in, both ways, and the conflicts are counted on both PCs.
  await merge(lan);
  const counts = lan.window.getByRole('table', { name: 'Số mục đang có, trước và sau khi ghép' });
  await expect(counts.getByRole('row', { name: 'Nội dung phát biểu 1 2' })).toBeVisible();
  const people = lan.window.getByRole('table', { name: 'Số thay đổi theo người, trước và sau khi ghép' });
  await expect(people.getByRole('row', { name: 'Minh 0 3' })).toBeVisible();
  copyFileSync(files.lan, toMinh);
  await bring(minh, toMinh);
  await expect(flag(lan, 2)).toBeVisible();
  await expect(flag(minh, 2)).toBeVisible();

  // One is edited, the other kept by its key.
  await flag(lan, 2).click();
  await expect(asked(lan, /^1\/2 Nội dung phát biểu · Nội dung/)).toBeVisible();
  await expect(lan.window.locator('mark')).toHaveText(['sâu khi mưa lớn', ', xe chết máy']);
  await lan.window.keyboard.press('e');
  await expect(lan.window.getByRole('textbox', { name: 'Nội dung sửa lại' })).toBeFocused();
  await lan.window.keyboard.press('Control+A');
  await lan.window.keyboard.type('Đường ngập sâu, xe chết máy');
  await lan.window.keyboard.press('Control+Enter');
  await expect(asked(lan, /^2\/2 Hội nghị · Địa điểm/)).toBeFocused();
  await lan.window.keyboard.press('2');
  await expect(lan.window.getByText('Không có chỗ nào ghi khác nhau')).toBeVisible();
  await expect(lan.window.getByRole('banner').getByRole('link', { name: /khác nhau/ })).toHaveCount(0);

  // Merged back, the conflicts are closed there too, and both files hold the same.
  copyFileSync(files.lan, toMinh);
  await minh.window.getByRole('button', { name: 'Chọn tệp khác' }).click();
  await bring(minh, toMinh);
  expect(await minh.ask('conflict.count', {})).toBe(0);
  expect(await said(minh, meetingId)).toEqual(['Đường ngập sâu, xe chết máy', 'Giá vật tư tăng']);
  const { place } = (await minh.ask('meeting.get', { meetingId })).meeting;
  expect(place).toBe((await lan.ask('meeting.get', { meetingId })).meeting.place);
  await lan.program.close();
  await minh.program.close();
  expect(hashOf(files.lan)).toBe(hashOf(files.minh));
  const db = new Database(files.lan, { readonly: true });
  const log = db.prepare('SELECT group_concat(payload) FROM change').pluck().get();
  db.close();
  for (const text of ['Hội trường B', 'Phòng họp 2', 'xe chết máy', 'Đường ngập sâu khi mưa lớn'])
    expect(log).toContain(text);
});

test('after a merge, Ctrl+Z takes back one’s own work alone, and the merge is undone as a whole', async ({
  launch,
}, testInfo) => {
  const at = (name: string) => testInfo.outputPath(name);
  const { files, lan, minh, meetingId, entryId: id } = await twoPcs(launch, at);
  const { window } = lan;
  await lan.ask('entry.edit', { id, fields: { content: 'Đường Trần Phú ngập' } });
  await say(minh, meetingId, 'Giá vật tư tăng');
  const copy = at('tu-may-minh.db');
  copyFileSync(files.minh, copy);
  await bring(lan, copy);
  expect(await said(lan, meetingId)).toEqual(['Đường Trần Phú ngập', 'Giá vật tư tăng']);

  await window.keyboard.press('Control+Z');
  await expect(window.getByText('Đã hoàn tác: sửa nội dung số 1')).toBeVisible();
  expect(await said(lan, meetingId)).toEqual(['Đường ngập khi mưa lớn', 'Giá vật tư tăng']);
  await window.keyboard.press('Control+Y');
  await expect(window.getByText('Đã làm lại: sửa nội dung số 1')).toBeVisible();

  await window.getByRole('button', { name: 'Hoàn tác lần ghép này' }).click();
  await expect(window.getByText(/Đã hoàn tác lúc .* \(Lan\): 1 mục/)).toBeVisible();
  expect(await said(lan, meetingId)).toEqual(['Đường Trần Phú ngập']);

  // The list of earlier merges keeps its report; what came in is in the log, so the same file brings nothing.
  await window.getByRole('button', { name: 'Chọn tệp khác' }).click();
  const earlier = window.getByRole('button', { name: /tu-may-minh\.db · 1 thay đổi · Lan · đã hoàn tác/ });
  await earlier.click();
  await expect(window.getByText(/^Lan đã ghép lúc .*: 1 thay đổi đã vào tệp\.$/)).toBeVisible();
  await choose(lan, copy);
  await expect(window.getByText('Không có gì mới: mọi thay đổi trong tu-may-minh.db')).toBeVisible();
});
