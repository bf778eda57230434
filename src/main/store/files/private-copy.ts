import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/**
 * Works on a copy of a file that nobody else knows, and takes it away afterwards: what somebody brought, or has open
 * elsewhere, is never written to, not even by a lock.
 */
export async function withPrivateCopy<T>(path: string, work: (copy: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'giaoban-'));
  try {
    const copy = join(folder, basename(path));
    copyFileSync(path, copy);
    return await work(copy);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
