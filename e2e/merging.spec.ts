import { copyFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import Database from 'better-sqlite3';
import type { Ask } from '../scripts/demo/record.ts';
import { askThrough, openAs } from '../scripts/demo/running-program.ts';
import { contentHash } from '../src/main/store/check/content-hash.ts';
import { expect, type Program, test } from './launch.ts';

test.setTimeout(180_000);

/** Everything two PCs of an office need for this: a file each, begun as copies of one. */
async function office(
  launch: (options: { file: string; pc: string }) => Promise<Program>,
  folder: (name: string) => string,
) {
  const files = { lan: folder('lan.db'), minh: folder('minh.db') };
  const lan = await pcOf(await launch({ file: files.lan, pc: 'lan' }), 'Lan');
  const { id: meetingId } = await lan.ask('meeting.create', {
    fields: { title: 'Hội nghị giao ban', place: 'Hội trường A' },
  });
  const { id: entryId } = await lan.ask('entry.add', {
    meetingId,
    fields: { content: 'Đường ngập khi mưa lớn' },
    topicIds: [],
    agencyIds: [],
  });
  copyFileSync(files.lan, files.minh);
  const minh = await pcOf(await launch({ file: files.minh, pc: 'minh' }), 'Minh');
  return { files, lan, minh, meetingId, entryId };
}

interface Pc {
  readonly program: Program;
  readonly window: Page;
  readonly ask: Ask;
}

async function pcOf(program: Program, person: string): Promise<Pc> {
  const ask = askThrough(program.window);
  await expect.poll(async () => (await ask('app.status', {})).store.state).toBe('ready');
  await ask('preferences.set', { person });
  return { program, window: program.window, ask };
}

/** Chooses a file in the place for merging, and waits for what would come in. */
async function lookInto({ program, window }: Pc, path: string): Promise<void> {
  await openAs(program.app, path);
  await window.getByRole('link', { name: 'Sao chép, ghép dữ liệu' }).click();
  await window.getByRole('button', { name: 'Chọn bản sao…' }).click();
  await expect(window.getByRole('heading', { level: 3, name: 'Nội dung sẽ ghép từ' })).toBeVisible();
}

async function bring(pc: Pc, path: string): Promise<void> {
  await lookInto(pc, path);
  await pc.window.getByRole('button', { name: 'Ghép vào tệp này' }).click();
  await expect(pc.window.getByRole('heading', { level: 2, name: 'Đã ghép' })).toBeVisible();
}

const flag = ({ window }: Pc, count: number) =>
  window.getByRole('banner').getByRole('link', { name: `${count} chỗ ghi khác nhau` });

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
  const { files, lan, minh, meetingId, entryId: id } = await office(launch, at);
  const toMinh = at('cho-minh.db');
  const toLan = at('cho-lan.db');

  await lan.ask('record.edit', { type: 'meeting', id: meetingId, fields: { place: 'Hội trường B' } });
  await lan.ask('entry.edit', { id, fields: { content: 'Đường ngập, xe chết máy' } });
  await minh.ask('record.edit', { type: 'meeting', id: meetingId, fields: { place: 'Phòng họp 2' } });
  await minh.ask('entry.edit', { id, fields: { content: 'Đường ngập sâu khi mưa lớn' } });
  await minh.ask('entry.add', {
    meetingId,
    fields: { content: 'Giá vật tư tăng' },
    topicIds: [],
    agencyIds: [],
  });

  // What will come in is told before anything is written…
  copyFileSync(files.minh, toLan);
  await lookInto(lan, toLan);
  const byType = lan.window.getByRole('table', { name: 'Theo loại' });
  await expect(byType.getByRole('row', { name: /^Nội dung phát biểu/ })).toContainText('1');
  await expect(lan.window.getByRole('table', { name: 'Theo người và ngày' })).toContainText('Minh');
  await lan.window.getByText('Từng nội dung (3)').click();
  await expect(lan.window.getByRole('listitem').filter({ hasText: 'Giá vật tư tăng' })).toBeVisible();
  await testInfo.attach('preview', { body: await lan.window.screenshot(), contentType: 'image/png' });
  expect((await lan.ask('entry.list', { meetingId })).length).toBe(1);

  // …then it comes in, both ways, and the conflicts are counted on both PCs.
  await lan.window.getByRole('button', { name: 'Ghép vào tệp này' }).click();
  await expect(lan.window.getByRole('heading', { level: 2, name: 'Đã ghép cho-lan.db' })).toBeVisible();
  await testInfo.attach('done', { body: await lan.window.screenshot(), contentType: 'image/png' });
  copyFileSync(files.lan, toMinh);
  await bring(minh, toMinh);
  await expect(flag(lan, 2)).toBeVisible();
  await expect(flag(minh, 2)).toBeVisible();

  // One keeps the other side by its key, the other is edited.
  await flag(lan, 2).click();
  await expect(lan.window.getByRole('heading', { level: 2, name: /^1\/2 Nội dung phát biểu/ })).toBeVisible();
  await testInfo.attach('conflict', { body: await lan.window.screenshot(), contentType: 'image/png' });
  await lan.window.keyboard.press('e');
  await expect(lan.window.getByRole('textbox', { name: 'Nội dung sửa lại' })).toBeFocused();
  await lan.window.keyboard.press('Control+A');
  await lan.window.keyboard.type('Đường ngập sâu, xe chết máy');
  await lan.window.keyboard.press('Control+Enter');
  await expect(
    lan.window.getByRole('heading', { level: 2, name: /^2\/2 Hội nghị · Địa điểm/ }),
  ).toBeVisible();
  await lan.window.keyboard.press('2');
  await expect(lan.window.getByText('Không có chỗ nào ghi khác nhau')).toBeVisible();
  await expect(lan.window.getByRole('banner').getByRole('link', { name: /khác nhau/ })).toHaveCount(0);

  // Merged back, the conflicts are closed there too, and both files hold the same.
  copyFileSync(files.lan, toMinh);
  await minh.window.getByRole('button', { name: 'Chọn tệp khác' }).click();
  await bring(minh, toMinh);
  expect(await minh.ask('conflict.count', {})).toBe(0);
  const contents = (await minh.ask('entry.list', { meetingId })).map(({ content }) => content);
  expect(contents).toEqual(['Đường ngập sâu, xe chết máy', 'Giá vật tư tăng']);
  const { place } = (await minh.ask('meeting.get', { meetingId })).meeting;
  expect(['Hội trường B', 'Phòng họp 2']).toContain(place);
  await lan.program.close();
  await minh.program.close();
  expect(hashOf(files.lan)).toBe(hashOf(files.minh));
  const db = new Database(files.lan, { readonly: true });
  const log = db.prepare('SELECT group_concat(payload) FROM change').pluck().get();
  db.close();
  for (const text of ['Hội trường B', 'Phòng họp 2', 'xe chết máy', 'Đường ngập sâu khi mưa lớn'])
    expect(log).toContain(text);
});

