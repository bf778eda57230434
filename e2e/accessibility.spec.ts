import { writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { readBriefing } from '../scripts/demo/content.ts';
import { recordBriefing } from '../scripts/demo/record.ts';
import { askThrough, saveAs } from '../scripts/demo/running-program.ts';
import { objections } from './axe.ts';
import { expect, test } from './launch.ts';

test.setTimeout(180_000);

test('axe finds nothing to object to on any screen, light and dark, empty and filled', async ({
  launch,
}, testInfo) => {
  const { window } = await launch({ file: testInfo.outputPath('giaoban.db') });
  const ask = askThrough(window);
  const violations: string[] = [];
  let appearance: 'light' | 'dark' = 'light';

  async function look(place: string, heading: string | RegExp): Promise<void> {
    await window.evaluate((hash) => {
      globalThis.location.hash = hash;
    }, place);
    await expect(window.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await expect(window.getByRole('progressbar')).toHaveCount(0);
    violations.push(...(await objections(window, appearance)).map((what) => `${place}: ${what}`));
  }
  async function lookEverywhere(meetings: readonly string[]): Promise<void> {
    await look('#/meetings', 'Hội nghị');
    await look('#/entries', 'Nội dung');
    for (const id of meetings) {
      for (const tab of ['prepare', 'desk', 'conclusion', 'minutes']) {
        await look(`#/meetings/${id}/${tab}`, /Hội nghị/);
      }
    }
    for (const view of ['tasks', 'tasks/list']) await look(`#/${view}`, 'Nhiệm vụ');
    await look('#/collaborators', 'Cộng tác viên');
    await look('#/collaborators/groups', 'Cộng tác viên');
    await look('#/collaborators/duplicates', 'Cộng tác viên có thể trùng nhau');
    await look('#/collaborators/import', 'Nhập cộng tác viên');
    for (const which of ['topics', 'localities', 'agencies', 'snippets'])
      await look(`#/reference-lists/${which}`, 'Danh mục');
    await look('#/reference-lists/topics/duplicates', 'Lĩnh vực có thể trùng nhau');
    await look('#/documents', 'Văn bản');
    await look('#/sharing', 'Sao chép, ghép dữ liệu');
    await look('#/sharing/conflicts', 'Chỗ ghi khác nhau');
    await look('#/settings', 'Cài đặt');
  }

  await lookEverywhere([]);
  const meetingId = await recordBriefing(ask, readBriefing('briefing-q3-2026'));
  const { id: emptyId } = await ask('meeting.create', { fields: { title: 'Hội nghị chưa có gì' } });
  for (appearance of ['light', 'dark'] as const) {
    await ask('app.setPreferences', { appearance });
    await lookEverywhere([meetingId, emptyId]);
  }
  expect(violations).toEqual([]);
});

test('axe finds nothing to object to where a file did not open, or only to be read', async ({
  launch,
}, testInfo) => {
  const file = testInfo.outputPath('giaoban.db');
  const first = await launch({ file });
  const ask = askThrough(first.window);
  await ask('backup.make', {});
  await saveAs(first.app, testInfo.outputPath('copy.db.age'));
  await ask('file.copyOut', { passphrase: 'mật khẩu dài', job: crypto.randomUUID() });
  await first.close();
  const newer = new Database(file);
  newer.pragma('user_version = 1000');
  newer.close();
  writeFileSync(testInfo.outputPath('other.db'), 'không phải tệp dữ liệu');

  const violations: string[] = [];
  for (const name of ['giaoban.db', 'copy.db.age', 'other.db']) {
    const { window, close } = await launch({ file: testInfo.outputPath(name) });
    for (const appearance of ['light', 'dark'] as const) {
      await askThrough(window)('app.setPreferences', { appearance });
      await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
      violations.push(...(await objections(window, appearance)).map((what) => `${name}: ${what}`));
    }
    await close();
  }
  expect(violations).toEqual([]);
});
