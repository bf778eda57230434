import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readInstalled } from '../scripts/electron/installed.ts';
import { electronEnvironment } from '../scripts/electron/program.ts';
import { root } from '../scripts/process/paths.ts';
import { expect, test } from './launch.ts';

/**
 * The built program as it is packaged: Electron with the program in its own folder, which it starts by itself. Its file
 * keeps Electron's name, as if somebody had renamed it.
 */
function packaged(folder: string): string {
  const executable = readInstalled()?.executable ?? '';
  mkdirSync(join(folder, 'resources'), { recursive: true });
  for (const name of readdirSync(dirname(executable))) {
    // Electron looks for its parts beside the file itself, not beside a link to it.
    if (name === basename(executable)) copyFileSync(executable, join(folder, name));
    else if (name !== 'resources') symlinkSync(join(dirname(executable), name), join(folder, name));
  }
  symlinkSync(root, join(folder, 'resources', 'app'));
  return join(folder, basename(executable));
}

function start(executable: string, ...args: string[]): Promise<{ code: unknown; text: string }> {
  const isRoot = process.getuid?.() === 0;
  const env = { ...electronEnvironment(), ...(isRoot ? { ELECTRON_DISABLE_SANDBOX: '1' } : {}) };
  const userData = `--user-data-dir=${test.info().outputPath('user-data')}`;
  return new Promise((resolve) => {
    execFile(executable, [userData, ...args], { env, timeout: 20_000 }, (error, out, err) =>
      resolve({ code: error === null ? 0 : error.code, text: out + err }),
    );
  });
}

test('a packaged program takes its own commands and refuses every way into it', async ({
  browserName: _,
}, testInfo) => {
  const executable = packaged(testInfo.outputPath('packaged'));
  expect(await start(executable, '--help')).toMatchObject({
    code: 0,
    text: expect.stringContaining('giaoban check'),
  });
  for (const way of [
    '--remote-debugging-port=0',
    '--remote-debugging-pipe',
    '--inspect=0',
    '-js-flags=--expose-gc',
  ]) {
    const [name = ''] = way.replace(/^-*/, '--').split('=');
    for (const command of [[], ['--help']]) {
      const { code, text } = await start(executable, way, ...command);
      expect(code, way).toBe(2);
      expect(text).toContain(name);
      expect(text).not.toContain('DevTools listening');
    }
  }
});
