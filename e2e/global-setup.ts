import { buildIfStale } from '../scripts/build/stale.ts';
import { openDesktop } from '../scripts/electron/program.ts';

/** Before the first test: a real Electron, a screen and the program as its sources stand. */
export default async function setUp(): Promise<() => void> {
  const desktop = await openDesktop();
  await buildIfStale();
  Object.assign(process.env, desktop.env);
  return desktop.close;
}
