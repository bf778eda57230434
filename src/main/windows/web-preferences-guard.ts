import type { WebPreferences } from 'electron';

/** Settings that every window must have; a window without them is not opened. */
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

/** Returns the preferences unchanged. @throws if one of them would open the window to more than its own page. */
export function refuseInsecure<P extends WebPreferences>(preferences: P): P {
  const actual = new Map<string, unknown>(Object.entries(preferences));
  for (const [name, value] of Object.entries(required)) {
    if (actual.get(name) !== value)
      throw new Error(`A window must not open with ${name} = ${String(actual.get(name))}.`);
  }
  return preferences;
}
