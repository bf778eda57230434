import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { flush } from '../backups/snapshot.ts';
import { retrying } from './write-safely.ts';

/**
 * Copies a data file that is not open here, as it is, with the journal a crash may have left beside it.
 * @throws errors of the system; `to` is there whole or not at all
 */
export async function duplicate(path: string, to: string): Promise<void> {
  const partial = `${to}.partial`;
  try {
    copyFileSync(path, partial);
    flush(partial);
    if (existsSync(`${path}-journal`)) copyFileSync(`${path}-journal`, `${to}-journal`);
    await retrying(() => rename(partial, to));
  } finally {
    rmSync(partial, { force: true });
  }
}
