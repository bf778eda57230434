import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sweepUnfinished } from '../../src/store/disk/partial-files.ts';
import type { Stage, Victim } from './process-under-test.ts';
import type { Place } from './sandbox.ts';
import { operateStore, type StoreOperator } from './store-driver.ts';

/** A victim that also tells when it has come so far. */
export interface Worker extends Victim {
  /** Waits until at least so many writes were acknowledged. */
  reached(count: number): Promise<void>;
}

/** Starts the process that does one kind of job; see worker.ts. */
export function startWorker(kind: string, place: Place): Worker {
  const entry = join(import.meta.dirname, 'worker.ts');
  const child = spawn(process.execPath, [entry, kind, JSON.stringify(place)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  // Only then has everything been read that it said.
  const ended = once(child, 'close');
  const waiting: { until: () => boolean; resolve: () => void }[] = [];
  const said = new Set<string>();
  let saved = 0;
  createInterface(child.stdout).on('line', (line) => {
    said.add(line);
    saved = Math.max(saved, Number(line) || 0);
    for (const each of waiting.filter(({ until }) => until())) each.resolve();
  });

  async function when(until: () => boolean): Promise<void> {
    if (until()) return;
    const heard = new Promise<void>((resolve) => waiting.push({ until, resolve }));
    await Promise.race([heard, ended]);
    if (!until()) throw new Error(`The process that was ${kind} ended by itself.`);
  }

  const [begun, done] = [when(() => said.has('begin')), when(() => said.has('done'))];
  // Whoever kills it does not wait for its end.
  done.catch(() => undefined);
  return {
    begun,
    done,
    saved: () => saved,
    reached: (count) => when(() => saved >= count),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    end: async () => {
      child.stdin.end();
      await ended;
    },
  };
}

/** The store in a plain process; afterwards it is opened in this one. Both use the temporary folder of this one. */
export const storeStage: Stage<StoreOperator> = {
  start: ({ name }, place) => startWorker(name, place),
  reopen: async (place) => {
    sweepUnfinished();
    const operator = operateStore(place);
    await operator.open();
    return operator;
  },
};
