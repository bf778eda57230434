import { copyFileSync } from 'node:fs';
import { writeAtomically } from '../../disk/atomic-file.ts';
import { withPrivateCopy } from './private-copy.ts';

/**
 * Copies a data file that is not open here, in the state that goes on: what a crash left half-written beside it is
 * taken back in the copy, what is not of this file is left out.
 * @throws errors of the system; `to` is there whole or not at all
 */
export async function duplicate(path: string, to: string): Promise<void> {
  await withPrivateCopy(path, (copy) => writeAtomically(to, (partial) => copyFileSync(copy, partial)));
}
