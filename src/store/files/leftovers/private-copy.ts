import { basename, join } from 'node:path';
import { hold } from '../../disk/held-files.ts';
import { copyWithLeftovers } from '../../disk/journals.ts';
import { makePrivateFolder } from '../../disk/partial-files.ts';
import { requirePlainFile } from '../../disk/plain-file.ts';
import { chooseState } from './compare-states.ts';

/**
 * Works on a copy of a file that nobody else knows, and takes it away afterwards: what somebody brought, or has open
 * elsewhere, is never written to, not even by a lock. What a crash left beside the file is taken back in the copy, and
 * left out where it is not of this file.
 */
export async function withPrivateCopy<T>(path: string, work: (copy: string) => T | Promise<T>): Promise<T> {
  requirePlainFile(path);
  const letGo = hold(path);
  const folder = makePrivateFolder();
  try {
    const copy = join(folder.path, basename(path));
    copyWithLeftovers(path, copy);
    return await work(chooseState(copy, folder.path));
  } finally {
    folder.remove();
    letGo();
  }
}
