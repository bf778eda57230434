import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { temporaryFolder } from '../store/temporary-folder.ts';
import { killManyTimes, share } from './kill-rounds.ts';
import { takeRawCopies } from './raw-copies.ts';
import { placeIn, temporaryIn } from './sandbox.ts';
import { storeKinds } from './scenarios.ts';
import { storeStage } from './store-process.ts';

// The same, many times over and with its figures, is `npm run torture`.
const KILLS = Number(process.env.GIAOBAN_KILLS ?? 12);
const COPIES = Number(process.env.GIAOBAN_COPIES ?? 100);
const SEED = Number(process.env.GIAOBAN_SEED ?? Date.now() % 1_000_000);
const timeout = 3_600_000;

/** A folder for one test, which keeps its temporary files there too. */
function ownFolder(): string {
  const root = temporaryFolder();
  for (const [name, folder] of Object.entries(temporaryIn(root))) vi.stubEnv(name, folder);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  return root;
}

describe(`kill -9 of the store, ${KILLS} times in all`, () => {
  for (const [at, kind] of storeKinds.entries()) {
    const rounds = share(KILLS, at, storeKinds.length);
    it.runIf(rounds > 0)(
      `${rounds} times while ${kind.name}: nothing is lost, half done or left behind`,
      {
        timeout,
      },
      async () => {
        const how = { root: ownFolder(), rounds, seed: SEED + at };
        const { faults, figures } = await killManyTimes(kind, storeStage, how);
        process.stdout.write(figures);
        expect(faults).toEqual([]);
      },
    );
  }
});

it.runIf(COPIES > 0)(
  `${COPIES} plain copies taken while the program writes are complete or seen to be torn`,
  {
    timeout,
  },
  async () => {
    const found = await takeRawCopies(placeIn(ownFolder(), 'copied'), COPIES);
    process.stdout.write(
      `of ${COPIES} plain copies: ${found.whole} whole, ${found.recognised} seen to be torn\n`,
    );
    expect(found.lying).toEqual([]);
    expect(found.whole + found.recognised).toBe(COPIES);
  },
);
