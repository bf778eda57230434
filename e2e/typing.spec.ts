import type { Page } from '@playwright/test';
import { askThrough } from '../scripts/demo/running-program.ts';
import { expect, type Program, test } from './launch.ts';

/** A running program at the desk of a new meeting, with one collaborator on the roster. */
async function atTheDesk({ window }: Program): Promise<string> {
  const ask = askThrough(window);
  await ask('record.add', {
    type: 'collaborator',
    fields: { code: 'CTV11', name: 'Đặng Thị Hồng Nhung', unit: 'Hội Nông dân xã Ruộng Mới' },
  });
  const { id } = await ask('meeting.create', { fields: { title: 'Hội nghị' } });
  await goToDesk(window, id);
  return id;
}

async function goToDesk(window: Page, meetingId: string): Promise<void> {
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
  await window.evaluate((hash) => {
    globalThis.location.hash = hash;
  }, `#/meetings/${meetingId}/desk`);
  await expect(speakerIn(window)).toBeVisible();
}

const speakerIn = (window: Page) => window.getByRole('combobox', { name: 'Người phát biểu' });
const contentIn = (window: Page) => window.getByRole('textbox', { name: 'Nội dung' });

/** What UniKey sends for Telex: the letters typed, and Backspaces with the letters that replace them. */
async function typeAsUniKey(window: Page, strokes: readonly string[]): Promise<void> {
  for (const stroke of strokes) {
    if (stroke === '⌫') await window.keyboard.press('Backspace');
    else await window.keyboard.insertText(stroke);
  }
}

// "tiếng": t i e, a second e turns ê, n g, s sets the tone on what stands there.
const tieng = ['t', 'i', 'e', '⌫', 'ê', 'n', 'g', '⌫', '⌫', '⌫', 'ế', 'n', 'g'];
// "đường": d, a second d turns đ, u o w n g f
const duong = ['d', '⌫', 'đ', 'u', 'o', '⌫', '⌫', 'ư', 'ơ', 'n', 'g', '⌫', '⌫', '⌫', 'ờ', 'n', 'g'];

test('what UniKey types with Backspaces and letters arrives as it was meant, in text and in a list to choose from', async ({
  launch,
}) => {
  const program = await launch();
  const { window } = program;
  await atTheDesk(program);

  await speakerIn(window).focus();
  await typeAsUniKey(window, ['r', 'u', 'o', '⌫', '⌫', 'u', 'ô', 'n', 'g', '⌫', '⌫', '⌫', 'ộ', 'n', 'g']);
  await expect(speakerIn(window)).toHaveValue('ruộng');
  await expect(window.getByRole('option', { name: /Ruộng Mới/ })).toBeVisible();
  await window.keyboard.press('Enter');
  await expect(contentIn(window)).toBeFocused();

  await typeAsUniKey(window, [...tieng, ' ', ...duong]);
  await expect(contentIn(window)).toHaveValue('tiếng đường');
  // A tag in the middle of it, and on: the completion takes the word and leaves the rest alone.
  await window.keyboard.type(' #giao-thong');
  await window.keyboard.press('Enter');
  await typeAsUniKey(window, duong);
  await window.keyboard.press('Control+Enter');
  await expect(window.getByRole('row', { name: 'Nội dung số 1' })).toContainText('tiếng đường đường');
});

// "hđnd" as Telex makes it: h d d n d, where the second d turns the first into đ; and "attp " typed on.
const hdnd = ['h', 'd', '⌫', 'đ', 'n', 'd'];
// "ứng": u n g s w, the tone and the horn set afterwards.
const ung = ['u', 'n', 'g', '⌫', '⌫', '⌫', 'ú', 'n', 'g', '⌫', '⌫', '⌫', 'ứ', 'n', 'g'];

