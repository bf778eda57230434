import { join } from 'node:path';
import { _electron, type CDPSession, type Page } from 'playwright';
import { z } from 'zod';
import { askThrough } from '../scripts/demo/running-program.ts';
import type { Desktop } from '../scripts/electron/program.ts';
import { root } from '../scripts/process/paths.ts';
import { median } from './timing.ts';

/** How a table did. */
export interface Scrolled {
  /** ms from asking for the table to a frame that shows its first rows. */
  readonly firstPage: number;
  /** The same at the first visit, ms. */
  readonly coldPage: number;
  /** Of a frame while scrolling, ms. */
  readonly p50: number;
  readonly p95: number;
  /** Frames in which a part of the table showed no row. */
  readonly blank: number;
  /** How many frames the rows shown were behind the place they were scrolled to, at 95 % of the frames. */
  readonly late: number;
  /** Bytes the heap of the window grew by with the table, once what can be freed was. */
  readonly heap: number;
  /** Bytes of the whole heap of the window. */
  readonly whole: number;
}

/** A row as a rival gets it: the texts of its cells. */
export type PlainRow = Readonly<Record<string, string>>;

const ROUNDS = 5;
const STEPS = 90;
const PAGE = 500;
/** Checking a file of a million entries at its first opening takes minutes. */
const OPENING_MS = 600_000;

export const WINDOW = { width: 1366, height: 768 };

/** Measures the program with a file; gives its rows too where a rival is to show the same. */
export async function measureProgram(
  desktop: Desktop,
  folder: string,
  file: string,
  { withRows }: { withRows: boolean },
): Promise<Scrolled & { rows: PlainRow[] }> {
  // The first opening checks the whole file and makes its daily backup, which others would have to wait for.
  await withProgram(desktop, folder, file, async (window) => {
    const ask = askThrough(window);
    while ((await ask('backup.list', {})).length === 0) await ask('app.status', {});
  });
  return withProgram(desktop, folder, file, async (window) => {
    const heap = await heapOf(window);
    await goTo(window, '#/settings');
    const before = await heap();
    const firstPages: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await goTo(window, '#/settings');
      firstPages.push(await timeToRows(window));
    }
    const frames = await scrollThrough(window);
    const whole = await heap();
    const rows = withRows ? await readRows(window) : [];
    const [coldPage = 0] = firstPages;
    return { firstPage: median(firstPages), coldPage, ...frames, heap: whole - before, whole, rows };
  });
}

async function withProgram<T>(
  desktop: Desktop,
  folder: string,
  file: string,
  work: (window: Page) => Promise<T>,
): Promise<T> {
  const program = await _electron.launch({
    executablePath: desktop.executable,
    cwd: root,
    args: ['.', ...desktop.switches, `--user-data-dir=${join(folder, 'user-data')}`, `--file=${file}`],
    env: desktop.env,
  });
  try {
    const window = await program.firstWindow();
    await window.getByRole('heading', { level: 1, name: 'Hội nghị' }).waitFor({ timeout: OPENING_MS });
    return await work(window);
  } finally {
    await program.close();
  }
}

async function goTo(window: Page, hash: string): Promise<void> {
  await window.evaluate(`location.hash = ${JSON.stringify(hash)}`);
  await window.getByRole('heading', { level: 1, name: 'Cài đặt' }).waitFor();
}

/** From the press on the place in the navigation to the frame behind the one that shows rows. */
async function timeToRows(window: Page): Promise<number> {
  return z.number().parse(await window.evaluate(TIME_TO_ROWS));
}

const TIME_TO_ROWS = `new Promise((resolve) => {
  const start = performance.now();
  location.hash = '#/entries';
  const look = () => {
    if (document.querySelectorAll('[role=grid] tbody tr').length > 5) resolve(performance.now() - start);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})`;

const frames = z.object({
  p50: z.number(),
  p95: z.number(),
  blank: z.number(),
  late: z.number(),
});

/** Scrolls from the first row to the last, a leap a frame, and looks at every frame what is in the table. */
async function scrollThrough(window: Page): Promise<z.infer<typeof frames>> {
  return frames.parse(
    await window.evaluate(
      scrolling(STEPS, {
        box: `document.querySelector('[role=grid]').parentElement.parentElement`,
        rows: `[...document.querySelectorAll('[role=grid] tbody tr')]`,
        top: `document.querySelector('[role=grid] thead').getBoundingClientRect().bottom`,
        bottom: `document.querySelector('[role=grid]').getBoundingClientRect().bottom`,
        total: `Number(document.querySelector('[role=grid]').ariaRowCount) - 1`,
        number: `(row) => Number(row.ariaRowIndex) - 2`,
      }),
    ),
  );
}

