import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { _electron, type ElectronApplication } from 'playwright';
import { buildIfStale } from '../scripts/build/stale.ts';
import { askThrough, saveAs } from '../scripts/demo/running-program.ts';
import { openDesktop } from '../scripts/electron/program.ts';
import { root } from '../scripts/process/paths.ts';
import type { Stalls } from './stalls.ts';
import { type Tasks, watchTasks } from './tasks.ts';
import { timed } from './timing.ts';
import { typistAt } from './typist.ts';
import { during } from './watching.ts';

/** Breaking the text of so long a document into pages takes a while. */
const PAGES_MS = 120_000;

/** How the program held out, ms. */
export interface WindowMeanwhile {
  /** What writing the document took, as the window asked for it. */
  readonly writing: number;
  /** What a save took that was asked for as the writing began. */
  readonly saving: number;
  readonly busy: Stalls & Tasks;
  /** The same typing with nothing going on. */
  readonly quiet: Stalls & Tasks;
  /** While the pages of the document are in sight that is written. */
  readonly pages: Tasks;
}

/**
 * The minutes of the long meeting in a file are written in the real program: while somebody types at the desk of another meeting,
 * and while their pages are in sight.
 */
export async function watchWhileWriting(folder: string, file: string): Promise<WindowMeanwhile> {
  const desktop = await openDesktop();
  try {
    await buildIfStale();
    const program = await _electron.launch({
      executablePath: desktop.executable,
      cwd: root,
      args: ['.', ...desktop.switches, `--user-data-dir=${join(folder, 'user-data')}`, `--file=${file}`],
      env: desktop.env,
    });
    try {
      return await measure(program, folder);
    } finally {
      await program.close();
    }
  } finally {
    desktop.close();
  }
}

async function measure(program: ElectronApplication, folder: string): Promise<WindowMeanwhile> {
  const window = await program.firstWindow();
  const ask = askThrough(window);
  await window.waitForFunction('window.giaoban !== undefined');
  const [long] = await ask('meeting.list', {});
  const choice = { kind: 'minutes', meetingId: long?.id ?? '' } as const;
  await saveAs(program, join(folder, 'Biên bản.docx'));
  const { id } = await ask('meeting.create', { fields: { title: 'Hội nghị' } });
  const entry = { meetingId: id, fields: { content: 'Ý kiến' }, topicIds: [], agencyIds: [] };
  await window.evaluate(`location.hash = '#/meetings/${id}/desk'`);
  const typist = typistAt(window);
  const trace = join(folder, 'trace.json');

  // What a program does only once after it was started is over before anything is measured.
  await typist.type(1);
  const [quiet] = await during(program, window, trace, () => typist.type(1));
  const [busy, times] = await during(program, window, trace, async () => {
    const writing = timed(() => ask('document.export', { choice, format: 'docx', job: randomUUID() }));
    const saving = timed(() => ask('entry.add', entry));
    await typist.typeUntil(Promise.all([writing, saving]));
    return { writing: await writing, saving: await saving };
  });

  await window.evaluate(`location.hash = '#/meetings/${choice.meetingId}/minutes'`);
  await window.getByRole('region', { name: /^Trang 1\// }).waitFor({ timeout: PAGES_MS });
  const tasks = await watchTasks(program, trace);
  await ask('document.export', { choice, format: 'docx', job: randomUUID() });
  // What was written shows beside the pages: the window asks for the document again, before us.
  await ask('meeting.list', {});
  await window.evaluate(
    'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))',
  );
  return { ...times, busy, quiet, pages: await tasks() };
}
