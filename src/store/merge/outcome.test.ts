import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { history, live } from '../../../tests/merge/generated-edits.ts';
import type { OfficePc } from '../../../tests/merge/replica.ts';
import { temporaryFolder } from '../../../tests/store/temporary-folder.ts';
import { runToEnd } from '../base/progress.ts';
import { readAll } from '../sqlite/handles.ts';
import { listArriving } from './incoming-changes.ts';
import { workOutOutcome } from './outcome.ts';
import { arrivedRecords, arrivingRecords } from './record-pages.ts';
import { summarize } from './summary.ts';

const ALL = { offset: 0, limit: 200 };
const kinds = z.object({ id: z.string(), kind: z.string() });

/** What a merge from another PC is foreseen to do, record by record and counted. */
function foresee(here: OfficePc, there: OfficePc) {
  return here.withCopyOf(there, () => {
    runToEnd(listArriving(here.db));
    workOutOutcome(here.db);
    return {
      kinds: readAll(here.db, kinds, 'SELECT record_id AS id, kind FROM temp.outcome ORDER BY 1'),
      records: arrivingRecords(here.db, ALL).records.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      summary: summarize(here.db, 0),
    };
  });
}

describe('what a merge is foreseen to do', () => {
  it('is what it does, to every record and to the conflicts, over 200 histories', () => {
    const folder = temporaryFolder();
    let run = 0;
    fc.assert(
      fc.property(history, (each) => {
        run += 1;
        const { office, end } = live(join(folder, String(run)), each);
        const [here, there] = office;
        if (here !== undefined && there !== undefined) expectAsForeseen(here, there);
        end();
      }),
      { numRuns: 200 },
    );
  });
});

function expectAsForeseen(here: OfficePc, there: OfficePc): void {
  const foreseen = foresee(here, there);
  const before = new Map(here.meetings().map((meeting) => [meeting.id, meeting]));
  const open = new Set(here.conflictItems());
  here.mergeFrom(there, true);

  const after = here.meetings().filter(({ id }) => foreseen.kinds.some((each) => each.id === id));
  const happened = after.map((meeting) => ({
    id: meeting.id,
    kind: whatHappened(before.get(meeting.id), meeting),
  }));
  expect(foreseen.kinds).toEqual(happened);
  expect(foreseen.records.map(({ id, outcome }) => ({ id, kind: outcome }))).toEqual(happened);
  for (const { id, fields } of foreseen.records) {
    const shown = new Map(Object.entries(after.find((meeting) => meeting.id === id) ?? {}));
    for (const { field, after: value } of fields) expect(shown.get(field)).toBe(value.value);
  }
  expect(foreseen.summary.conflicts).toBe(here.conflictItems().filter((item) => !open.has(item)).length);
  // The report read later tells the same.
  expect(arrivedRecords(here.db, here.newestMerge() ?? '', ALL).records).toEqual(foreseen.records);
}

type Meeting = ReturnType<OfficePc['meetings']>[number];

function whatHappened(before: Meeting | undefined, after: Meeting): string {
  if (before === undefined) return after.deleted ? 'quiet' : 'new';
  if (after.deleted) return before.deleted ? 'quiet' : 'deleted';
  return JSON.stringify(before) === JSON.stringify(after) ? 'quiet' : 'changed';
}
