import { openDesktop } from './electron/program.ts';
import { packageScript } from './process/paths.ts';
import { runShown } from './process/run.ts';

const desktop = await openDesktop();
const noSandbox = desktop.switches.includes('--no-sandbox') ? ['--noSandbox'] : [];
process.exitCode = await runShown(
  process.execPath,
  [packageScript('electron-vite', 'electron-vite'), 'dev', ...noSandbox, ...process.argv.slice(2)],
  { env: desktop.env },
);
desktop.close();
