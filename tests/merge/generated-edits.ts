import { mkdirSync, rmSync } from 'node:fs';
import fc from 'fast-check';
import type { Write } from '../../src/store/log/write.ts';
import { OfficePc, type Written } from './replica.ts';

const DECADE = 10 * 365.25 * 86_400_000;
const NOW = Date.UTC(2026, 10, 23);

const pc = fc.nat({ max: 4 });
const record = fc.constantFrom(
  '01a209de-73cb-7d5f-9843-23f2da0e1a37',
  '01a209de-73cc-7151-90c6-284bdb89cb93',
);
const text = fc.constantFrom('Một', 'Hai', 'Ba', 'Bốn', '');

const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('edit'), pc, record, fields: fc.record({ title: text }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('edit'), pc, record, fields: fc.record({ place: text }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('edit'),
      pc,
      record,
      fields: fc.record({ deleted: fc.boolean() }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('merge'), pc, from: pc }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('settle'),
      pc,
      pick: fc.nat({ max: 9 }),
      value: fc.record({ text, deleted: fc.boolean() }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('undo merge', 'undo', 'undo', 'redo'), pc }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** What two to five PCs do in the weeks between two meetings: edits, deletions, copies; clocks up to ten years off. */
export const history = fc.record({
  pcs: fc.integer({ min: 2, max: 5 }),
  clocks: fc.array(fc.integer({ min: -DECADE, max: DECADE }), { minLength: 5, maxLength: 5 }),
  // Left to itself, fast-check stays below ten steps: too few for somebody to settle what two others disputed.
  steps: fc.array(step, { maxLength: 25, size: 'max' }),
});
export type History = typeof history extends fc.Arbitrary<infer T> ? T : never;

const meeting = '01a209de-73cc-7151-90c6-284bdb89cb93';

/** Histories that showed a fault once; they are lived again at every run. */
export const faultsOfThePast: [History][] = [
  // An edit that the one who restored the record had seen is still unseen by another PC's deletion.
  [
    {
      pcs: 2,
      clocks: [0, 0, 0, 0, 0],
      steps: [
        { kind: 'edit', pc: 1, record: meeting, fields: { deleted: true } },
        { kind: 'edit', pc: 1, record: meeting, fields: { place: 'Một' } },
        { kind: 'edit', pc: 1, record: meeting, fields: { deleted: false } },
        { kind: 'edit', pc: 0, record: meeting, fields: { deleted: true } },
      ],
    },
  ],
];

export interface Lived {
  readonly office: readonly OfficePc[];
  /** Every text that was acknowledged. */
  readonly written: readonly string[];
  /** Closes the files and takes them away: long runs would fill the disk. */
  end(): void;
}

/** Lives a history on real files in `folder`. */
export function live(folder: string, { pcs, clocks, steps }: History): Lived {
  mkdirSync(folder);
  let tick = 0;
  const office = Array.from(
    { length: pcs },
    (_, at) => new OfficePc(folder, `pc${at}`, () => NOW + (clocks[at] ?? 0) + tick),
  );
  const written: string[] = [];
  for (const each of steps) {
    tick += 1000;
    const at = each.pc % pcs;
    const here = office[at];
    if (here === undefined) continue;
    if ('from' in each) {
      mergeInto(office, at, each.from % pcs);
      continue;
    }
    for (const { write } of act(here, each)) {
      written.push(...Object.values(write.fields).filter((value) => typeof value === 'string'));
    }
  }
  return {
    office,
    written: written.filter((each) => each !== ''),
    end: () => {
      for (const each of office) each.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** What somebody does at one PC, and what came of it. */
function act(here: OfficePc, each: Exclude<Step, { from: number }>): readonly Written[] {
  if ('fields' in each) {
    const write: Write = { type: 'meeting', id: each.record, fields: each.fields };
    const stamp = here.write(write);
    return stamp === null ? [] : [{ write, stamp }];
  }
  if (!('pick' in each)) {
    if (each.kind === 'undo merge') return here.undoMerge();
    return each.kind === 'undo' ? here.undo() : here.redo();
  }
  const settled = here.settle(each.pick, each.value);
  return settled === null ? [] : [settled];
}

/** Brings one PC's file into another's; nothing where both are the same. */
export function mergeInto(office: readonly OfficePc[], into: number, from: number): void {
  const source = office[from];
  if (into !== from && source !== undefined) office[into]?.mergeFrom(source);
}
