import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOfThePast, folderOf, Office, wholeHistory } from '../../../tests/merge/generated-histories.ts';
import { procedureActs } from '../../../tests/merge/history-acts.ts';
import { temporaryFolder } from '../../../tests/store/temporary-folder.ts';
import { openFileProcedures } from '../../shared/contract/index.ts';
import { checkContent } from '../log/check/check-file.ts';

const RUNS = Number(process.env.GIAOBAN_HISTORIES ?? 500);

async function expectAgreement({ pcs, model }: Office): Promise<void> {
  const [first, ...others] = pcs;
  if (first === undefined) return;
  const { heads, hidden } = first.derived();
  expect({ heads, hidden }).toEqual(model.conflicts(0));
  expect(checkContent(first.db, 'here')).toMatchObject({ state: 'whole' });
  await first.conflictList();
  for (const other of others) {
    expect(other.records()).toEqual(first.records());
    expect(other.contentHash()).toBe(first.contentHash());
    expect(other.derived()).toEqual(first.derived());
  }
}

function expectNothingNew({ pcs: [first, second] }: Office): void {
  if (first === undefined || second === undefined) return;
  const before = [first.records(), first.derived()];
  expect(first.mergeFrom(second)).toBe(0);
  expect([first.records(), first.derived()]).toEqual(before);
}

describe('merging (M23)', () => {
  it('is tried with every procedure that writes', () => {
    expect(Object.keys(procedureActs).toSorted()).toEqual(Object.keys(openFileProcedures).toSorted());
  });

  it(`ends with the same records and the same conflicts on every PC, over ${RUNS} histories`, {
    timeout: 8 * 3_600_000,
  }, async () => {
    const folder = temporaryFolder();
    let run = 0;
    await fc.assert(
      fc.asyncProperty(wholeHistory, async ({ steps, ...of }) => {
        run += 1;
        const office = new Office(folderOf(folder, run), of);
        await office.begin();
        await office.live(steps);
        office.meetAll();
        await expectAgreement(office);
        expectNothingNew(office);
        office.end();
        // Between two turns of the event loop the statements of closed files are given back; else thousands pile up.
        await setImmediate();
      }),
      { numRuns: RUNS, examples: faultsOfThePast },
    );
  });
});
