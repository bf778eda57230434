import type { Page } from '@playwright/test';
import { askThrough } from '../scripts/demo/running-program.ts';
import { objections } from './axe.ts';
import { expect, test } from './launch.ts';

const FOOD = 'Người dân lo ngại về an toàn thực phẩm ở chợ Cầu Mới';
const ROAD = 'Đường liên thôn ngập sâu khi mưa lớn';

/** An office with two meetings in which something was said, and somebody on the roster. */
async function fillOffice(window: Page): Promise<{ roadMeeting: string }> {
  const ask = askThrough(window);
  await window.waitForFunction('window.giaoban !== undefined');
  const { topics } = await ask('record.lists', {});
  const topicId = topics.find(({ code }) => code === 'attp')?.id ?? '';
  const meet = async (title: string, startsAt: string) =>
    (await ask('meeting.create', { fields: { title, startsAt, state: 'running' } })).id;
  const say = (meetingId: string, content: string, topicIds: string[]) =>
    ask('entry.add', { meetingId, fields: { content }, topicIds, agencyIds: [] });
  const first = await meet('Hội nghị tháng tám', '2026-08-14T08:00');
  await say(first, FOOD, [topicId]);
  const roadMeeting = await meet('Hội nghị tháng chín', '2026-09-15T08:00');
  for (let at = 1; at <= 40; at += 1) await say(roadMeeting, at === 3 ? ROAD : `Ý kiến thứ ${at}`, []);
  await ask('record.add', { type: 'collaborator', fields: { name: 'Đỗ Minh Quân', unit: 'Hội Nông dân' } });
  return { roadMeeting };
}

const box = (window: Page) => window.getByRole('combobox', { name: 'Tìm mọi thứ' });
const option = (window: Page, text: string) => window.getByRole('option').filter({ hasText: text });

test('Ctrl+K finds what was typed with accents, by keyboard alone, and goes there', async ({ launch }) => {
  const { window } = await launch();
  const { roadMeeting } = await fillOffice(window);
  await window.keyboard.press('Control+k');
  await expect(box(window)).toBeFocused();
  await expect(window.getByText('có dấu hay không dấu đều được')).toBeVisible();

  for (const [typed, text] of [
    ['lo ngai an toan thuc pham', FOOD],
    ['lo ngai thuc pam', FOOD],
    ['đuong', ROAD],
    ['duong', ROAD],
    ['"thực phẩm ở chợ"', FOOD],
    ['#attp cho', FOOD],
    ['8/2026 cho', FOOD],
  ] as const) {
    await window.keyboard.press('Control+k');
    await window.keyboard.type(typed);
    await expect(option(window, text), typed).toHaveAttribute('aria-selected', 'true');
    await expect(
      window.getByRole('option').filter({ hasText: text === FOOD ? ROAD : FOOD }),
      typed,
    ).toHaveCount(0);
  }
  await window.keyboard.press('Control+k');
  await window.keyboard.type('duong ngap');
  await expect(option(window, ROAD).locator('mark')).toHaveText(['Đường', 'ngập']);
  await window.keyboard.press('Enter');
  await expect(window).toHaveURL(new RegExp(`#/meetings/${roadMeeting}/desk$`));
  const row = window.getByRole('row').filter({ hasText: ROAD });
  await expect(row).toBeInViewport();
  await expect(row.getByRole('button').first()).toBeFocused();
});

test('the name of a topic offers the topic first, with its count, and leads to what was said under it', async ({
  launch,
}) => {
  const { window } = await launch();
  await fillOffice(window);
  for (const typed of ['An toàn thực phẩm', '#an toan']) {
    await window.keyboard.press('Control+k');
    await window.keyboard.type(typed);
    const thing = window.getByRole('option').first();
    await expect(thing).toHaveText('Lĩnh vực An toàn thực phẩm · 1 nội dung');
    await expect(option(window, FOOD), typed).toBeVisible();
  }
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { level: 1, name: 'Nội dung' })).toBeVisible();
  await expect(window.getByRole('button', { name: 'Bỏ An toàn thực phẩm' })).toBeVisible();
  await expect(window.getByRole('grid').getByText(FOOD)).toBeVisible();
  // The words went with the results, and are back when the box is used again.
  await expect(box(window)).toHaveValue('');
  await window.keyboard.press('Control+k');
  await expect(box(window)).toHaveValue('#an toan');
});

