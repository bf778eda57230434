import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheRoot } from '../process/cache.ts';
import { inRoot, packageVersion } from '../process/paths.ts';
import type { Runtime } from './choice.ts';
import { registryFolderName, registryVersion } from './registry.ts';
import { registryAddonFile } from './sqlite.ts';

// electron, electron-vite and Playwright all look here for the executable.
const dist = inRoot('node_modules/electron/dist');
const pathFile = inRoot('node_modules/electron/path.txt');
/** Where better-sqlite3 looks before it takes its prebuilt addon. */
const addon = inRoot('node_modules/better-sqlite3/build/Release/better_sqlite3.node');

/**
 * The runtime that node_modules holds, if it is complete and of the right version. One from the registry is a link
 * into the cache, whose folders are complete or absent: a half-made one cannot be taken for ready.
 */
export function readInstalled(): Runtime | undefined {
  const version = readText(join(dist, 'version'))?.trim().replace(/^v/, '');
  const executable = join(dist, readText(pathFile) ?? '');
  if (version === undefined || !existsSync(pathFile) || !existsSync(executable)) return undefined;
  if (linkTarget(dist) === undefined) {
    return version === packageVersion('electron') ? { executable, version, source: 'official' } : undefined;
  }
  const ours =
    linkTarget(dist) === join(cacheRoot, registryFolderName) && linkTarget(addon) === registryAddonFile();
  return ours && version === registryVersion && existsSync(addon)
    ? { executable, version, source: 'registry' }
    : undefined;
}

/** Puts the runtime from the cache, and the addon built for it, where everything looks for them. */
export function linkRegistry(electronFolder: string, addonFile: string): void {
  replaceByLink(dist, electronFolder);
  replaceByLink(addon, addonFile);
  writeFileSync(pathFile, 'electron');
}

/** Takes away the addon built for the registry's runtime, so that the prebuilt one is used again. */
export function unlinkRegistryAddon(): void {
  if (linkTarget(addon) !== undefined) rmSync(addon);
}

function replaceByLink(path: string, target: string): void {
  rmSync(path, { recursive: true, force: true });
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path);
}

function linkTarget(path: string): string | undefined {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(path) : undefined;
}

const readText = (path: string): string | undefined =>
  existsSync(path) ? readFileSync(path, 'utf8') : undefined;
