import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { _electron } from 'playwright';
import { buildIfStale } from './build/stale.ts';
import { readBriefing } from './demo/content.ts';
import { recordBriefing } from './demo/record.ts';
import { askThrough, saveAs } from './demo/running-program.ts';
import { openDesktop } from './electron/program.ts';
import { root } from './process/paths.ts';

/*
 * npm run demo: records two briefings in a fresh file through the running program, exports both minutes, and
 * leaves the window open where there is a screen (`-- --exit` closes it).
 */
const folder = join(root, 'demo');
const file = join(folder, 'giaoban-demo.db');
const userData = join(folder, 'user-data');

const desktop = await openDesktop();
await buildIfStale();
for (const old of [file, userData]) rmSync(old, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const program = await _electron.launch({
  executablePath: desktop.executable,
  cwd: root,
  args: ['.', ...desktop.switches, `--user-data-dir=${userData}`, `--file=${file}`],
  env: desktop.env,
});
const window = await program.firstWindow();
await window.waitForFunction('window.giaoban !== undefined');
const ask = askThrough(window);

const documents: string[] = [];
for (const name of ['briefing-q2-2017', 'briefing-q3-2026']) {
  const meetingId = await recordBriefing(ask, readBriefing(name));
  const path = join(folder, `bien-ban-${name}.docx`);
  await saveAs(program, path);
  await ask('document.export', {
    choice: { kind: 'minutes', meetingId },
    format: 'docx',
    job: crypto.randomUUID(),
  });
  await window.evaluate(`location.hash = '#/meetings/${meetingId}/desk'`);
  documents.push(path);
}
console.log(['Two briefings are recorded, and their minutes exported:', file, ...documents].join('\n  '));

if (desktop.virtual || process.argv.includes('--exit')) {
  await program.close();
} else {
  console.log('The program stays open; close its window to end.');
  await new Promise<void>((resolve) => program.once('close', () => resolve()));
}
desktop.close();