test('a unit with any signs in its name leads to what was said by it', async ({ launch }) => {
  const { window } = await launch();
  const { roadMeeting } = await fillOffice(window);
  const ask = askThrough(window);
  const fields = { name: 'Lê Minh', unit: 'Tổ 50% hộ / A %zz' };
  const { id: speakerId } = await ask('record.add', { type: 'collaborator', fields });
  const said = { content: 'Kênh cạn nước', speakerId };
  await ask('entry.add', { meetingId: roadMeeting, fields: said, topicIds: [], agencyIds: [] });
  await window.keyboard.press('Control+k');
  await window.keyboard.type('tổ 50% hộ');
  await expect(window.getByRole('option').first()).toContainText('Đơn vị Tổ 50% hộ / A %zz');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('grid').getByText('Kênh cạn nước')).toBeVisible();
});

test('a sign in the middle of a search offers the names it can mean, and takes several words', async ({
  launch,
}) => {
  const { window } = await launch();
  await fillOffice(window);
  await window.keyboard.press('Control+k');
  await window.keyboard.type('cho #an to');
  await expect(option(window, '#An toàn thực phẩm')).toHaveAttribute('aria-selected', 'true');
  await window.keyboard.press('Enter');
  await expect(box(window)).toHaveValue('cho #"An toàn thực phẩm" ');
  await expect(option(window, FOOD)).toHaveAttribute('aria-selected', 'true');
});

test('a slip of the hand is forgiven where nothing else is found, and said', async ({ launch }) => {
  const { window } = await launch();
  await fillOffice(window);
  await window.keyboard.press('Control+k');
  await window.keyboard.type('thuc pam');
  await expect(option(window, FOOD)).toBeVisible();
  await expect(window.getByText('Không có “pam”, tìm theo chữ gần giống: “pham”')).toBeVisible();
});

test('arrows go through everything that was found, Enter before the answer opens the first, Esc goes back', async ({
  launch,
}) => {
  const { window } = await launch();
  await fillOffice(window);
  await window.keyboard.press('Control+k');
  await window.keyboard.type('hoi');
  await expect(window.getByRole('group')).toHaveCount(2);
  await expect(option(window, 'Hội nghị tháng chín')).toHaveAttribute('aria-selected', 'true');
  await window.keyboard.press('ArrowDown');
  await expect(option(window, 'Hội nghị tháng tám')).toHaveAttribute('aria-selected', 'true');
  await window.keyboard.press('ArrowUp');
  await window.keyboard.press('ArrowUp');
  await expect(option(window, 'Đỗ Minh Quân')).toHaveAttribute('aria-selected', 'true');
  await window.keyboard.press('Escape');
  await expect(window.getByRole('option')).toHaveCount(0);
  await expect(box(window)).not.toBeFocused();

  await window.keyboard.press('Control+k');
  await window.keyboard.type('quan');
  await window.keyboard.press('Enter');
  await expect(window).toHaveURL(/#\/collaborators$/);
});

test('UniKey’s Backspaces, signs and emoji only ever ask another question', async ({ launch }) => {
  const { window } = await launch();
  await fillOffice(window);
  await window.keyboard.press('Control+k');
  // "dd" becomes "đ", "uw" "ư", "ow" "ơ", and the tone is put at the end: each time letters are taken back and sent anew.
  for (const [back, letters] of [
    [0, 'd'],
    [1, 'đ'],
    [0, 'uo'],
    [2, 'ươ'],
    [0, 'ng'],
    [4, 'ường'],
  ] as const) {
    for (let at = 0; at < back; at += 1) await window.keyboard.press('Backspace');
    await window.keyboard.insertText(letters);
  }
  await expect(box(window)).toHaveValue('đường');
  await expect(option(window, ROAD)).toHaveAttribute('aria-selected', 'true');
  for (const typed of ['"', '* OR (', '😀', "'; DROP", '#', '@', '^a:b{}', '\u202e']) {
    await box(window).fill(typed);
    await expect(window.getByRole('search').getByRole('alert')).toHaveCount(0);
    await expect(window.getByRole('option').filter({ hasText: ROAD })).toHaveCount(0);
  }
});

test('axe finds nothing to object to in the box, empty and with results, light and dark', async ({
  launch,
}) => {
  const { window } = await launch();
  await fillOffice(window);
  for (const appearance of ['light', 'dark'] as const) {
    await askThrough(window)('app.setPreferences', { appearance });
    for (const typed of ['', 'hoi', '#attp an 9/2026', 'khongcogi']) {
      await box(window).fill(typed);
      await box(window).focus();
      if (typed === 'hoi') await expect(window.getByRole('option')).not.toHaveCount(0);
      if (typed === 'khongcogi') await expect(window.getByText('Không tìm thấy')).toBeVisible();
      expect(await objections(window, appearance)).toEqual([]);
    }
  }
});
