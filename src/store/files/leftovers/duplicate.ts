import { copyFileSync } from 'node:fs';
import { writeAtomically } from '../../disk/atomic-file.ts';
import { withPrivateCopy } from './private-copy.ts';

/**
 * Copies a data file that is not open here, in its recovered state: a journal that a crash left beside it is rolled
 * back in the copy, and ignored if it does not belong to this file.
 * @throws errors of the system; `to` is there whole or not at all
 */
export async function duplicate(path: string, to: string): Promise<void> {
  await withPrivateCopy(path, (copy) => writeAtomically(to, (partial) => copyFileSync(copy, partial)));
}
