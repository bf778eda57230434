import type { AppError } from '../../shared/contract/errors.ts';
import type { MergeReport, MergeSummary } from '../../shared/contract/procedures/merge.ts';
import { type Job, runWithProgress } from '../base/jobs.ts';
import { logLength } from '../log/log-length.ts';
import type { OpenFile } from '../session/open-file.ts';
import { inTransaction, withAttached } from '../sqlite/transaction.ts';
import { compared, tally, tallyAfter } from './counts.ts';
import { bringIn } from './import-changes.ts';
import { compare, type Incoming } from './inspect.ts';
import { beginMerge, endMerge, keepReport, noteDisputedOutcomes } from './merge-rows.ts';

/** Makes a backup of the open file; returns the error if that failed, otherwise null. */
export type BackUp = (file: OpenFile) => Promise<AppError | null>;

/** The file merged into, and the person merging. */
type Worked = Pick<OpenFile, 'db' | 'author'>;

/**
 * Merges the inspected file: a backup first, then everything in one transaction. If it is cancelled or fails at any
 * point, the open file stays as it was.
 * @returns whether anything was new.
 */
export async function apply(
  file: Worked,
  incoming: Incoming,
  backUp: () => Promise<AppError | null>,
  job: Job,
): Promise<boolean> {
  return withAttached(file.db, incoming.path, async () => {
    // The comparison made by the inspection is still valid unless somebody has written since.
    const upToDate = logLength(file.db) === incoming.asOf;
    const { summary } = upToDate ? incoming : await compare(file, incoming.name, job);
    if (summary.changes === 0) return false;
    await job.at('backing-up', 0, 0);
    const backupFailed = (await backUp())?.code ?? null;
    await inTransaction(file.db, () => bringAllIn(file, incoming, { summary, backupFailed }, job));
    return true;
  });
}

interface Found {
  readonly summary: MergeSummary;
  readonly backupFailed: MergeReport['backupFailed'];
}

async function bringAllIn(
  { db, author }: Worked,
  { merge, name }: Incoming,
  found: Found,
  job: Job,
): Promise<void> {
  const before = tally(db);
  beginMerge(db, { id: merge, mergedAt: author.now(), person: author.person, source: name });
  await runWithProgress(bringIn(db, merge), 'merging', job);
  endMerge(db, merge);
  noteDisputedOutcomes(db, merge);
  keepReport(db, merge, { ...found, counts: compared(before, tallyAfter(db, before)), undone: null });
  await job.at('writing', 0, 0);
}
