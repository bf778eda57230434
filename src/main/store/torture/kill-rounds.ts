import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { checkFile } from '../check/check-file.ts';
import { closeFile, openFile } from '../database/open.ts';
import { entryNumbers } from './entries-in.ts';
import { startWriter } from './writer-process.ts';

/**
 * Kills the writing process at a random moment and opens the file again: nothing acknowledged may be missing, the
 * file must be whole, and nothing may lie beside it once it was closed properly.
 *
 * @param delay how long after its first save the process lives, in ms.
 * @returns what is wrong, in words; empty where all is well.
 */
export async function killWhileSaving(folder: string, delay: number): Promise<string[]> {
  const path = join(folder, 'giaoban.db');
  const writer = startWriter(path);
  await writer.reached(1);
  await setTimeout(delay);
  await writer.kill();
  const acknowledged = writer.acknowledged();

  const { db } = openFile(path);
  const numbers = entryNumbers(db);
  closeFile(db);
  const result = checkFile(path);
  const beside = readdirSync(folder).filter((name) => name !== 'giaoban.db');
  return [
    ...(numbers.length < acknowledged
      ? [`${acknowledged - numbers.length} acknowledged entries are gone`]
      : []),
    ...(numbers.every((number, at) => number === at + 1) ? [] : ['the entries are not in their order']),
    ...(result.state === 'whole' ? [] : [`the file is ${result.state}`]),
    ...beside.map((name) => `${name} was left behind`),
  ];
}
