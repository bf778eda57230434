import { open } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Job } from '../base/jobs.ts';
import { endingOf, leftoversOf } from '../disk/journals.ts';
import { makePrivateFolder } from '../disk/partial-files.ts';
import { chooseState } from '../files/leftovers/compare-states.ts';

const PIECE = 4 * 1024 * 1024;

/** A copy of somebody's file that we may alter, in a folder of its own that is deleted with it. */
export interface PrivateCopy {
  readonly path: string;
  remove(): void;
}

/**
 * Copies a file to a private place, in its recovered state: a journal that a crash left beside it is rolled back, and
 * ignored if it does not belong to this file. The file itself is only read.
 */
export async function takePrivateCopy(path: string, job: Job): Promise<PrivateCopy> {
  const folder = makePrivateFolder();
  const copy: PrivateCopy = { path: join(folder.path, basename(path)), remove: folder.remove };
  try {
    await copyInPieces(path, copy.path, job);
    for (const each of leftoversOf(path)) await copyInPieces(each, copy.path + endingOf(each), job);
    return { ...copy, path: chooseState(copy.path, folder.path) };
  } catch (error) {
    copy.remove();
    throw error;
  }
}

async function copyInPieces(from: string, to: string, job: Job): Promise<void> {
  const source = await open(from, 'r');
  try {
    const target = await open(to, 'wx');
    try {
      const { size } = await source.stat();
      const piece = Buffer.alloc(PIECE);
      for (let done = 0; ; ) {
        const { bytesRead } = await source.read(piece, 0, PIECE, done);
        if (bytesRead === 0) return;
        await target.write(piece, 0, bytesRead);
        done += bytesRead;
        await job.at('copying', done, Math.max(size, done));
      }
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}
