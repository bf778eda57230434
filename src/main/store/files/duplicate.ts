import { copyFileSync, existsSync } from 'node:fs';
import { makeWhole } from './whole-file.ts';

/**
 * Copies a data file that is not open here, as it is, with the journal a crash may have left beside it.
 * @throws errors of the system; `to` is there whole or not at all
 */
export async function duplicate(path: string, to: string): Promise<void> {
  await makeWhole(to, (partial) => {
    copyFileSync(path, partial);
    if (existsSync(`${path}-journal`)) copyFileSync(`${path}-journal`, `${to}-journal`);
  });
}
