import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { ExpectedError } from '../../src/shared/contract/errors.ts';
import { logLength } from '../../src/store/log/log-length.ts';
import { type Known, Model } from './conflict-model.ts';
import { writingActs } from './history-acts.ts';
import { OfficePc } from './replica.ts';

const DECADE = 10 * 365.25 * 86_400_000;
const NOW = Date.UTC(2026, 10, 23);

const pc = fc.nat({ max: 4 });
const picks = fc.record({
  numbers: fc.array(fc.nat({ max: 11 }), { minLength: 6, maxLength: 6 }),
  text: fc.constantFrom('Một', 'Hai', 'Ba', 'Số 0912345678', ''),
});

/** What people do all day, and what two of them are likeliest to do in each other's way. */
const everyday = (
  ['record.remove', 'record.edit', 'entry.add', 'entry.edit', 'attendance.mark', 'undo'] as const
).map((name) => writingActs.findIndex(([procedure]) => procedure === name));

const step = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constant('act'),
      pc,
      procedure: fc.oneof(fc.nat({ max: writingActs.length - 1 }), fc.constantFrom(...everyday)),
      picks,
      /** Whether the screen still shows what it did when it was looked at last. */
      isLate: fc.boolean(),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('merge'), pc, from: pc }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('look'), pc }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('settle'),
      pc,
      pick: fc.nat({ max: 9 }),
      side: fc.nat({ max: 2 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('look', 'undo merge', 'reopen', 'back up', 'put back'),
      pc,
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** What two to five PCs do in the weeks between two meetings, by everything that can be done; clocks ten years off. */
export const wholeHistory = fc.record({
  pcs: fc.integer({ min: 2, max: 5 }),
  clocks: fc.array(fc.integer({ min: -DECADE, max: DECADE }), { minLength: 5, maxLength: 5 }),
  steps: fc.array(step, { minLength: 8, maxLength: 30, size: 'max' }),
});
export type WholeHistory = typeof wholeHistory extends fc.Arbitrary<infer T> ? T : never;

type ActStep = Extract<Step, { kind: 'act' }>;

const act = (at: number, name: (typeof writingActs)[number][0], first: number): ActStep => ({
  kind: 'act',
  pc: at,
  procedure: writingActs.findIndex(([procedure]) => procedure === name),
  picks: { numbers: [first, 0, 0, 0, 0, 0], text: 'Một' },
  isLate: false,
});

/** Somebody marked present, who came late where it is 1. */
const mark = (at: number, late: 0 | 1): ActStep => ({
  ...act(at, 'attendance.mark', 0),
  picks: { numbers: [0, 1, 0, late, 0, 0], text: 'Một' },
});

/** Histories that showed a fault once; they are lived again at every run. */
export const faultsOfThePast: [WholeHistory][] = [
  // Who removes a meeting and then an entry in it knows the removal when bringing that entry back.
  [
    {
      pcs: 2,
      clocks: [0, 0, 0, 0, 0],
      steps: [
        act(1, 'record.remove', 0),
        act(1, 'record.remove', 1),
        act(1, 'undo', 0),
        act(0, 'record.remove', 0),
      ],
    },
  ],
  // Who removed somebody that others still use, and changes what therefore shows on, has not forgotten the removal.
  [
    {
      pcs: 2,
      clocks: [0, 0, 0, 0, 0],
      steps: [
        act(0, 'record.remove', 5),
        act(1, 'entry.add', 0),
        { kind: 'merge', pc: 0, from: 1 },
        act(0, 'record.edit', 7),
      ],
    },
  ],
  // Moved out of something removed and back again: nobody is asked, here as little as where it comes in.
  [
    {
      pcs: 2,
      clocks: [0, 0, 0, 0, 0],
      steps: [
        act(0, 'record.remove', 0),
        act(0, 'meeting.create', 0),
        act(0, 'record.edit', 1),
        act(0, 'undo', 0),
      ],
    },
  ],
  // A screen that showed a meeting as removed, which what came in meanwhile has put in dispute.
  [
    {
      pcs: 2,
      clocks: [0, 0, 0, 0, 0],
      steps: [
        act(0, 'entry.add', 0),
        act(1, 'record.remove', 0),
        { kind: 'look', pc: 1 },
        { kind: 'merge', pc: 1, from: 0 },
        { ...act(1, 'record.remove', 1), isLate: true },
        act(0, 'record.remove', 0),
      ],
    },
  ],
  // Undoing looks at what the file holds, however old the screen is.
  [
    {
      pcs: 3,
      clocks: [0, 0, 0, 0, 0],
      steps: [
        mark(0, 0),
        { kind: 'settle', pc: 2, pick: 0, side: 0 },
        { kind: 'look', pc: 1 },
        mark(1, 1),
        { kind: 'merge', pc: 2, from: 1 },
        act(2, 'record.remove', 0),
        act(0, 'record.remove', 0),
        { kind: 'settle', pc: 1, pick: 0, side: 0 },
        { ...act(1, 'undo', 0), isLate: true },
      ],
    },
  ],
];

/** An office whose PCs live a history on real files, with the model beside them. */
export class Office {
  readonly pcs: readonly OfficePc[];
  readonly model: Model;
  readonly #folder: string;
  readonly #places: number[];
  readonly #backups: ({ file: Buffer; known: Known } | undefined)[] = [];
  /** What each PC's screen showed when it was looked at last. */
  readonly #screens: ({ position: number; known: Known } | undefined)[] = [];
  #tick = 0;

  constructor(folder: string, { pcs, clocks }: Pick<WholeHistory, 'pcs' | 'clocks'>) {
    mkdirSync(folder);
    this.#folder = folder;
    this.pcs = Array.from(
      { length: pcs },
      (_, at) => new OfficePc(folder, `pc${at}`, () => NOW + (clocks[at] ?? 0) + this.#tick),
    );
    this.model = new Model(pcs);
    this.#places = this.pcs.map(() => 0);
  }

  /** Gives every PC a copy of one file with a meeting, two entries and two people in it. */
  async begin(): Promise<void> {
    const [first, ...others] = this.pcs;
    if (first === undefined) return;
    await recordMeeting(first);
    const file = first.backUp();
    for (const other of others) other.reopen(file);
    this.#tellModel(0, first);
    const known = this.model.remember(0);
    for (const at of this.pcs.keys()) {
      this.model.putBack(at, known);
      this.#places[at] = this.#places[0] ?? 0;
    }
  }

  async live(steps: readonly Step[]): Promise<void> {
    for (const each of steps) {
      this.#tick += 1000;
      const at = each.pc % this.pcs.length;
      const here = this.pcs[at];
      if (here === undefined) continue;
      await this.#take(each, at, here);
      const isLate = each.kind === 'act' && each.isLate;
      this.#tellModel(at, here, isLate ? this.#screens[at]?.known : undefined);
    }
  }

  async #take(each: Step, at: number, here: OfficePc): Promise<void> {
    switch (each.kind) {
      case 'act':
        return this.#act(here, each, each.isLate ? this.#screens[at]?.position : undefined);
      case 'merge':
        return this.merge(at, each.from % this.pcs.length);
      case 'settle':
        // Somebody chooses when a copy has come in.
        this.merge(at, (at + 1) % this.pcs.length);
        return this.#settle(here, each);
      case 'undo merge':
        here.undoMerge();
        return;
      case 'look':
        this.#screens[at] = { position: logLength(here.db), known: this.model.remember(at) };
        return;
      case 'reopen':
        here.reopen();
        return;
      case 'back up':
        this.#backups[at] = { file: here.backUp(), known: this.model.remember(at) };
        return;
      case 'put back': {
        const backup = this.#backups[at];
        if (backup === undefined) return;
        here.reopen(backup.file);
        this.#screens[at] = undefined;
        this.model.putBack(at, backup.known);
        this.#places[at] = here.writtenSince(0).place;
        return;
      }
    }
  }

  async #act(here: OfficePc, { procedure, picks: chosen }: ActStep, seen?: number): Promise<void> {
    const [name, inputOf] = writingActs[procedure] ?? [];
    if (name === undefined || inputOf === undefined) return;
    const scene = { db: here.db, folder: this.#folder, job: uuidv7() };
    await this.#ask(here, name, inputOf(scene, chosen), seen);
  }

  async #ask(
    here: OfficePc,
    name: Parameters<OfficePc['ask']>[0],
    input: unknown,
    seen?: number,
  ): Promise<void> {
    try {
      await here.ask(name, input, seen);
    } catch (error) {
      // People are told why not; anything else is a fault of the program.
      if (!(error instanceof ExpectedError) || error.error.code === 'unexpected') throw error;
    }
  }

  async #settle(here: OfficePc, { pick, side }: Extract<Step, { kind: 'settle' }>): Promise<void> {
    const { conflicts } = await here.conflictList();
    const chosen = conflicts[pick % Math.max(conflicts.length, 1)];
    if (chosen === undefined) return;
    const key = { type: chosen.record.type, field: chosen.field };
    switch (chosen.kind) {
      case 'value': {
        const { stamp, value } = chosen.sides[side % chosen.sides.length] ?? {};
        return this.#ask(here, 'conflict.resolve', {
          ...key,
          id: chosen.record.id,
          value: value?.value ?? null,
          stamp,
        });
      }
      case 'deletion':
        return this.#ask(here, 'conflict.resolve', { ...key, id: chosen.record.id, value: side % 2 === 0 });
      case 'tree':
        return this.#ask(here, 'conflict.resolve', {
          ...key,
          id: chosen.links[side % chosen.links.length]?.record.id,
          value: null,
        });
      case 'number':
        return;
    }
  }

  #tellModel(at: number, here: OfficePc, screen?: Known): void {
    const { facts, place } = here.writtenSince(this.#places[at] ?? 0);
    for (const fact of facts) this.model.write(at, fact, screen);
    this.#places[at] = place;
  }

  /** Brings one PC's file into another's; nothing where both are the same. */
  merge(into: number, from: number): void {
    const source = this.pcs[from];
    if (into === from || source === undefined) return;
    this.pcs[into]?.mergeFrom(source);
    this.model.merge(into, from);
  }

  /** Everybody gives the first PC what they have, and takes from it what the others gave. */
  meetAll(): void {
    for (const at of this.pcs.keys()) this.merge(0, at);
    for (const at of this.pcs.keys()) this.merge(at, 0);
  }

  /** Closes the files and takes them away: long runs would fill the disk. */
  end(): void {
    for (const each of this.pcs) each.close();
    rmSync(this.#folder, { recursive: true });
  }
}

