import type { ElectronApplication, Page } from 'playwright';
import { type Stalls, watchIdle, watchMain, watchWindow } from './stalls.ts';
import { type Tasks, watchTasks } from './tasks.ts';

/** Watches the whole program while something is done in it that presses keys; `trace` is a file to record in. */
export async function during<T>(
  program: ElectronApplication,
  window: Page,
  trace: string,
  work: () => Promise<T>,
): Promise<[Stalls & Tasks, T]> {
  const tasks = await watchTasks(program, trace);
  const main = await watchMain(program);
  const shown = await watchWindow(window);
  const idle = await watchIdle();
  const result = await work();
  const stalls = { main: await main(), ...(await shown()), idle: await idle() };
  return [{ ...stalls, ...(await tasks()) }, result];
}

/** Prints how the program held out, beside the same with nothing else going on. */
export function tell(busy: Stalls & Tasks, quiet: Stalls & Tasks): void {
  for (const [what, of] of [
    ['longest task of the main process, its own work', 'mainWork'],
    ['longest task of the window, its own work', 'windowWork'],
    ['longest stall of the main process', 'main'],
    ['longest pause between two frames', 'frame'],
    ['longest time from a key to its sight', 'key'],
    ['longest stall of a thread that does nothing', 'idle'],
  ] as const) {
    console.log(
      `${what.padEnd(47)} ${busy[of].toFixed(0)} ms (with nothing going on ${quiet[of].toFixed(0)} ms)`,
    );
  }
}
