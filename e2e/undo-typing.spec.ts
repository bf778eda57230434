import type { Locator, Page } from '@playwright/test';
import { askThrough } from '../scripts/demo/running-program.ts';
import { expect, type Program, test } from './launch.ts';

const contentIn = (window: Page) => window.getByRole('textbox', { name: 'Nội dung' });

async function atTheDesk({ window }: Program, tab = 'desk'): Promise<string> {
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
  const { id } = await askThrough(window)('meeting.create', { fields: { title: 'Hội nghị' } });
  await window.evaluate((hash) => {
    globalThis.location.hash = hash;
  }, `#/meetings/${id}/${tab}`);
  return id;
}

/** What a field holds after each press. */
async function pressed(window: Page, keys: string, times: number, field: Locator): Promise<string[]> {
  const values: string[] = [];
  for (let at = 0; at < times; at += 1) {
    await window.keyboard.press(keys);
    values.push(await field.inputValue());
  }
  return values;
}

/** What UniKey sends: keys that carry letters, and Backspaces. */
async function typeAsUniKey(window: Page, strokes: string): Promise<void> {
  const input = await window.context().newCDPSession(window);
  for (const sign of strokes) {
    const key = { windowsVirtualKeyCode: 231, key: sign };
    if (sign === '⌫') await window.keyboard.press('Backspace');
    else {
      await input.send('Input.dispatchKeyEvent', {
        ...key,
        type: 'keyDown',
        text: sign,
        unmodifiedText: sign,
      });
      await input.send('Input.dispatchKeyEvent', { ...key, type: 'keyUp' });
    }
  }
}

test('Ctrl+Z in the entry line goes back by words, and Ctrl+Y and Ctrl+Shift+Z on again', async ({
  launch,
}) => {
  const program = await launch();
  const { window } = program;
  await atTheDesk(program);
  const content = contentIn(window);
  await content.focus();
  await window.keyboard.type('Đường liên xã hỏng', { delay: 10 });
  await expect(content).toHaveValue('Đường liên xã hỏng');
  expect(await pressed(window, 'Control+z', 5, content)).toEqual([
    'Đường liên xã ',
    'Đường liên ',
    'Đường ',
    '',
    '',
  ]);
  expect(await pressed(window, 'Control+y', 2, content)).toEqual(['Đường ', 'Đường liên ']);
  expect(await pressed(window, 'Control+Shift+Z', 3, content)).toEqual([
    'Đường liên xã ',
    'Đường liên xã hỏng',
    'Đường liên xã hỏng',
  ]);
  // What is shown is what is saved.
  await window.keyboard.press('Control+z');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('row', { name: 'Nội dung số 1' })).toContainText('Đường liên xã');
  await expect(window.getByRole('row', { name: 'Nội dung số 1' })).not.toContainText('hỏng');
});

test('the letters UniKey takes back and types anew are no steps', async ({ launch }) => {
  const program = await launch();
  const { window } = program;
  await atTheDesk(program);
  const content = contentIn(window);
  await content.focus();
  await typeAsUniKey(window, 'd⌫đuo⌫⌫ương⌫⌫⌫ờng tie⌫êng⌫⌫⌫ếng d⌫đi');
  await expect(content).toHaveValue('đường tiếng đi');
  expect(await pressed(window, 'Control+z', 3, content)).toEqual(['đường tiếng ', 'đường ', '']);
  expect(await pressed(window, 'Control+y', 3, content)).toEqual([
    'đường ',
    'đường tiếng ',
    'đường tiếng đi',
  ]);
});

test('a completion, a cut and a paste are each a step, and the caret comes back', async ({ launch }) => {
  const program = await launch();
  const { window } = program;
  await atTheDesk(program);
  const content = contentIn(window);
  await content.focus();
  await window.keyboard.type('về attp', { delay: 10 });
  await window.keyboard.press('Tab');
  await window.keyboard.type(' xã', { delay: 10 });
  await expect(content).toHaveValue('về an toàn thực phẩm xã');
  expect(await pressed(window, 'Control+z', 4, content)).toEqual([
    'về an toàn thực phẩm ',
    'về an toàn thực phẩm',
    'về attp',
    'về ',
  ]);
  expect(await pressed(window, 'Control+y', 4, content)).toEqual([
    'về attp',
    'về an toàn thực phẩm',
    'về an toàn thực phẩm ',
    'về an toàn thực phẩm xã',
  ]);
  await window.keyboard.press('Home');
  for (let letters = 0; letters < 3; letters += 1) await window.keyboard.press('Shift+ArrowRight');
  await window.keyboard.press('Control+x');
  await window.keyboard.press('End');
  await window.keyboard.press('Control+v');
  await expect(content).toHaveValue('an toàn thực phẩm xãvề ');
  expect(await pressed(window, 'Control+z', 2, content)).toEqual([
    'an toàn thực phẩm xã',
    'về an toàn thực phẩm xã',
  ]);
  // The words that were cut are selected again: typing replaces them.
  await window.keyboard.type('X');
  await expect(content).toHaveValue('Xan toàn thực phẩm xã');
});

test('composing a word is left alone and is one step', async ({ launch }) => {
  const program = await launch();
  const { window } = program;
  await atTheDesk(program);
  const content = contentIn(window);
  await content.focus();
  await window.keyboard.type('mot ', { delay: 10 });
  const input = await window.context().newCDPSession(window);
  for (const text of ['t', 'ti', 'tiê'])
    await input.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await input.send('Input.insertText', { text: 'tiếng' });
  await expect(content).toHaveValue('mot tiếng');
  expect(await pressed(window, 'Control+z', 2, content)).toEqual(['mot ', '']);
});

test('other fields go back in the same way', async ({ launch }) => {
  const program = await launch();
  const { window } = program;
  await atTheDesk(program, 'conclusion');
  const conclusion = window.getByRole('textbox', { name: 'Nội dung kết luận' });
  await conclusion.focus();
  await window.keyboard.type('giao Sở', { delay: 10 });
  expect(await pressed(window, 'Control+z', 2, conclusion)).toEqual(['giao ', '']);
  const cell = window.getByRole('textbox', { name: 'Nội dung nhiệm vụ, dòng mới' });
  await cell.focus();
  await window.keyboard.type('rà soát', { delay: 10 });
  expect(await pressed(window, 'Control+z', 2, cell)).toEqual(['rà ', '']);
});
