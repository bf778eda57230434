import { type BrowserWindow, dialog } from 'electron';
import type { Texts } from '../../shared/i18n/texts.ts';
import { mayRestart } from '../ipc/restart-rule.ts';
import type { Faults } from '../platform/faults.ts';

interface Dependencies {
  readonly faults: Faults;
  readonly texts: () => Texts['shell']['faults'];
  /** Writes to the log. */
  report(text: string): void;
}

const WAIT = 0;
const REOPEN = 1;

/**
 * Restores a window whose process stopped, on the screen it showed: what was typed is in the drafts. A window that does
 * not respond is left to the person: it may only be slow.
 */
export function watchWindow(window: BrowserWindow, { faults, texts, report }: Dependencies): void {
  const { webContents } = window;
  const deaths: number[] = [];

  webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    report(`The window's process ended: ${reason}, code ${exitCode}.`);
    deaths.push(Date.now());
    if (!mayRestart(deaths)) return faults.giveUp('windowKeepsStopping');
    webContents.reload();
    faults.raise('window-stopped');
  });

  window.on('unresponsive', () => void askWhether());

  async function askWhether(): Promise<void> {
    report('The window does not answer.');
    const answers = new AbortController();
    const goesOn = (): void => answers.abort();
    window.once('responsive', goesOn);
    const { title, hangs, wait, reopen } = texts();
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      title,
      message: hangs,
      buttons: [wait, reopen],
      defaultId: WAIT,
      cancelId: WAIT,
      noLink: true,
      signal: answers.signal,
    });
    window.off('responsive', goesOn);
    if (response === REOPEN) webContents.forcefullyCrashRenderer();
  }
}
