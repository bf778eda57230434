import type { Page } from '@playwright/test';
import { askThrough } from '../scripts/demo/running-program.ts';
import { meetingTabs } from '../src/renderer/platform/routes.ts';
import { expect, type Program, test } from './launch.ts';

const LONG = 'Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở và công tác dân vận khéo tỉnh nhiệm kỳ 2025-2030';

/** A file in which everything bears a long name; the ids of a meeting and of a form's neighbours. */
async function filled({ window }: Program): Promise<string> {
  const ask = askThrough(window);
  const { id: meetingId } = await ask('meeting.create', {
    fields: { title: `Hội nghị ${LONG}`, startsAt: '2026-09-15T08:00', place: LONG, chairName: LONG },
  });
  const name = { name: `Nguyễn Thị Hoàng Phương Thảo ${LONG}`, unit: LONG };
  const { id: collaboratorId } = await ask('record.add', {
    type: 'collaborator',
    fields: { code: 'CTV1', ...name },
  });
  await ask('record.add', { type: 'collaborator', fields: { code: 'CTV2', ...name } });
  await ask('record.add', { type: 'collaboratorGroup', fields: { name: LONG } });
  await ask('record.add', { type: 'agency', fields: { name: LONG } });
  await ask('record.add', { type: 'locality', fields: { name: LONG } });
  await ask('record.add', { type: 'topic', fields: { name: LONG } });
  await ask('record.add', {
    type: 'agendaItem',
    fields: { meetingId, time: '8g15', content: LONG, presenter: LONG },
  });
  await ask('record.add', { type: 'guest', fields: { meetingId, name: LONG, title: LONG, unit: LONG } });
  await ask('record.add', {
    type: 'task',
    fields: { meetingId, unit: LONG, content: LONG, deadline: '2026-09-30' },
  });
  await ask('entry.add', {
    meetingId,
    fields: { content: LONG, speakerId: collaboratorId },
    topicIds: [],
    agencyIds: [],
  });
  const { id: gone } = await ask('meeting.create', { fields: { title: LONG } });
  await ask('record.remove', { type: 'meeting', id: gone });
  return meetingId;
}

const screensOf = (meetingId: string): string[] => [
  '/meetings',
  '/meetings/removed',
  ...meetingTabs.map((tab) => `/meetings/${meetingId}/${tab}`),
  '/entries',
  '/tasks',
  '/tasks/list',
  '/collaborators',
  '/collaborators/groups',
  '/collaborators/duplicates',
  '/collaborators/groups/duplicates',
  '/collaborators/import',
  '/documents',
  '/documents/forms',
  '/documents/checking',
  `/documents/announcement/${meetingId}`,
  `/documents/taskTable/${meetingId}`,
  '/reference-lists/topics',
  '/reference-lists/localities',
  '/reference-lists/agencies',
  '/reference-lists/snippets',
  '/reference-lists/topics/duplicates',
  '/sharing',
  '/sharing/conflicts',
  '/settings',
];

/** How much wider than its box the page is, and the part of it that scrolls. */
async function tooWide(window: Page): Promise<{ page: number; main: number }> {
  return await window.evaluate(() => {
    const beyond = (box: Element | null) => (box === null ? 0 : box.scrollWidth - box.clientWidth);
    return { page: beyond(document.documentElement), main: beyond(document.querySelector('main')) };
  });
}

test('no screen scrolls sideways at 200 % in a window of 1366 × 728', async ({ launch }) => {
  const program = await launch();
  const { app, window } = program;
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
  const meetingId = await filled(program);
  await app.evaluate(({ BrowserWindow }) => {
    const [first] = BrowserWindow.getAllWindows();
    first?.setContentSize(1366, 728);
    first?.webContents.setZoomFactor(2);
  });
  await expect.poll(() => window.evaluate(() => globalThis.innerWidth)).toBe(683);
  const show = async (path: string) => {
    await window.evaluate((hash) => {
      globalThis.location.hash = hash;
    }, `#${path}`);
    await expect(window.locator('main [role=progressbar]')).toHaveCount(0);
    await window.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  };
  const wide: string[] = [];
  // What a screen shows is there at once when it is shown again.
  for (const path of screensOf(meetingId)) await show(path);
  for (const path of screensOf(meetingId)) {
    await show(path);
    const { page, main } = await tooWide(window);
    if (page > 0 || main > 0) wide.push(`${path}: page ${page}, main ${main}`);
  }
  expect(wide).toEqual([]);
});
