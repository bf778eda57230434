import { createJobs } from '../base/jobs.ts';
import { writeDocx } from '../formats/docx-writer/write-docx.ts';
import type { Readable } from '../sqlite/handles.ts';
import { compose } from './compose.ts';
import { requireDecisions } from './require-decisions.ts';

/**
 * Writes the minutes of a meeting as a Word file for somebody who only has the data file; nothing is recorded in it.
 * @throws ExpectedError personal-data-undecided, not-found, and as `writeDocx` does
 */
export async function exportMinutes(db: Readable, meetingId: string, path: string): Promise<void> {
  const { paper, profile } = requireDecisions(compose(db, { kind: 'minutes', meetingId }));
  const jobs = createJobs(() => undefined);
  await jobs.run(crypto.randomUUID(), (job) => writeDocx(paper, profile, path, job));
}
