import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { faultsOfThePast, history, type Lived, live } from './histories.ts';

const RUNS = Number(process.env.GIAOBAN_HISTORIES ?? 1000);

/** Everybody gives the first PC what they have, and takes from it what the others gave. */
function meetAll({ office }: Lived): void {
  const [first, ...others] = office;
  for (const other of others) first?.mergeFrom(other);
  if (first !== undefined) for (const other of others) other.mergeFrom(first);
}

function expectAgreement({ office, model, written }: Lived): void {
  const [first, ...others] = office;
  expect(first?.conflicts()).toEqual(model.conflicts());
  for (const text of written) expect(first?.remembers(text), text).toBe(true);
  for (const other of others) {
    expect(other.records()).toEqual(first?.records());
    expect(other.contentHash()).toBe(first?.contentHash());
    expect(other.conflicts()).toEqual(first?.conflicts());
  }
}

function expectNothingNew({ office }: Lived): void {
  const [first, second] = office;
  if (first === undefined || second === undefined) return;
  const before = [first.records(), first.conflicts()];
  expect(first.mergeFrom(second)).toBe(0);
  expect([first.records(), first.conflicts()]).toEqual(before);
}

describe('merging', () => {
  it(`ends with the same records and the same conflicts on every PC, over ${RUNS} histories`, {
    timeout: 4 * 3_600_000,
  }, async () => {
    const folder = temporaryFolder();
    let run = 0;
    await fc.assert(
      fc.asyncProperty(history, async (each) => {
        run += 1;
        const lived = live(join(folder, String(run)), each);
        meetAll(lived);
        expectAgreement(lived);
        expectNothingNew(lived);
        lived.end();
        // Between two turns of the event loop the statements of closed files are given back; else thousands pile up.
        await setImmediate();
      }),
      { numRuns: RUNS, examples: faultsOfThePast },
    );
  });
});