test('a merge is undone as a whole; a dropped copy that brings nothing says so', async ({
  launch,
}, testInfo) => {
  const { files, lan, minh, meetingId } = await office(launch, (name) => testInfo.outputPath(name));
  await minh.ask('entry.add', {
    meetingId,
    fields: { content: 'Giá vật tư tăng' },
    topicIds: [],
    agencyIds: [],
  });
  const copy = testInfo.outputPath('lan - Copy.db');
  copyFileSync(files.minh, copy);
  await bring(lan, copy);
  expect((await lan.ask('entry.list', { meetingId })).length).toBe(2);
  await lan.window.getByRole('button', { name: 'Hoàn tác lần ghép này' }).click();
  await expect(lan.window.getByText(/Đã hoàn tác .* \(Lan\): 1 nội dung/)).toBeVisible();
  expect((await lan.ask('entry.list', { meetingId })).map(({ content }) => content)).toEqual([
    'Đường ngập khi mưa lớn',
  ]);

  // The same file, dropped on another screen: everything of it is in the log already.
  await lan.window.getByRole('link', { name: 'Hội nghị', exact: true }).click();
  await drop(lan.window, copy);
  await expect(lan.window.getByText('Không có gì mới')).toBeVisible();
  await lan.window.getByRole('button', { name: 'Chọn tệp khác' }).click();
  await expect(lan.window.getByRole('button', { name: 'Xem lan - Copy.db' })).toBeVisible();
  await expect(
    lan.window.getByRole('button', { name: /lan - Copy\.db · 1 thay đổi · Lan · đã hoàn tác/ }),
  ).toBeVisible();
});

test('axe finds nothing to object to in a preview, a report and the conflicts, light and dark, in both languages', async ({
  launch,
}, testInfo) => {
  const {
    files,
    lan,
    minh,
    meetingId,
    entryId: id,
  } = await office(launch, (name) => testInfo.outputPath(name));
  const { window } = lan;
  await lan.ask('entry.edit', { id, fields: { content: 'Đường ngập, xe chết máy' } });
  await minh.ask('entry.edit', { id, fields: { content: 'Đường ngập sâu khi mưa lớn' } });
  await lan.ask('record.remove', { type: 'meeting', id: meetingId });
  await minh.ask('record.edit', {
    type: 'meeting',
    id: meetingId,
    fields: { conclusion: 'Giao BQL khảo sát' },
  });
  const copy = testInfo.outputPath('lan (1).db');
  copyFileSync(files.minh, copy);

  async function look(name: string): Promise<void> {
    for (const appearance of ['light', 'dark'] as const) {
      for (const language of ['vi', 'en'] as const) {
        await lan.ask('preferences.set', { appearance, language });
        await expect(window.locator(`html[lang=${language}]`)).toHaveCount(1);
        await expect(window.locator(`[style*="color-scheme: ${appearance}"]`)).toHaveCount(1);
        await testInfo.attach(`${name}-${appearance}-${language}`, {
          body: await window.screenshot(),
          contentType: 'image/png',
        });
        const { violations } = await new AxeBuilder({ page: window }).setLegacyMode().analyze();
        expect(
          violations.map(({ id: rule, nodes }) => `${name}: ${rule} at ${nodes[0]?.target.join(' ')}`),
        ).toEqual([]);
      }
    }
    await lan.ask('preferences.set', { appearance: 'light', language: 'vi' });
  }

  await lookInto(lan, copy);
  await window.getByText('Từng nội dung (2)').click();
  await expect(window.getByText('xe chết máy')).toBeVisible();
  await look('preview');
  await window.getByRole('button', { name: 'Ghép vào tệp này' }).click();
  await expect(window.getByRole('heading', { level: 2, name: 'Đã ghép' })).toBeVisible();
  await look('report');
  await flag(lan, 2).click();
  await expect(window.getByRole('heading', { level: 2, name: /^1\/2/ })).toBeVisible();
  await look('value-conflict');
  await window.keyboard.press('1');
  await expect(window.getByText('Một người đã xóa')).toBeVisible();
  await look('deletion-conflict');
});

/** Drags a file from outside onto the window, as Explorer does. */
async function drop(window: Page, path: string): Promise<void> {
  const devtools = await window.context().newCDPSession(window);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devtools.send('Input.dispatchDragEvent', { type, x: 600, y: 300, data });
  }
}
