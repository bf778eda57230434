import type { WebPreferences } from 'electron';

/** What every window must have; a window that has not does not open. */
const required = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
} as const satisfies WebPreferences;

/** Hands the preferences back. @throws where one of them would open the window to more than its own page. */
export function refuseInsecure<P extends WebPreferences>(preferences: P): P {
  const actual = new Map<string, unknown>(Object.entries(preferences));
  for (const [name, value] of Object.entries(required)) {
    if (actual.get(name) !== value)
      throw new Error(`A window must not open with ${name} = ${String(actual.get(name))}.`);
  }
  return preferences;
}
