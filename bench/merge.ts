import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { uuidv7 } from 'uuidv7';
import { apply } from '../src/store/merge/apply.ts';
import { compare } from '../src/store/merge/inspect.ts';
import { connect } from '../src/store/sqlite/connection.ts';
import type { Writable } from '../src/store/sqlite/handles.ts';
import { withAttached } from '../src/store/sqlite/transaction.ts';
import { median, seconds, timed } from './timing.ts';
import { CHANGES, type Files, makeFiles, OURS, THEIRS } from './two-files.ts';

const ROUNDS = 3;
const LIMIT = 4;

const COLUMNS =
  'stamp, writer, seq, action, verb, person, wall_time, record_type, record_id, payload, digest, chain';
/** What one round took, in ms. */
interface Round {
  readonly plain: number;
  readonly comparing: number;
  readonly merging: number;
  readonly again: number;
}

/**
 * Merging 100,000 changes into a file of 100,000 others, beside a plain INSERT … SELECT of the same rows into the
 * same table with its indexes: what it costs to add up, find conflicts, count and report on top of that.
 */
export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'giaoban-bench-'));
  try {
    const files = makeFiles(folder);
    const rounds: Round[] = [];
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measure(files));
    report(rounds);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(rounds: readonly Round[]): void {
  const of = (part: keyof Round): number => median(rounds.map((round) => round[part]));
  const ratio = of('merging') / of('plain');
  console.log(`plain INSERT … SELECT of ${CHANGES} changes  ${seconds(of('plain'))}`);
  console.log(`working out what would come in           ${seconds(of('comparing'))}`);
  console.log(`merging the same changes                 ${seconds(of('merging'))}`);
  console.log(`finding that nothing of them is new      ${seconds(of('again'))}`);
  console.log(`merging : plain = ${ratio.toFixed(2)} (at most ${LIMIT})`);
  if (ratio > LIMIT) process.exitCode = 1;
}

async function measure(files: Files): Promise<Round> {
  const plain = await onCopyOf(files.ours, async (db) => {
    db.prepare('ATTACH ? AS incoming').run(files.theirs);
    return timed(async () => insertPlainly(db));
  });
  return { plain, ...(await onCopyOf(files.ours, (db) => measureMerge(db, files))) };
}

function insertPlainly(db: Writable): void {
  db.transaction(() => {
    db.exec('INSERT INTO main.writer SELECT * FROM incoming.writer WHERE true ON CONFLICT DO NOTHING');
    const sql = `INSERT INTO main.change (${COLUMNS}) SELECT ${COLUMNS} FROM incoming.change WHERE writer = ?`;
    db.prepare(sql).run(THEIRS.writer);
  })();
}

/** The merge as the program does it, but for taking a private copy, checking it, and the backup. */
async function measureMerge(db: Writable, { theirs }: Files): Promise<Omit<Round, 'plain'>> {
  const device = { id: OURS.writer, name: 'VP-01' };
  const file = { db, author: { ...OURS, device, now: Date.now } };
  const { signal } = new AbortController();
  const job = { at: async (): Promise<void> => setImmediate(), signal };
  const copy = { path: theirs, name: 'theirs.db', modifiedAt: 0, merge: uuidv7(), remove: () => undefined };
  const look = () => withAttached(db, theirs, () => compare(file, copy.name, job));

  const found: Awaited<ReturnType<typeof compare>>[] = [];
  const comparing = await timed(async () => found.push(await look()));
  const [seen] = found;
  if (seen === undefined) throw new Error('Nothing was compared.');
  const merging = await timed(() => apply(file, { ...copy, ...seen }, async () => null, job));
  const again = await timed(look);
  return { comparing, merging, again };
}

async function onCopyOf<T>(path: string, work: (db: Writable) => Promise<T>): Promise<T> {
  const copy = `${path}.copy`;
  copyFileSync(path, copy);
  const db = connect(copy);
  try {
    return await work(db);
  } finally {
    db.close();
    rmSync(copy);
  }
}
