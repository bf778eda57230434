import { posix, win32 } from 'node:path';
import type { StorageLocation } from '../../shared/contract/procedures/file.ts';

/** Environment variables of folders that a program synchronises to the internet or to other PCs. */
const cloudVariables = ['OneDrive', 'OneDriveCommercial', 'OneDriveConsumer'] as const;
const cloudFolders = /[\\/](OneDrive[^\\/]*|Dropbox|Google Drive|My Drive|iCloudDrive)[\\/]/i;

/**
 * Where a file is. The program works on a share or in a synchronised folder, but a copy taken during a write may be
 * torn: people are told once, quietly.
 */
export function storageLocationOf(
  path: string,
  env: Readonly<Record<string, string | undefined>>,
): StorageLocation {
  if (/^(\\\\|\/\/)[^\\/?.]/.test(path)) return 'share';
  const cloud = cloudVariables.some((name) => isInside(path, env[name]));
  return cloud || cloudFolders.test(path) ? 'cloud' : 'local';
}

function isInside(path: string, folder: string | undefined): boolean {
  if (folder === undefined || folder === '') return false;
  const { relative, isAbsolute, sep } = /^[a-z]:|\\/i.test(path) ? win32 : posix;
  const way = relative(folder, path);
  // Between two drives there is no relative path: the result is then the absolute path.
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
