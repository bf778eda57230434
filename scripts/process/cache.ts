import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** What is slow to fetch or build is kept here, outside the repository, for every checkout of it. */
export const cacheRoot = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'giaoban');

/**
 * A folder of the cache, made by `fill` when it is not there yet. It is filled under another name and then renamed:
 * a folder that exists is a complete one, however an earlier run ended.
 */
export async function cachedFolder(
  name: string,
  fill: (folder: string) => Promise<void>,
  cache = cacheRoot,
): Promise<string> {
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const leftBehind = (await readdir(cache)).filter((entry) => entry.startsWith(`${name}.partial-`));
  await Promise.all(leftBehind.map((entry) => rm(join(cache, entry), { recursive: true, force: true })));
  // A name of this run's own: a child of a killed run may still be writing under the other one.
  const partial = await mkdtemp(`${folder}.partial-`);
  await fill(partial);
  await rename(partial, folder);
  return folder;
}

const lockPatienceMs = 30 * 60 * 1000;
/** The lock this process holds. Kept here since a database that nothing refers to is closed, and its lock gone. */
let held: DatabaseSync | undefined;

/**
 * Runs `action` while no other process on this account does. The lock is SQLite's: the system lets it go when
 * its holder ends, however it ends, so there are no stale locks to clear away.
 */
export async function alone<T>(action: () => Promise<T>): Promise<T> {
  if (held !== undefined) return action();
  await mkdir(cacheRoot, { recursive: true });
  held = new DatabaseSync(join(cacheRoot, 'lock.db'), { timeout: 0 });
  try {
    if (!tryLock(held)) {
      console.log('Another run is preparing the tools; waiting for it …');
      held.exec(`PRAGMA busy_timeout = ${lockPatienceMs}`);
      held.exec('BEGIN EXCLUSIVE');
    }
    return await action();
  } finally {
    held.close();
    held = undefined;
  }
}

function tryLock(lock: DatabaseSync): boolean {
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if (error instanceof Error && error.message.includes('locked')) return false;
    throw error;
  }
}
