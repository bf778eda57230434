import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Way } from './exercise-file.ts';
import { mutationOf } from './mutations.ts';
import { makeBase } from './sample-files.ts';
import { watchWorker } from './watched-worker.ts';

const COUNT = Number(process.env.GIAOBAN_MUTATIONS ?? 800);
const SEED = Number(process.env.GIAOBAN_SEED ?? 20261130);

/** In memory where there is such a place: nothing here is about the disk. */
const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** What somebody does with a file; the dearest least often. */
const anyWay = fc.oneof(
  { weight: 14, arbitrary: fc.constant<Way>('check') },
  { weight: 3, arbitrary: fc.constant<Way>('merge') },
  { weight: 2, arbitrary: fc.constant<Way>('open') },
  { weight: 1, arbitrary: fc.constant<Way>('rescue') },
);
const cases = fc.sample(fc.record({ seed: fc.nat(), way: anyWay }), { numRuns: COUNT, seed: SEED });

describe(`${COUNT} mutated files (seed ${SEED})`, () => {
  const folder = mkdtempSync(join(memory, 'giaoban-fuzz-'));
  const base = join(folder, 'base.db');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it(
    'never crash, hang or stop the store, and whatever it takes in or puts right can be worked on',
    async () => {
      await makeBase(base);
      const outcomes = new Map<string, number>();
      const complaints: string[] = [];
      const left = cases.values();
      const workThrough = async (name: string) => {
        const own = join(folder, name);
        mkdirSync(own);
        const worker = watchWorker(base, own);
        for (const { seed, way } of left) {
          const lived = await worker.liveThrough(seed, way);
          const outcome = `${way}: ${lived.outcome}`;
          outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
          for (const each of lived.complaints) {
            const complaint = `${way} of “${mutationOf(seed).name}” (${seed}): ${each}`;
            complaints.push(complaint);
            // A long run may be cut off before its end, and this is what it was run for.
            process.stderr.write(`${complaint}\n`);
          }
        }
        await worker.end();
      };
      await Promise.all([workThrough('một'), workThrough('hai')]);
      expect(complaints).toEqual([]);
      // The mutations reach every rule, and not all of them matter.
      const opened = [
        'open: file-bad-values',
        'open: file-foreign-parts',
        'open: file-damaged',
        'open: whole',
      ];
      const merged = [
        'merge: copy-bad-values',
        'merge: copy-foreign-parts',
        'merge: copy-torn',
        'merge: whole',
      ];
      const rest = ['rescue: whole', 'check: bad', 'check: foreign', 'check: whole'];
      expect([...outcomes.keys()]).toEqual(expect.arrayContaining([...opened, ...merged, ...rest]));
    },
    60_000 + COUNT * 500,
  );
});
