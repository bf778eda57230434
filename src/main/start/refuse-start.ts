import { dialog } from 'electron';
import { fill } from '../../shared/i18n/fill.ts';
import { vi } from '../../shared/i18n/vi/index.ts';
import { refusedSwitches } from './launch-switches.ts';

/**
 * Whether this start is refused, because a switch or the environment would open the program to a debugger, the network or
 * other scripts; says so. It runs before Chromium opens any port it was asked for.
 *
 * A start from the sources (`electron .`) takes every switch: that is how tests and developers drive it. A packaged
 * program cannot be given that: `defaultApp` is set by Electron's own start page, which a program of its own replaces,
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
  // Where there is no screen yet, Electron writes it to the terminal.
  dialog.showErrorBox(title, fill(text, { switches: refused.join(', ') }));
  return true;
}
