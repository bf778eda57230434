import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cachedFolder } from './cache.ts';

let cache = '';
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'giaoban-cache-'));
});
afterEach(() => rmSync(cache, { recursive: true }));

describe('a cached folder', () => {
  const fill = async (folder: string): Promise<void> => writeFileSync(join(folder, 'whole'), '');

  it('is filled once', async () => {
    const fillAgain = (): Promise<void> => Promise.reject(new Error('filled a second time'));
    const folder = await cachedFolder('thing-1', fill, cache);
    expect(await cachedFolder('thing-1', fillAgain, cache)).toBe(folder);
    expect(readdirSync(folder)).toEqual(['whole']);
  });

  it('is not there when filling it was interrupted, and is then filled from scratch', async () => {
    const interrupted = async (folder: string): Promise<void> => {
      writeFileSync(join(folder, 'half'), '');
      throw new Error('interrupted');
    };
    await expect(cachedFolder('thing-1', interrupted, cache)).rejects.toThrow('interrupted');
    expect(existsSync(join(cache, 'thing-1'))).toBe(false);
    expect(readdirSync(await cachedFolder('thing-1', fill, cache))).toEqual(['whole']);
  });
});

describe('the lock', () => {
  const started: ChildProcess[] = [];
  afterEach(() => {
    for (const process of started.splice(0)) process.kill('SIGKILL');
  });

  /** A process that takes the lock, says so, and keeps it until it is killed. */
  function start(): { process: ChildProcess; line: () => Promise<string> } {
    const holding = `const { alone } = await import(${JSON.stringify(import.meta.resolve('./cache.ts'))});
      await alone(() => { console.log('mine'); return new Promise(() => setInterval(() => {}, 1000)); });`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', holding], {
      env: { ...process.env, XDG_CACHE_HOME: cache },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    started.push(child);
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    return { process: child, line: async () => String((await lines.next()).value) };
  }

  it('lets one process in at a time, and the next one when the first was killed', async () => {
    const first = start();
    expect(await first.line()).toBe('mine');
    const second = start();
    expect(await second.line()).toContain('waiting');
    first.process.kill('SIGKILL');
    expect(await second.line()).toBe('mine');
  });
});
