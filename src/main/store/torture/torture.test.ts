import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { killWhileSaving } from './kill-rounds.ts';
import { takeRawCopies } from './raw-copies.ts';

// The same, many times over and with its figures, is `npm run torture`.
const ROUNDS = Number(process.env.GIAOBAN_KILLS ?? 20);
const COPIES = Number(process.env.GIAOBAN_COPIES ?? 100);

it(`kill -9 at ${ROUNDS} random moments while saving loses nothing and leaves nothing behind`, {
  timeout: 1_800_000,
}, async () => {
  const folder = temporaryFolder();
  for (let round = 1; round <= ROUNDS; round += 1) {
    const place = join(folder, String(round));
    mkdirSync(place);
    const delay = Math.random() * 150;
    expect(await killWhileSaving(place, delay), `killed after ${delay} ms`).toEqual([]);
  }
});

it(`${COPIES} plain copies taken while the program writes are complete or seen to be torn`, {
  timeout: 1_800_000,
}, async () => {
  const found = await takeRawCopies(temporaryFolder(), COPIES);
  process.stdout.write(
    `of ${COPIES} plain copies: ${found.whole} whole, ${found.recognised} seen to be torn\n`,
  );
  expect(found.lying).toEqual([]);
  expect(found.whole + found.recognised).toBe(COPIES);
});
