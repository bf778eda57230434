import { type BigIntStats, statSync } from 'node:fs';
import { basename } from 'node:path';
import { ExpectedError } from '../../shared/contract/errors.ts';

/** Which file of the disk it was that was opened; undefined where it is not there. */
export type Identity = Pick<BigIntStats, 'dev' | 'ino'> | undefined;

export function identityOf(path: string): Identity {
  return statSync(path, { bigint: true, throwIfNoEntry: false });
}

/**
 * Fails where the open file is gone from its place or another one stands there: Linux would go on writing into a file
 * that nobody can find any more.
 * @throws ExpectedError file-missing
 */
export function requireSameFile(path: string, opened: Identity): void {
  const now = identityOf(path);
  // Windows lets nobody take away or replace an open file, and numbers files anew on some shares and sticks.
  const same = process.platform === 'win32' || (now?.ino === opened?.ino && now?.dev === opened?.dev);
  if (now === undefined || !same) throw new ExpectedError('file-missing', { file: basename(path) });
}