test('abbreviations do not disturb what UniKey types, and what is ignored stays as it was typed', async ({
  launch,
}) => {
  const program = await launch();
  const { window } = program;
  await atTheDesk(program);
  const content = contentIn(window);
  await content.focus();

  // Short forms go by with Backspaces in them, before them and right after; none is taken.
  await typeAsUniKey(window, [
    ...hdnd,
    ' ',
    ...'attp',
    '⌫',
    'p',
    ...ung,
    ' ',
    ...'ctv',
    '⌫',
    '⌫',
    '⌫',
    ...tieng,
  ]);
  await expect(content).toHaveValue('hđnd attpứng tiếng');
  await typeAsUniKey(window, [' ', ...hdnd]);
  await expect(window.getByRole('option', { name: 'Hội đồng nhân dân' })).toBeVisible();
  await window.keyboard.press('Tab');
  await typeAsUniKey(window, [' ', ...duong]);
  await expect(content).toHaveValue('hđnd attpứng tiếng Hội đồng nhân dân đường');

  // A short form that is whole for a moment, and a sentence that goes on.
  await typeAsUniKey(window, [' ', ...'attp', '.']);
  await expect(content).toHaveValue('hđnd attpứng tiếng Hội đồng nhân dân đường attp.');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('row', { name: 'Nội dung số 1' })).toContainText(
    'hđnd attpứng tiếng Hội đồng nhân dân đường attp.',
  );
});

test('an abbreviation that is being composed is offered, and Tab while composing takes nothing', async ({
  launch,
}) => {
  const program = await launch();
  const { window } = program;
  await atTheDesk(program);
  const content = contentIn(window);
  await content.focus();
  const input = await window.context().newCDPSession(window);
  await input.send('Input.imeSetComposition', { text: 'attp', selectionStart: 4, selectionEnd: 4 });
  await input.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Tab', windowsVirtualKeyCode: 229 });
  await input.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Tab', windowsVirtualKeyCode: 9 });
  await expect(content).toHaveValue('attp');
  await input.send('Input.insertText', { text: 'attp' });
  await window.keyboard.press('Tab');
  await expect(content).toHaveValue('an toàn thực phẩm');
  await window.keyboard.press('Control+z');
  await expect(content).toHaveValue('attp');
});

test('Enter while a word is being composed saves nothing', async ({ launch }) => {
  const program = await launch();
  const { window } = program;
  await atTheDesk(program);
  await contentIn(window).focus();
  const input = await window.context().newCDPSession(window);

  await input.send('Input.imeSetComposition', { text: 'tiê', selectionStart: 3, selectionEnd: 3 });
  // While composing, Windows hands every key to the input method: the page sees code 229.
  await input.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Enter',
    windowsVirtualKeyCode: 229,
  });
  await input.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Enter', windowsVirtualKeyCode: 13 });
  await expect(contentIn(window)).toHaveValue('tiê');
  await expect(window.getByRole('row', { name: 'Nội dung số 1' })).toHaveCount(0);

  await input.send('Input.insertText', { text: 'tiếng' });
  await expect(contentIn(window)).toHaveValue('tiếng');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('row', { name: 'Nội dung số 1' })).toContainText('tiếng');
});

test('what was typed and not yet saved survives kill -9', async ({ launch }, testInfo) => {
  const file = testInfo.outputPath('giaoban.db');
  const first = await launch({ file });
  const meetingId = await atTheDesk(first);
  await speakerIn(first.window).focus();
  await first.window.keyboard.type('ctv11');
  await first.window.keyboard.press('Enter');
  await first.window.keyboard.type('Người dân phản ánh đường ngập');
  const ask = askThrough(first.window);
  await expect.poll(() => ask('draft.load', { key: `entry:${meetingId}` })).toContain('đường ngập');
  first.app.process().kill('SIGKILL');
  await first.close();

  const { window } = await launch({ file });
  await goToDesk(window, meetingId);
  await expect(contentIn(window)).toHaveValue('Người dân phản ánh đường ngập');
  await expect(speakerIn(window)).toHaveValue(/Ruộng Mới|Nhung/);
});
