import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { npmScript } from './paths.ts';
import { runQuiet } from './run.ts';

export interface PinnedPackage {
  readonly name: string;
  readonly version: string;
  /** npm's own checksum of the package (`npm view NAME dist.integrity`). */
  readonly integrity: string;
}

/**
 * Fetches one package into the folder `folder`, made for it, from whichever registry the user has configured. A lock file written for
 * it makes npm refuse anything but the pinned content. Gives the package's folder.
 */
export async function fetchPackage(
  { name, version, integrity }: PinnedPackage,
  folder: string,
): Promise<string> {
  const dependencies = { [name]: version };
  const packages = { '': { dependencies }, [`node_modules/${name}`]: { version, integrity } };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
  await writeFile(join(folder, 'package-lock.json'), JSON.stringify({ lockfileVersion: 3, packages }));
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await runQuiet(process.execPath, [npmScript(), ...args], { cwd: folder });
  return join(folder, 'node_modules', name);
}
