import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** The busy writer as its tormentor holds it. */
export interface WriterProcess {
  /** How many entries it was told are saved. */
  acknowledged(): number;
  /** Waits until at least this many are. */
  reached(count: number): Promise<void>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Lets it close its file. */
  end(): Promise<void>;
}

export function startWriter(path: string): WriterProcess {
  const child: ChildProcess = spawn(process.execPath, [join(import.meta.dirname, 'busy-writer.ts'), path], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const waiting: { count: number; resolve: () => void }[] = [];
  let last = 0;
  if (child.stdout === null) throw new Error('The writer was started without a pipe for what it says.');
  createInterface(child.stdout).on('line', (line) => {
    last = Number(line);
    for (const each of waiting.filter(({ count }) => count <= last)) each.resolve();
  });
  return {
    acknowledged: () => last,
    reached: (count) =>
      last >= count
        ? Promise.resolve()
        : Promise.race([
            new Promise<void>((resolve) => waiting.push({ count, resolve })),
            ended.then(() => {
              throw new Error('The writer ended by itself.');
            }),
          ]),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    end: async () => {
      child.stdin?.end();
      await ended;
    },
  };
}
