import { type BigIntStats, statSync } from 'node:fs';
import { basename } from 'node:path';
import { ExpectedError } from '../../shared/contract/errors.ts';

/** The identity of a file on the disk when it was opened; undefined if it does not exist. */
export type Identity = Pick<BigIntStats, 'dev' | 'ino'> | undefined;

export function identityOf(path: string): Identity {
  return statSync(path, { bigint: true, throwIfNoEntry: false });
}

/**
 * Throws if the open file is gone from its path or another one is there: Linux would go on writing into a file that
 * nobody can find any more.
 * @throws ExpectedError file-missing
 */
export function requireSameFile(path: string, opened: Identity): void {
  const now = identityOf(path);
  // Windows lets nobody remove or replace an open file, and renumbers files on some shares and sticks.
  const same = process.platform === 'win32' || (now?.ino === opened?.ino && now?.dev === opened?.dev);
  if (now === undefined || !same) throw new ExpectedError('file-missing', { file: basename(path) });
}
