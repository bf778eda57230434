import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { ElectronApplication, Page } from 'playwright';
import { z } from 'zod';

/** The longest that anything was held up, in ms. */
export interface Stalls {
  /** The main process's event loop. */
  readonly main: number;
  /** Between two frames of the window. */
  readonly frame: number;
  /** From a key to the picture that shows it. */
  readonly key: number;
  /** A thread that does nothing: what the machine does to everybody. */
  readonly idle: number;
}

const SAMPLE_MS = 5;

/** Watches the main process's event loop. @returns what ends it and gives the longest stall. */
export async function watchMain(program: ElectronApplication): Promise<() => Promise<number>> {
  await program.evaluate((_, resolution) => {
    const watch = process.getBuiltinModule('node:perf_hooks').monitorEventLoopDelay({ resolution });
    watch.enable();
    Reflect.set(globalThis, 'watch', watch);
  }, SAMPLE_MS);
  return async () => {
    const longest = await program.evaluate(() => {
      const watch: unknown = Reflect.get(globalThis, 'watch');
      return typeof watch === 'object' && watch !== null ? Number(Reflect.get(watch, 'max')) : Number.NaN;
    });
    // Each sample holds the pause between two of them.
    return longest / 1e6 - SAMPLE_MS;
  };
}

/** Watches a thread that does nothing. @returns what ends it and gives its longest stall. */
export async function watchIdle(): Promise<() => Promise<number>> {
  const idle = new Worker(new URL('idle.ts', import.meta.url));
  await once(idle, 'online');
  return async () => {
    idle.postMessage(null);
    const [longest] = await once(idle, 'message');
    await idle.terminate();
    return Number(longest) / 1e6 - SAMPLE_MS;
  };
}

const seen = z.object({ frame: z.number(), key: z.number(), keys: z.number() });

/** Watches frames and keys in the window. @returns what ends it and gives the longest of each. */
export async function watchWindow(window: Page): Promise<() => Promise<Pick<Stalls, 'frame' | 'key'>>> {
  await window.evaluate(WATCH);
  return async () => {
    const { keys, ...longest } = seen.parse(await window.evaluate('globalThis.endWatch()'));
    if (keys === 0) throw new Error('The window saw no keys: nothing was measured.');
    return longest;
  };
}

// Text, because what runs in the page is no code of Node's. Keys faster than 16 ms are not told of one by one.
const WATCH = `(() => {
  const seen = { frame: 0, key: 0, keys: 0 };
  let last = performance.now();
  let watching = true;
  const onFrame = (now) => {
    seen.frame = Math.max(seen.frame, now - last);
    last = now;
    if (watching) requestAnimationFrame(onFrame);
  };
  requestAnimationFrame(onFrame);
  const take = (entries) => {
    for (const { name, duration } of entries) if (name === 'keydown') seen.key = Math.max(seen.key, duration);
  };
  const events = new PerformanceObserver((list) => take(list.getEntries()));
  events.observe({ type: 'event', durationThreshold: 16 });
  const onKey = () => { seen.keys += 1; };
  addEventListener('keydown', onKey, true);
  globalThis.endWatch = () => {
    take(events.takeRecords());
    events.disconnect();
    watching = false;
    removeEventListener('keydown', onKey, true);
    return seen;
  };
})()`;
