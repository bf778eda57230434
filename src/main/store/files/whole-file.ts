import { closeSync, fsyncSync, openSync, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { noteUnfinished } from './unfinished.ts';
import { retrying } from './write-safely.ts';

/**
 * Makes a file that is there whole or not at all: `fill` writes it under another name beside its place, it is flushed
 * to the disk, and only then takes the place of whatever was there. What fails, is called off or is killed in the
 * middle leaves nothing behind.
 *
 * @throws whatever `fill` throws; errors of the system
 */
export async function makeWhole<T>(to: string, fill: (partial: string) => T | Promise<T>): Promise<T> {
  const partial = `${to}.partial`;
  const finished = noteUnfinished(partial);
  remove(partial);
  try {
    const result = await fill(partial);
    flush(partial);
    await retrying(() => rename(partial, to));
    return result;
  } finally {
    remove(partial);
    finished();
  }
}

function remove(partial: string): void {
  rmSync(partial, { force: true });
  rmSync(`${partial}-journal`, { force: true });
}

/** Waits until a file is on the disk itself: a stick may be pulled the moment its name appears. */
export function flush(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
