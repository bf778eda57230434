import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication } from 'playwright';
import { buildIfStale } from '../scripts/build/stale.ts';
import type { Ask } from '../scripts/demo/record.ts';
import { askThrough, openAs } from '../scripts/demo/running-program.ts';
import { openDesktop } from '../scripts/electron/program.ts';
import { root } from '../scripts/process/paths.ts';
import type { Stalls } from './stalls.ts';
import type { Tasks } from './tasks.ts';
import { seconds, timed } from './timing.ts';
import { makeFiles } from './two-files.ts';
import { SENTENCE, typistAt } from './typist.ts';
import { during, tell } from './watching.ts';

/** ms, for what the main process or the window does in one go. */
const LIMIT = 50;
/** How many before the merge, to compare with, and after it. */
const SENTENCES = 3;
/** What an ordinary meeting has by its end. */
const ENTRIES = 60;

/**
 * Somebody types at the desk while a copy with 100,000 changes is brought into a file of 100,000 others, in the real
 * program: how long the main process, a frame and a key were ever held up, beside the same typing with nothing going on.
 */
export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'giaoban-bench-'));
  const desktop = await openDesktop();
  try {
    await buildIfStale();
    const files = makeFiles(folder);
    const program = await _electron.launch({
      executablePath: desktop.executable,
      cwd: root,
      args: [
        '.',
        ...desktop.switches,
        `--user-data-dir=${join(folder, 'user-data')}`,
        `--file=${files.ours}`,
      ],
      env: desktop.env,
    });
    try {
      await measure(program, files.theirs, join(folder, 'trace.json'));
    } finally {
      await program.close();
    }
  } finally {
    desktop.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(program: ElectronApplication, theirs: string, trace: string): Promise<void> {
  const window = await program.firstWindow();
  const ask = askThrough(window);
  await window.waitForFunction('window.giaoban !== undefined');
  const { id: meetingId } = await ask('meeting.create', { fields: { title: 'Hội nghị' } });
  for (let count = 0; count < ENTRIES; count += 1) await ask('entry.add', entryOf(meetingId));
  await window.evaluate(`location.hash = '#/meetings/${meetingId}/desk'`);
  const typist = typistAt(window);

  // What a program does only once after it was started is over before anything is measured.
  await typist.type(1);
  const [quiet] = await during(program, window, trace, () => typist.type(SENTENCES));
  await openAs(program, theirs);
  const [busy, times] = await during(program, window, trace, async () => {
    const merge = bringIn(ask, meetingId);
    await typist.typeUntil(merge);
    // What the window shows is read again after the merge.
    await typist.type(SENTENCES);
    return merge;
  });

  const entries = await ask('entry.list', { meetingId });
  const arrived = entries.filter(({ content }) => content === SENTENCE).length;
  if (arrived !== typist.typed())
    throw new Error(`${typist.typed()} sentences were typed, ${arrived} are in the file.`);
  report({ quiet, busy, times, typed: arrived });
}

const entryOf = (meetingId: string) => ({
  meetingId,
  fields: { content: 'Ý kiến' },
  topicIds: [],
  agencyIds: [],
});

/** What it took, in ms, to look into the chosen copy, to merge it, and to answer a save asked for as that began. */
type Times = Readonly<Record<'looking' | 'merging' | 'saving', number>>;

async function bringIn(ask: Ask, meetingId: string): Promise<Times> {
  const copy = await ask('merge.chooseCopy', {});
  const start = performance.now();
  const { merge } = await ask('merge.inspectCopy', { token: copy?.token ?? '', job: randomUUID() });
  const looking = performance.now() - start;
  const [merging, saving] = await Promise.all([
    timed(() => ask('merge.apply', { job: randomUUID(), merge })),
    timed(() => ask('entry.add', entryOf(meetingId))),
  ]);
  return { looking, merging, saving };
}

interface Measured {
  readonly quiet: Stalls & Tasks;
  readonly busy: Stalls & Tasks;
  readonly times: Times;
  readonly typed: number;
}

function report({ quiet, busy, times, typed }: Measured): void {
  console.log(`looking into the copy ${seconds(times.looking)}, merging ${seconds(times.merging)}`);
  console.log(`a save asked for as the merge began was answered after ${seconds(times.saving)}`);
  console.log(`${typed} sentences were typed and saved; all are in the file`);
  tell(busy, quiet);
  console.log(`at most ${LIMIT} ms of own work, and ${LIMIT} ms more than the thread that does nothing`);
  if (Math.max(busy.mainWork, busy.windowWork, busy.main - busy.idle) > LIMIT) process.exitCode = 1;
}
