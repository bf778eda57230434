import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureDocumentRivals } from '../scripts/system/ensure.ts';
import type { ComposedDocument } from '../src/shared/contract/procedures/document.ts';
import { createJobs } from '../src/store/base/jobs.ts';
import { compose } from '../src/store/documents/compose.ts';
import { writeDocx } from '../src/store/formats/docx-writer/write-docx.ts';
import { openDatabase } from '../src/store/log/open-database.ts';
import { listMeetings } from '../src/store/meetings/handlers.ts';
import { measureForm } from './documents-forms.ts';
import { bareLibrary, pandoc, pythonDocx } from './documents-rivals.ts';
import { type WindowMeanwhile, watchWhileWriting } from './documents-window.ts';
import { makeManyEntries } from './many-entries.ts';
import { median, timed } from './timing.ts';
import { tell } from './watching.ts';

/** How many entries a meeting has, and how often its minutes are made: at first without counting, then counting. */
const SIZES = [
  { entries: 50, warming: 15, rounds: 35 },
  { entries: 500, warming: 5, rounds: 15 },
  { entries: 5000, warming: 2, rounds: 5 },
] as const;
type Size = (typeof SIZES)[number];

const MOST_TIMES_BARE = 1.2;
const MOST_MS = 50;

/**
 * The minutes of a meeting, from the composed paper to the Word file on the disk, beside the same paragraphs by the
 * bare docx library, by pandoc and by python-docx; an own form filled with the same meeting; then the real program
 * while it writes the longest of them. Fails where a limit is exceeded.
 */
export async function run(): Promise<void> {
  await ensureDocumentRivals();
  const folder = mkdtempSync(join(tmpdir(), 'giaoban-bench-'));
  try {
    for (const size of SIZES) await measure(folder, size);
    report(await watchWhileWriting(folder, fileOf(folder, SIZES[2].entries)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(folder: string, size: Size): Promise<void> {
  const { entries } = size;
  const { db } = openDatabase(fileOf(folder, entries));
  try {
    makeManyEntries(db, entries, entries);
    const meetingId = listMeetings(db)[0]?.id ?? '';
    const start = performance.now();
    const composed = compose(db, { kind: 'minutes', meetingId });
    console.log(`${entries} entries, composed in ${(performance.now() - start).toFixed(0)} ms`);
    await measureMinutes(folder, composed, size);
    const form = await measureForm(folder, db, meetingId, size);
    limit('an own form : its XML ready and only zipped', form.times, form.most);
  } finally {
    db.close();
  }
}

/** Where the office is whose one meeting has so many entries. */
function fileOf(folder: string, entries: number): string {
  return join(folder, `${entries}.db`);
}

/** All in turn, so that what else the machine does slows them alike. */
async function measureMinutes(
  folder: string,
  { paper, profile }: ComposedDocument,
  { warming, rounds }: Size,
): Promise<void> {
  const jobs = createJobs(() => undefined);
  const path = join(folder, 'ours.docx');
  const ways = {
    'the program': () => timed(() => jobs.run(randomUUID(), (job) => writeDocx(paper, profile, path, job))),
    'the bare library': bareLibrary(paper, profile, folder),
    pandoc: pandoc(paper, folder),
    'python-docx': pythonDocx(paper, profile, folder),
  };
  const times = Object.values(ways).map((): number[] => []);
  const first: number[] = [];
  for (let round = 0; round < warming + rounds; round += 1) {
    for (const [at, write] of Object.values(ways).entries()) {
      const ms = await write();
      if (round === 0) first.push(ms);
      if (round >= warming) times[at]?.push(ms);
    }
  }
  const [ours = 0, bare = 0, byPandoc = 0, byPython = 0] = times.map(median);
  const named = Object.keys(ways).map(
    (name, at) =>
      `${name} ${[ours, bare, byPandoc, byPython][at]?.toFixed(1)} ms (first ${first[at]?.toFixed(0)})`,
  );
  console.log(`  ${named.join(', ')}`);
  limit('the program : the bare library', ours / bare, MOST_TIMES_BARE);
  limit('the program : pandoc', ours / byPandoc, 1);
  limit('the program : python-docx', ours / byPython, 1);
}

function report({ writing, saving, busy, quiet, pages }: WindowMeanwhile): void {
  console.log(
    `the program wrote 5,000 entries in ${writing.toFixed(0)} ms and answered a save asked for as that began after ${saving.toFixed(0)} ms; somebody typed meanwhile`,
  );
  tell(busy, quiet);
  console.log(
    `with the pages of the document in sight: the main process ${pages.mainWork.toFixed(0)} ms, the window ${pages.windowWork.toFixed(0)} ms of own work`,
  );
  limit('own work of the window in one go, ms', busy.windowWork, MOST_MS);
  limit('own work of the main process in one go, ms', busy.mainWork, MOST_MS);
  limit('own work of the window with the pages in sight, ms', pages.windowWork, MOST_MS);
}

function limit(what: string, value: number, most: number): void {
  const isOver = value > most;
  console.log(`${isOver ? 'TOO MUCH' : 'ok'}  ${what}: ${value.toFixed(2)} (at most ${most})`);
  if (isOver) process.exitCode = 1;
}
