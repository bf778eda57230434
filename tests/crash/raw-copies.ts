import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { checkFile } from '../../src/store/log/check/check-file.ts';
import { entryNumbers } from './read-entries.ts';
import type { Place } from './sandbox.ts';
import { startWorker } from './store-process.ts';

export interface RawCopies {
  /** Whole, with every entry acknowledged before the copying began. */
  whole: number;
  /** Seen to be torn, damaged or not a database at all: the person is asked to copy again. */
  recognised: number;
  /** Said to be whole, but something acknowledged is missing: must never happen. */
  lying: string[];
}

/** Copies a file, as Explorer does, while a process writes to it without a pause, and looks at each copy. */
export async function takeRawCopies(place: Place, copies: number): Promise<RawCopies> {
  const writer = startWorker('endless', place);
  const found: RawCopies = { whole: 0, recognised: 0, lying: [] };
  await writer.reached(5);
  for (let number = 1; number <= copies; number += 1) {
    const acknowledged = writer.saved();
    const copy = join(place.folder, `copy-${number}.db`);
    copyFileSync(place.file, copy);
    judge(copy, acknowledged, found);
    for (const each of [copy, `${copy}-journal`]) rmSync(each, { force: true });
    await writer.reached(acknowledged + 1);
  }
  await writer.end();
  return found;
}

function judge(copy: string, acknowledged: number, found: RawCopies): void {
  if (checkFile(copy).state !== 'whole') {
    found.recognised += 1;
    return;
  }
  const db = new Database(copy);
  const numbers = entryNumbers(db);
  db.close();
  const complete = numbers.length >= acknowledged && numbers.every((number, at) => number === at + 1);
  if (complete) found.whole += 1;
  else found.lying.push(`${numbers.length} of ${acknowledged} entries`);
}
