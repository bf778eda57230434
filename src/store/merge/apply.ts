import type { AppError } from '../../shared/contract/errors.ts';
import type { MergeReport, MergeSummary } from '../../shared/contract/procedures/merge.ts';
import { type Job, runWithProgress } from '../base/jobs.ts';
import { logLength } from '../log/log-length.ts';
import { eraseJoined } from '../records/erase.ts';
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
 * Brings in the file that was looked into: a backup first, then all of it in one transaction. Called off, or failed
 * at any moment, it leaves the file as it was. @returns whether anybody's data were erased; null where nothing was new.
 */
export async function apply(
  file: Worked,
  incoming: Incoming,
  backUp: () => Promise<AppError | null>,
  job: Job,
): Promise<{ readonly erased: boolean } | null> {
  return withAttached(file.db, incoming.path, async () => {
    // The comparison made by the inspection is still valid unless somebody has written since.
    const upToDate = logLength(file.db) === incoming.asOf;
    const { summary } = upToDate ? incoming : await compare(file, incoming.name, job);
    if (summary.changes === 0) return null;
    await job.at('backing-up', 0, 0);
    const backupFailed = (await backUp())?.code ?? null;
    return inTransaction(file.db, () => bringAllIn(file, incoming, { summary, backupFailed }, job));
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
): Promise<{ readonly erased: boolean }> {
  const before = tally(db);
  beginMerge(db, { id: merge, mergedAt: author.now(), person: author.person, source: name });
  await runWithProgress(bringIn(db, merge), 'merging', job);
  endMerge(db, merge);
  noteDisputedOutcomes(db, merge);
  keepReport(db, merge, { ...found, counts: compared(before, tallyAfter(db, before)), undone: null });
  const erased = eraseJoined(db, author);
  await job.at('writing', 0, 0);
  return { erased };
}
