import { basename, join } from 'node:path';
import { hold } from '../../disk/held-files.ts';
import { copyWithLeftovers } from '../../disk/journals.ts';
import { makePrivateFolder } from '../../disk/partial-files.ts';
import { requirePlainFile } from '../../disk/plain-file.ts';
import { chooseState } from './compare-states.ts';

/**
 * Works on a private copy of a file and deletes it afterwards: a file that somebody brought, or has open elsewhere, is
 * never written to, not even by a lock. A journal that a crash left beside the file is rolled back in the copy, and
 * ignored if it does not belong to this file.
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
