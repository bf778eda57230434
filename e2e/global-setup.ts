import { buildIfStale } from '../scripts/build/stale.ts';
import { ensureRuntime } from '../scripts/electron/program.ts';

/** Before the first test: a real Electron and the program as its sources stand. */
export default async function setUp(): Promise<void> {
  await ensureRuntime();
  await buildIfStale();
}
