import { packageScript } from './process/paths.ts';
import { runShown } from './process/run.ts';

/*
 * npm run torture: the tests that search for rare faults, run long. Numbers of rounds as arguments:
 * `npm run torture -- histories=20000 undone=5000 kills=500 copies=2000 mutations=100000 damaged=2000 programKills=50
 * documents=1 leftovers=300 signed=100 calls=20000 entries=100000 forms=1 altered=2000
 * comparisons=2000` (these are the defaults; `damaged`: files with parts cut off, wiped
 * or flipped; `documents`: every kind of document by every profile, read by other programs; 0 for one of each;
 * `leftovers`: kills while a file with a journal beside it is opened, and every such file by every way; `signed`: what is
 * done to lists after minutes were closed; `calls`: calls of any form from the window;
 * `entries`: the length of a list that is worked on as a whole; `forms`: forms built otherwise, filled with one item too;
 * `altered`: Word files with an odd value; `comparisons`: versions of minutes compared in Word).
 */
const rounds = {
  histories: 20_000,
  undone: 5_000,
  kills: 500,
  copies: 2_000,
  mutations: 100_000,
  damaged: 2_000,
  programKills: 50,
  documents: 1,
  leftovers: 300,
  signed: 100,
  calls: 20_000,
  entries: 100_000,
  forms: 1,
  altered: 2_000,
  comparisons: 2_000,
};
const chosen = new Map(
  process.argv.slice(2).map((argument) => [argument.split('=')[0], argument.split('=')[1]]),
);

for (const [name, usual] of Object.entries(rounds)) {
  process.env[`GIAOBAN_${name.toUpperCase()}`] = chosen.get(name) ?? String(usual);
}
const suites = [
  'src/store/merge/convergence.test.ts',
  'src/store/merge/undo-merge.test.ts',
  'tests/crash',
  'tests/fuzz',
  'src/store/files/rescue/damaged-files.test.ts',
  'src/store/documents/matrix.test.ts',
  'src/store/files/leftovers',
  'src/store/closing/signed-minutes.test.ts',
  'src/store/formats/docx-template/variants.test.ts',
  'src/store/format-check/malicious-input.test.ts',
  'src/store/formats/docx-writer/comparison-docx.test.ts',
];
const run = (packageName: string, command: string, args: readonly string[]): Promise<number> =>
  runShown(process.execPath, [packageScript(packageName, command), ...args]);

const ofStore = await run('vitest', 'vitest', ['run', ...suites]);
const ofProgram = await run('@playwright/test', 'playwright', [
  'test',
  'e2e/crash.spec.ts',
  'e2e/fuzzed-calls.spec.ts',
  'e2e/many-entries.spec.ts',
]);
process.exitCode = Math.max(ofStore, ofProgram);
