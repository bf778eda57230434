import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale } from '../scripts/build/stale.ts';
import { openDesktop } from '../scripts/electron/program.ts';
import { connect } from '../src/store/sqlite/connection.ts';
import { bringIndexUp, fileOfManyEntries } from './many-entries.ts';
import { measureRival } from './table-rival.ts';
import { measureProgram, type Scrolled } from './table-window.ts';

const SMALL = 100_000;
const LARGE = 1_000_000;

const FIRST_PAGE_MS = 100;
const MOST_OF_RIVAL = 0.5;
const MOST_OF_HEAP = 0.15;
const MOST_TIMES_LARGER = 2;

/**
 * The table of entries in the real program, with 100,000 and with 1,000,000 of them: how soon its first rows are on
 * screen, and how it scrolls through all of them in 90 leaps, one a frame. Beside it AG Grid in the same Electron, in a
 * window of the same size, with the same 100,000 rows in its memory. Fails where a limit is exceeded.
 */
export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'giaoban-bench-'));
  const desktop = await openDesktop();
  try {
    await buildIfStale();
    const small = await measureProgram(desktop, folder, fileIn(folder, SMALL), { withRows: true });
    const rival = await measureRival(desktop, folder, small.rows);
    report('AG Grid, 100,000 rows in memory', rival);
    const large = await measureProgram(desktop, folder, fileIn(folder, LARGE), { withRows: false });
    report('the program, 100,000', small);
    report('the program, 1,000,000', large);

    limit('first page of 100,000, ms', small.firstPage, FIRST_PAGE_MS);
    limit('first page of 1,000,000, ms', large.firstPage, FIRST_PAGE_MS);
    limit('first page, 1,000,000 : 100,000', large.firstPage / small.firstPage, MOST_TIMES_LARGER);
    limit('the same at the first visit of 100,000, ms', small.coldPage, FIRST_PAGE_MS);
    limit('first visit, 1,000,000 : 100,000', large.coldPage / small.coldPage, MOST_TIMES_LARGER);
    limit('p95 of a frame, ours : AG Grid', small.p95 / rival.p95, MOST_OF_RIVAL);
    limit('p95 of a frame, 1,000,000 : 100,000', large.p95 / small.p95, MOST_TIMES_LARGER);
    limit('frames with a blank place', small.blank + large.blank, 0);
    limit('heap the table takes, ours : AG Grid', small.heap / rival.heap, MOST_OF_HEAP);
  } finally {
    desktop.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A copy that may be written to, with its index of words made: else the program would make it meanwhile. */
function fileIn(folder: string, count: number): string {
  const path = join(folder, `${count}.db`);
  copyFileSync(fileOfManyEntries(count), path);
  const db = connect(path);
  try {
    bringIndexUp(db);
  } finally {
    db.close();
  }
  return path;
}

function report(what: string, { firstPage, coldPage, p50, p95, blank, late, heap, whole }: Scrolled): void {
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  const megabytes = (value: number) => `${(value / 1e6).toFixed(1)} MB`;
  console.log(`${what}
  first page ${ms(firstPage)}, at the first visit ${ms(coldPage)}; a frame p50 ${ms(p50)}, p95 ${ms(p95)}
  frames with a blank place ${blank}; rows behind the bar by ${late.toFixed(1)} frames at p95
  heap: the table ${megabytes(heap)}, the whole window ${megabytes(whole)}`);
}

function limit(what: string, value: number, most: number): void {
  const isOver = value > most;
  console.log(`${isOver ? 'TOO MUCH' : 'ok'}  ${what}: ${value.toFixed(2)} (at most ${most})`);
  if (isOver) process.exitCode = 1;
}
