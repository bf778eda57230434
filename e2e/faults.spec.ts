import { once } from 'node:events';
import { askThrough } from '../scripts/demo/running-program.ts';
import { expect, type Program, test } from './launch.ts';

/** At the desk of a new meeting, with some words typed and kept as a draft. */
async function withDraft({ window }: Program, words: string): Promise<void> {
  const ask = askThrough(window);
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
  const { id } = await ask('meeting.create', { fields: { title: 'Hội nghị' } });
  await window.evaluate((hash) => {
    globalThis.location.hash = hash;
  }, `#/meetings/${id}/desk`);
  await window.getByRole('textbox', { name: 'Nội dung' }).fill(words);
  await expect.poll(() => ask('draft.load', { key: `entry:${id}` })).toContain(words);
}

/** What the window shows, asked through the main process: Playwright lets go of a page that crashed. */
function shownIn({ app }: Program): Promise<{ content: string; alert: string }> {
  return app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(`({
      content: document.querySelector('textarea')?.value ?? '',
      alert: [...document.querySelectorAll('[role=alert]')].map((each) => each.textContent).join(' '),
    })`),
  );
}

/** Crashes the window's process and waits until a page is shown again. */
async function crashWindow({ app }: Program): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<void>((resolve) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        contents?.once('did-finish-load', () => resolve());
        contents?.forcefullyCrashRenderer();
      }),
  );
}

for (const [what, fail] of [
  [
    'an exception',
    () => {
      setImmediate(() => {
        throw new Error('on purpose');
      });
    },
  ],
  ['a promise nobody waits for', () => void Promise.reject(new Error('on purpose'))],
] as const) {
  test(`${what} in the main process is told in the window, and work goes on`, async ({ launch }) => {
    const program = await launch();
    const { app, window } = program;
    await withDraft(program, 'Đường ngập');
    await app.evaluate(fail);
    await expect(window.getByRole('alert').filter({ hasText: 'lỗi ngoài dự kiến' })).toBeVisible();
    await window.getByRole('textbox', { name: 'Nội dung' }).press('Control+Enter');
    await expect(window.getByRole('row', { name: 'Nội dung số 1' })).toContainText('Đường ngập');
  });
}

test('an exception in the window is told in the window', async ({ launch }) => {
  const { window, takeErrors } = await launch();
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
  await window.evaluate(() => {
    setTimeout(() => {
      throw new Error('on purpose');
    });
  });
  await expect(window.getByRole('alert').filter({ hasText: 'lỗi ngoài dự kiến' })).toBeVisible();
  expect(takeErrors()).toEqual(['on purpose']);
});

test('a window that crashed comes back where it was, with what was typed, and says so once', async ({
  launch,
}) => {
  const program = await launch();
  await withDraft(program, 'Người dân phản ánh đường ngập');
  await crashWindow(program);
  await expect
    .poll(() => shownIn(program))
    .toEqual({
      content: 'Người dân phản ánh đường ngập',
      alert: expect.stringContaining('Cửa sổ vừa dừng đột ngột và đã được mở lại'),
    });
});

test('a window that keeps crashing ends the program, with a reason', async ({ launch }) => {
  const program = await launch();
  const { app, output } = program;
  await withDraft(program, 'Đường ngập');
  await app.evaluate(({ dialog }) => {
    dialog.showErrorBox = (_title, text) => process.stdout.write(text);
  });
  const ended = once(app.process(), 'exit');
  for (let crash = 1; crash <= 3; crash += 1) {
    await crashWindow(program);
    await expect.poll(() => shownIn(program)).toMatchObject({ content: 'Đường ngập' });
  }
  // The program ends before it can answer.
  await Promise.allSettled([crashWindow(program)]);
  expect(await ended).toEqual([1, null]);
  expect(output.join('')).toContain('Cửa sổ dừng nhiều lần liên tiếp');
});

test('an exception where there is no window any more ends the program, with a reason', async ({ launch }) => {
  const program = await launch();
  const { app, output, window } = program;
  // What is still loading when its window is destroyed may take Chromium down with it.
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
  const ended = once(app.process(), 'exit');
  const failing = app.evaluate(({ BrowserWindow, dialog }) => {
    dialog.showErrorBox = (_title, text) => process.stdout.write(text);
    BrowserWindow.getAllWindows()[0]?.destroy();
    setImmediate(() => {
      throw new Error('on purpose');
    });
  });
  await Promise.allSettled([failing]);
  expect(await ended).toEqual([1, null]);
  expect(output.join('')).toContain('Chương trình gặp lỗi ngoài dự kiến nên phải đóng lại');
});

test('a window that hangs is left to the person, who can open it again', async ({ launch }) => {
  const program = await launch();
  const { app, window } = program;
  await withDraft(program, 'Đường ngập');
  const hanging = window.evaluate('for (;;);').catch(() => 'ended');
  // Chromium keeps this event back while a debugger such as Playwright is attached; everything after it is real.
  const question = await app.evaluate(
    ({ BrowserWindow, dialog }) =>
      new Promise((resolve) => {
        const shown = BrowserWindow.getAllWindows()[0];
        let asked: unknown;
        dialog.showMessageBox = (...args: unknown[]) => {
          asked = args.at(-1);
          return Promise.resolve({ response: 1, checkboxChecked: false });
        };
        shown?.webContents.once('did-finish-load', () => resolve(asked));
        shown?.emit('unresponsive');
      }),
  );
  expect(question).toMatchObject({
    message: expect.stringContaining('Cửa sổ đang không trả lời'),
    buttons: ['Chờ thêm', 'Mở lại cửa sổ'],
    defaultId: 0,
    cancelId: 0,
  });
  expect(await hanging).toBe('ended');
  await expect.poll(() => shownIn(program)).toMatchObject({ content: 'Đường ngập' });
});
