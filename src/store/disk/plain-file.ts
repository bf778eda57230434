import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { ExpectedError } from '../../shared/contract/errors.ts';
import { isSystemError } from '../base/errors.ts';

/** Names that are devices on Windows, in any folder and with any extension. */
const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])\s*(\..*)?$/i;
/**
 * The longest path, leaving room for the longer names written beside it. SQLite takes 260 characters on Windows, as
 * Word and Explorer do, and 512 bytes elsewhere; a name has 255.
 */
const LONGEST = { windows: 240, bytes: 490, name: 236 } as const;

/**
 * Throws if there is something other than a file at `path`: reading a pipe or a device would never end. If nothing is
 * there, it does nothing.
 * @throws ExpectedError is-folder, not-a-file, path-too-long
 */
export function requirePlainFile(path: string): void {
  const file = basename(path);
  if (isTooLong(path, process.platform)) throw new ExpectedError('path-too-long', { file: shortened(file) });
  if (!isFileName(file, process.platform)) throw new ExpectedError('not-a-file', { file });
  const there = existing(path);
  if (there === undefined || there.isFile()) return;
  throw new ExpectedError(there.isDirectory() ? 'is-folder' : 'not-a-file', { file });
}

export function isTooLong(path: string, platform: string): boolean {
  if (platform === 'win32') return path.length > LONGEST.windows;
  return Buffer.byteLength(path) > LONGEST.bytes || Buffer.byteLength(basename(path)) > LONGEST.name;
}

/**
 * Whether a name can be the name of a file: on Windows some are devices, and what follows a colon is a hidden stream of
 * another file.
 */
export function isFileName(name: string, platform: string): boolean {
  return platform !== 'win32' || (!DEVICE.test(name) && !name.includes(':'));
}

/** A name too long for any window, cut so that a person still recognises it. */
const shortened = (name: string): string => (name.length > 60 ? `${name.slice(0, 60)}…` : name);

function existing(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    // A folder that cannot be accessed is reported by whatever reads or writes there next.
    if (isSystemError(error)) return undefined;
    throw error;
  }
}