async function recordMeeting(pc: OfficePc): Promise<void> {
  const made = z.object({ id: z.string() });
  const add = async (name: Parameters<OfficePc['ask']>[0], input: unknown) =>
    made.parse(await pc.ask(name, input)).id;
  const meetingId = await add('meeting.create', {
    fields: { title: 'Hội nghị giao ban', startsAt: '2026-11-20T08:00' },
  });
  for (const name of ['Đỗ Minh Quân', 'Lê Thị Nhàn'])
    await add('record.add', { type: 'collaborator', fields: { name, unit: 'Đoàn phường' } });
  for (const content of ['Đường ngập', 'Số 0912345678 không ai nghe'])
    await add('entry.add', { meetingId, fields: { content }, topicIds: [], agencyIds: [] });
  const records = [
    { type: 'task', fields: { meetingId, content: 'Khơi cống', unit: 'Sở Xây dựng' } },
    { type: 'agendaItem', fields: { meetingId, content: 'Nghe báo cáo' } },
    { type: 'guest', fields: { meetingId, name: 'Đại diện Sở Y tế' } },
    { type: 'office', fields: { name: 'Ban Tuyên giáo và Dân vận', term: '2025-2030' } },
    { type: 'savedView', fields: { list: 'entries', name: 'Quý này' } },
  ];
  for (const record of records) await add('record.add', record);
}

/** Where a run of histories keeps its files. */
export const folderOf = (folder: string, run: number): string => join(folder, String(run));
