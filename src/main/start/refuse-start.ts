import { dialog } from 'electron';
import { fill } from '../../shared/i18n/fill.ts';
import { vi } from '../../shared/i18n/vi/index.ts';
import { refusedSwitches } from './launch-switches.ts';

/**
 * Refuses this start, with a message, if a switch or the environment would open the program to a debugger, the network
 * or other scripts. Runs before Chromium opens any requested port.
 * A start from the sources (`electron .`) accepts every switch: tests and developers need them. A packaged program
 * cannot be made to look like one: `defaultApp` is set by Electron's own start page, which a packaged program replaces,
 * whatever its file is called.
 */
export function refuseStart(): boolean {
  if (process.defaultApp === true) return false;
  const refused = refusedSwitches({
    argv: process.argv,
    env: process.env,
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
  });
  if (refused.length === 0) return false;
  const { title, text } = vi.shell.refusedStart;
  // If there is no screen yet, Electron writes it to the terminal.
  dialog.showErrorBox(title, fill(text, { switches: refused.join(', ') }));
  return true;
}
