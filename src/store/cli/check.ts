import { userInfo } from 'node:os';
import { basename } from 'node:path';
import { z } from 'zod';
import { withPrivateCopy } from '../files/leftovers/private-copy.ts';
import { newWriter } from '../files/open.ts';
import { repair } from '../files/rescue/repair.ts';
import { type CheckResult, checkFile, refusalOf } from '../log/check/check-file.ts';
import type { LogFault } from '../log/check/check-log.ts';
import { type Readable, readCount, readOne } from '../sqlite/handles.ts';
import { type Command, EXIT, type Exit } from './command.ts';
import { withFile } from './read-file.ts';
import type { Speech } from './speech.ts';
import { thisPc } from './this-pc.ts';

/**
 * `check FILE [--repair]`: whether a file is whole, from its first byte to its records; with `--repair`, a file that
 * holds values no program of ours writes is repaired first.
 */
export const check: Command = {
  words: 1,
  run: async ([path = ''], speech, options) => {
    if (options.repair) await repairWhereNeeded(path, speech);
    return withPrivateCopy(path, async (copy) => report(checkFile(copy), copy, basename(path), speech));
  },
};

/** Repairs bad values only. A whole file needs no repair, and a damaged one needs a rescue or a backup. */
async function repairWhereNeeded(path: string, speech: Speech): Promise<void> {
  const { state } = await withPrivateCopy(path, (copy) => checkFile(copy));
  if (state !== 'bad' && state !== 'foreign') return;
  const author = { writer: newWriter(), device: thisPc(), person: userInfo().username, now: Date.now };
  const words = { asideWords: speech.text('aside'), fragmentsTitle: speech.text('fragments') };
  const { bad, changes, aside } = await repair(path, { author, ...words });
  speech.say('repaired', { file: basename(path), bad, changes, aside });
}

async function report(result: CheckResult, copy: string, file: string, speech: Speech): Promise<Exit> {
  switch (result.state) {
    case 'whole':
      speech.say('whole', { file, changes: await withFile(copy, changeCount) });
      return EXIT.good;
    case 'refused':
      speech.complainOf(result.error);
      return EXIT.failed;
    case 'damaged':
      speech.complain('damaged', { file, problems: result.problems.join('\n') });
      return EXIT.failed;
    case 'torn':
      speech.complain('torn', { file, missing: result.missing.length, records: result.records });
      return EXIT.failed;
    case 'foreign':
    case 'bad': {
      const refusal = refusalOf(result, file, 'file');
      if (refusal !== null) speech.complainOf(refusal.error);
      speech.complain('repairable', { file });
      return EXIT.failed;
    }
    case 'altered': {
      const positions = await withFile(copy, (db) =>
        result.faults.map((fault) => positionInLog(db, fault, speech)).join('\n'),
      );
      speech.complain('altered', { file, count: result.faults.length, places: positions });
      return EXIT.failed;
    }
  }
}

function changeCount(db: Readable): number {
  return readCount(db, 'SELECT count(*) AS count FROM change');
}

const named = z.object({ device: z.string() });

function positionInLog(db: Readable, { writer, seq }: LogFault, speech: Speech): string {
  const device =
    readOne(db, named, 'SELECT device_name AS device FROM writer WHERE id = ?', writer)?.device ?? writer;
  return speech.text('place', { device, seq });
}
