import type { Comparison } from '../../../shared/documents/comparison/comparison.ts';
import type { Paper } from '../../../shared/documents/model.ts';
import type { Profile } from '../../../shared/documents/profile.ts';
import type { Job } from '../../base/jobs.ts';
import { writeSafely } from '../../disk/write-document.ts';
import type { DocxOrder } from './messages.ts';
import { docxThreads } from './threads.ts';

const threads = docxThreads();

/**
 * Writes a paper as a Word file, whole or not at all, while the store keeps answering.
 * @throws ExpectedError cancelled, or as `writeSafely` does
 */
export async function writeDocx(paper: Paper, profile: Profile, path: string, job: Job): Promise<void> {
  await write({ paper, profile }, path, job);
}

/**
 * The same with two versions of a paper, as one file in which the changes are tracked.
 * @throws ExpectedError cancelled, or as `writeSafely` does
 */
export async function writeComparison(
  compared: Comparison,
  { paper, profile }: Pick<DocxOrder, 'paper' | 'profile'>,
  path: string,
  job: Job,
): Promise<void> {
  await write({ paper, profile, compared }, path, job);
}

async function write(order: DocxOrder, path: string, job: Job): Promise<void> {
  const bytes = await threads.make(order, job);
  job.signal.throwIfAborted();
  await writeSafely(path, bytes);
}

/**
 * The bytes the Word file of a paper has: the same ones each time.
 * @throws ExpectedError cancelled
 */
export function docxBytes(paper: Paper, profile: Profile, job: Job): Promise<Uint8Array> {
  return threads.make({ paper, profile }, job);
}
