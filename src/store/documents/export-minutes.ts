import { createJobs } from '../base/jobs.ts';
import { writeDocx } from '../formats/docx-writer/write-docx.ts';
import type { Readable } from '../sqlite/handles.ts';
import { compose } from './compose.ts';
import { requireDecisions } from './require-decisions.ts';
import { requireTimes } from './unread-parts.ts';

/** What is typed and not yet saved is of one PC and not in the minutes; this is asked for by none. */
const NO_PC = '';

/**
 * Writes the minutes of a meeting as a Word file for somebody who only has the data file; nothing is recorded in it.
 * @throws ExpectedError personal-data-undecided, time-unread, edits-waiting, not-found, and as `writeDocx` does
 */
export async function exportMinutes(db: Readable, meetingId: string, path: string): Promise<void> {
  const choice = { kind: 'minutes', meetingId } as const;
  const { paper, profile } = requireDecisions(compose(db, choice));
  requireTimes(db, NO_PC, choice);
  const jobs = createJobs(() => undefined);
  await jobs.run(crypto.randomUUID(), (job) => writeDocx(paper, profile, path, job));
}
