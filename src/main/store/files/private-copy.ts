import { copyFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { makePrivateFolder } from './unfinished.ts';

/**
 * Works on a copy of a file that nobody else knows, and takes it away afterwards: what somebody brought, or has open
 * elsewhere, is never written to, not even by a lock.
 */
export async function withPrivateCopy<T>(path: string, work: (copy: string) => T | Promise<T>): Promise<T> {
  const folder = makePrivateFolder();
  try {
    const copy = join(folder.path, basename(path));
    copyFileSync(path, copy);
    return await work(copy);
  } finally {
    folder.remove();
  }
}
