import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { ExpectedError } from '../../shared/contract/errors.ts';
import { isSystemError } from '../base/errors.ts';

/** Names that are devices on Windows in whatever folder, with whatever ending. */
const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])\s*(\..*)?$/i;
/**
 * What a path may come to, with what is written beside it under longer names. SQLite takes 260 characters on Windows, as
 * Word and Explorer do, and 512 bytes elsewhere; a name has 255.
 */
const LONGEST = { windows: 240, bytes: 490, name: 236 } as const;

/**
 * Fails where something else than a file stands at `path`: reading a pipe or a device would never end. Where nothing
 * stands there it says nothing.
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

/** Whether a name is one of a file: on Windows some are devices, and what follows a colon is hidden in another file. */
export function isFileName(name: string, platform: string): boolean {
  return platform !== 'win32' || (!DEVICE.test(name) && !name.includes(':'));
}

/** A name that no window has room for, as a person knows it again. */
const shortened = (name: string): string => (name.length > 60 ? `${name.slice(0, 60)}…` : name);

function existing(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    // A folder that cannot be looked into is told by whoever reads or writes there.
    if (isSystemError(error)) return undefined;
    throw error;
  }
}
