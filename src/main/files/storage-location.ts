import { posix, win32 } from 'node:path';
import type { StorageLocation } from '../../shared/contract/procedures/file.ts';

/** The folders that a program copies to the internet or to other PCs by itself. */
const cloudVariables = ['OneDrive', 'OneDriveCommercial', 'OneDriveConsumer'] as const;
const cloudFolders = /[\\/](OneDrive[^\\/]*|Dropbox|Google Drive|My Drive|iCloudDrive)[\\/]/i;

/**
 * Where a file stands. On a share or in a folder that is copied by itself the program works, but what is copied while
 * it is written may be torn: people are told, once and quietly.
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
  // Between two drives there is no way: what is given then is the path itself.
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