interface Parts {
  /** What scrolls. */
  readonly box: string;
  /** The rows that are drawn. */
  readonly rows: string;
  /** Where rows can be seen, from and to. */
  readonly top: string;
  readonly bottom: string;
  readonly total: string;
  /** The place of a row in the list. */
  readonly number: string;
}

/** Text, because what runs in the page is no code of Node's. */
export function scrolling(steps: number, parts: Parts): string {
  return `new Promise((resolve) => {
    const box = ${parts.box};
    const place = ${parts.number};
    const times = [];
    const seen = { blank: 0 };
    const behind = [];
    let step = 0;
    let last = performance.now();
    const end = box.scrollHeight - box.clientHeight;
    const look = () => {
      const [top, bottom] = [${parts.top}, ${parts.bottom}];
      const inSight = ${parts.rows}
        .map((row) => ({ row, box: row.getBoundingClientRect() }))
        .filter((each) => each.box.bottom > top + 1 && each.box.top < bottom - 1 && each.row.textContent !== '')
        .sort((a, b) => a.box.top - b.box.top);
      let covered = top;
      for (const each of inSight) if (each.box.top <= covered + 2) covered = Math.max(covered, each.box.bottom);
      if (covered < bottom - 2) seen.blank += 1;
      const rows = ${parts.total} - inSight.length;
      const expected = (box.scrollTop / end) * rows;
      if (inSight.length > 0) behind.push(Math.abs(place(inSight[0].row) - expected) / (rows / ${steps}));
    };
    const onFrame = (now) => {
      if (step > 0) times.push(now - last);
      last = now;
      if (step > 0) look();
      if (step >= ${steps}) {
        times.sort((a, b) => a - b);
        behind.sort((a, b) => a - b);
        const at = (list, part) => list[Math.min(Math.floor(list.length * part), list.length - 1)];
        resolve({ p50: at(times, 0.5), p95: at(times, 0.95), late: at(behind, 0.95), ...seen });
        return;
      }
      step += 1;
      box.scrollTop = Math.round((end * step) / ${steps});
      requestAnimationFrame(onFrame);
    };
    requestAnimationFrame(onFrame);
  })`;
}

const usage = z.object({ usedSize: z.number() });

/** How to ask for the heap of a window, after what can be freed was. */
export async function heapOf(window: Page): Promise<() => Promise<number>> {
  const session: CDPSession = await window.context().newCDPSession(window);
  await session.send('HeapProfiler.enable');
  return async () => {
    await session.send('HeapProfiler.collectGarbage');
    return usage.parse(await session.send('Runtime.getHeapUsage')).usedSize;
  };
}

/** All rows with the texts of the cells that the table shows. */
async function readRows(window: Page): Promise<PlainRow[]> {
  const ask = askThrough(window);
  const referenceLists = await ask('record.lists', {});
  const meetings = new Map((await ask('list.meetings', {})).map(({ id, startsAt }) => [id, startsAt]));
  const people = new Map(referenceLists.collaborators.map(({ id, name }) => [id, name]));
  const places = new Map(referenceLists.localities.map(({ id, name }) => [id, name]));
  const topics = new Map(referenceLists.topics.map(({ id, name }) => [id, name]));
  const query = { filter: {}, sort: { by: 'meeting', descending: true }, group: null } as const;
  const rows: PlainRow[] = [];
  for (let length = 1; rows.length < length; ) {
    const page = await ask('list.entries', { query, offset: rows.length, limit: PAGE, whole: true });
    length = page.length;
    for (const row of page.rows) {
      if (row.kind !== 'record') continue;
      const { meetingId, saidAt, speakerId, localityId, content, topicIds } = row.record;
      rows.push({
        day: meetings.get(meetingId)?.slice(0, 10) ?? '',
        time: saidAt.slice(11, 16),
        speaker: people.get(speakerId ?? '') ?? '',
        locality: places.get(localityId ?? '') ?? '',
        content,
        topics: topicIds.map((id) => topics.get(id) ?? '').join(', '),
      });
    }
  }
  return rows;
}
