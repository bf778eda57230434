import { execFileSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

/** Whether this machine lets us mount one; where tests must be complete, it has to. */
export const haveSmallDisks =
  process.env.CI !== undefined || (process.platform === 'linux' && process.getuid?.() === 0);

/** A real disk of some megabytes that can be filled to the last byte. */
export interface SmallDisk {
  readonly folder: string;
  fill(): void;
  makeSpace(): void;
  /** Lets it be read only, like a CD or a stick with its switch set. */
  lock(): void;
}

export function smallDisk(megabytes: number): SmallDisk {
  const folder = temporaryFolder();
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
  onTestFinished(() => {
    execFileSync('umount', ['--lazy', folder]);
  });
  const filler = join(folder, 'phim.mp4');
  return {
    folder,
    fill: () => fillUp(filler),
    makeSpace: () => rmSync(filler),
    lock: () => {
      execFileSync('mount', ['-o', 'remount,ro', folder]);
    },
  };
}

function fillUp(path: string): void {
  const file = openSync(path, 'w');
  try {
    let written = 1;
    while (written > 0) written = writeSync(file, Buffer.alloc(4096));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  } finally {
    closeSync(file);
  }
}
