import { createInterface } from 'node:readline';
import { setImmediate } from 'node:timers/promises';
import { sweepUnfinished } from '../../src/store/disk/partial-files.ts';
import { parsePlace } from './sandbox.ts';
import { saving, storeKinds } from './scenarios.ts';
import { operateStore } from './store-driver.ts';

/*
 * A process of its own that does one job with the store, and prints when it begins, the number of each acknowledged
 * write and when it is done: what a torture test kills, or copies the file from under.
 *
 * node worker.ts KIND|"endless" PLACE
 */
const [name = '', where = ''] = process.argv.slice(2);
const kind = storeKinds.find((each) => each.name === name) ?? saving(Number.POSITIVE_INFINITY);
const place = parsePlace(where);

sweepUnfinished();
const operator = operateStore(place);
// Its parent ends it by closing its input, or by SIGKILL.
createInterface(process.stdin).once('close', () => {
  void operator.close().finally(() => process.exit(0));
});
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

await kind.work(operator, place, {
  begin: () => say('begin'),
  saved: async (count) => {
    say(String(count));
    await setImmediate();
  },
});
say('done');
