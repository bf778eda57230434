import { uuidv7 } from 'uuidv7';
import type { MergePreview, MergeSummary } from '../../shared/contract/procedures/merge.ts';
import { type Job, runWithProgress } from '../base/jobs.ts';
import { logLength } from '../log/log-length.ts';
import type { OpenFile } from '../session/open-file.ts';
import { withAttached } from '../sqlite/transaction.ts';
import { listArriving } from './incoming-changes.ts';
import { workOutOutcome } from './outcome.ts';
import { clonesIn, devicesIn, requireSamePast } from './provenance.ts';
import { type Brought, type Received, receive } from './receive.ts';
import { summarize } from './summary.ts';

/** A file that was inspected and may be merged. */
export interface Incoming extends Received {
  /** The id its merge will have. */
  readonly merge: string;
  /** The length of the open file's log at the time of the inspection; the log only grows. */
  readonly asOf: number;
  readonly summary: MergeSummary;
}

/** A file that another one may be merged into. */
export interface WithIncoming {
  /** The inspected file; at most one at a time. */
  readonly incoming: { file: Incoming | null };
}

/**
 * Takes a private copy of a file, checks it and works out exactly what a merge would bring in. Nothing is written to
 * the open file. A file that was inspected before is released.
 */
export async function inspect(
  file: OpenFile & WithIncoming,
  brought: Brought,
  job: Job,
): Promise<MergePreview> {
  forget(file);
  const received = await receive(brought, file.path, job);
  try {
    return await file.exclusively(() =>
      withAttached(file.db, received.path, async () => {
        const seen = { merge: uuidv7(), ...(await compare(file, received.name, job)) };
        forget(file);
        const incoming = { ...received, ...seen };
        file.incoming.file = incoming;
        return previewOf(file, incoming);
      }),
    );
  } catch (error) {
    received.remove();
    throw error;
  }
}

/** Releases the inspected file and deletes its private copy. */
export function forget({ incoming }: WithIncoming): void {
  incoming.file?.remove();
  incoming.file = null;
}

/**
 * Compares the attached file with the open one, into temporary tables (incoming-changes.ts, outcome.ts) that stay valid
 * until something is written.
 */
export async function compare(
  { db, author }: Pick<OpenFile, 'db' | 'author'>,
  name: string,
  job: Job,
): Promise<Pick<Incoming, 'asOf' | 'summary'>> {
  requireSamePast(db, name);
  await runWithProgress(listArriving(db), 'comparing', job);
  workOutOutcome(db);
  return { asOf: logLength(db), summary: summarize(db, author.now()) };
}

function previewOf({ db }: OpenFile, { merge, name, modifiedAt, summary }: Incoming): MergePreview {
  return {
    merge,
    file: { name, modifiedAt },
    devices: devicesIn(db),
    clones: clonesIn(db),
    summary,
  };
}
