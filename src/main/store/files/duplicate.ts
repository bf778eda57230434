import { copyFileSync, existsSync } from 'node:fs';
import { connectDistrustfully } from '../database/open.ts';
import { makeWhole } from './whole-file.ts';

/**
 * Copies a data file that is not open here. What a crash left half-written beside it is taken back in the copy.
 * @throws errors of the system; `to` is there whole or not at all
 */
export async function duplicate(path: string, to: string): Promise<void> {
  await makeWhole(to, (partial) => {
    copyFileSync(path, partial);
    if (!existsSync(`${path}-journal`)) return;
    copyFileSync(`${path}-journal`, `${partial}-journal`);
    const copy = connectDistrustfully(partial);
    copy.pragma('user_version');
    copy.close();
  });
}
