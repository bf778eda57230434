import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askThrough } from '../scripts/demo/running-program.ts';
import { readInstalled } from '../scripts/electron/installed.ts';
import { electronEnvironment, machineSwitches } from '../scripts/electron/program.ts';
import { root } from '../scripts/process/paths.ts';
import { expect, test } from './launch.ts';

interface Ended {
  readonly code: number | string | null | undefined;
  readonly out: string;
  readonly err: string;
}

/** Starts the built program with a command, where there is no screen, and waits for its end. */
function giaoban(userData: string, ...command: string[]): Promise<Ended> {
  const { DISPLAY: _x, WAYLAND_DISPLAY: _wayland, ...env } = electronEnvironment();
  const args = ['.', ...machineSwitches(), `--user-data-dir=${userData}`, ...command];
  return new Promise((resolve) => {
    execFile(readInstalled()?.executable ?? '', args, { cwd: root, env }, (error, out, err) =>
      resolve({ code: error === null ? 0 : error.code, out, err }),
    );
  });
}

test('the program answers commands without a window, also while a window has the file open', async ({
  launch,
}, testInfo) => {
  const file = testInfo.outputPath('giaoban.db');
  const userData = testInfo.outputPath('user-data');
  const { window } = await launch({ file });
  const ask = askThrough(window);
  const { id: meetingId } = await ask('meeting.create', { fields: { title: 'Hội nghị giao ban' } });
  const entry = { meetingId, fields: { content: 'Đường ngập' }, topicIds: [], agencyIds: [] };
  await ask('entry.add', entry);

  // The same user data: a command neither waits for the window nor shows it.
  const checked = await giaoban(userData, 'check', file);
  expect(checked).toMatchObject({ code: 0, out: expect.stringContaining('nguyên vẹn') });
  const { code, out } = await giaoban(userData, 'info', file, '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ records: { meeting: 1, entry: 1 }, conflicts: 0 });

  const document = testInfo.outputPath('bien-ban.docx');
  expect(await giaoban(userData, 'export-minutes', file, 'giao ban', document)).toMatchObject({ code: 0 });
  expect(readFileSync(document).subarray(0, 2).toString()).toBe('PK');
});

test('a damaged file ends it with 1, a mistyped command with 2', async ({ launch }, testInfo) => {
  const userData = testInfo.outputPath('user-data-of-commands');
  const file = testInfo.outputPath('giaoban.db');
  const program = await launch({ file });
  await askThrough(program.window)('meeting.create', { fields: { title: 'Hội nghị' } });
  await program.close();
  const damaged = testInfo.outputPath('damaged.db');
  copyFileSync(file, damaged);
  writeFileSync(damaged, readFileSync(file).fill(0xaa, 4096, 12_288));
  const before = readFileSync(damaged);

  expect(await giaoban(userData, 'check', damaged)).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining('bị hỏng'),
  });
  expect(readFileSync(damaged).equals(before)).toBe(true);
  expect(await giaoban(userData, 'chekc', file)).toMatchObject({
    code: 2,
    err: expect.stringContaining('giaoban --help'),
  });
  // This PC's identity is taken by the window alone.
  expect(existsSync(join(userData, 'device.json'))).toBe(false);
});

test('it explains its commands, in either language', async () => {
  const userData = test.info().outputPath('user-data');
  expect(await giaoban(userData, '--help')).toMatchObject({
    code: 0,
    out: expect.stringContaining('giaoban check TỆP'),
  });
  expect(await giaoban(userData, '--help', '--lang=en')).toMatchObject({
    code: 0,
    out: expect.stringContaining('giaoban check FILE'),
  });
});
