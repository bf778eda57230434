import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { randomFrom } from '../../../../tests/files/damage.ts';
import {
  backupsOf,
  crashes,
  type Found,
  lost,
  makeStates,
  table,
} from '../../../../tests/files/leftover-files.ts';
import { temporaryFolder } from '../../../../tests/store/temporary-folder.ts';
import { temporaryStore } from '../../../../tests/store/temporary-store.ts';
import { checkFile } from '../../log/check/check-file.ts';

const KILLS = Number(process.env.GIAOBAN_LEFTOVERS ?? 5);
const SEED = Number(process.env.GIAOBAN_SEED ?? Date.now() % 1_000_000);
/** Longer than opening such a file takes, in ms. */
const LONGEST = 120;

/** A process that opens a file as the program does, and says when it begins. */
const opener = (found: Found): string => `
  import { createStore } from ${JSON.stringify(new URL('../../store.ts', import.meta.url))};
  const store = createStore({ changed: () => {}, progress: () => {}, bug: (_, thrown) => console.error(thrown) });
  process.stdout.write('begun');
  const device = { id: '00000000000000a2', name: 'VP-02' };
  const where = { path: ${JSON.stringify(found.path)}, backups: ${JSON.stringify(backupsOf(found))} };
  await store.answer('file.open', { ...where, device, person: 'Văn thư' });
  setInterval(() => undefined, 1000);`;

/** A process that does not come to its work must not be waited for. */
function fail(name: string): never {
  throw new Error(`The process that opens “${name}” ended by itself.`);
}

it(`keeps every word when the program is killed ${KILLS} times while it opens such a file`, {
  timeout: 3_600_000,
}, async () => {
  const temp = temporaryFolder();
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, temp);
  const states = await makeStates();
  const random = randomFrom(SEED);
  const found = [...table(states, 7), ...crashes(states)].filter(({ name }) => name.includes(' of '));
  for (let kill = 0; kill < KILLS; kill += 1) {
    const each = found[Math.floor(random() * found.length)];
    if (each === undefined) continue;
    const child = spawn(process.execPath, ['--input-type=module', '-e', opener(each)]);
    await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(() => fail(each.name))]);
    await setTimeout(random() * LONGEST);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const store = await temporaryStore({ path: each.path, backups: backupsOf(each) });
    await store.ask('file.close', {});
    const which = `GIAOBAN_SEED=${SEED}, ${each.name}`;
    expect(lost(each, each.path), which).toEqual([]);
    expect(checkFile(each.path), which).toMatchObject({ state: 'whole' });
  }
  vi.unstubAllEnvs();
});
