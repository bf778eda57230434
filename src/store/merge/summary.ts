import { z } from 'zod';
import { type MergeSummary, outcomes } from '../../shared/contract/procedures/merge.ts';
import { recordTypeNames } from '../../shared/records/index.ts';
import { conflictItems, OPEN_HEADS } from '../conflicts/items.ts';
import { readAll, readCount, type Writable } from '../sqlite/handles.ts';
import { numbersToCome } from './number-conflicts-preview.ts';

/** Clocks of PCs are often minutes off; more than a day is a wrong date. */
const FAR_AHEAD_MS = 24 * 60 * 60 * 1000;

const kind = z.enum(outcomes);
const byType = z.object({ type: z.string(), kind, count: z.number() });
const byPerson = z.object({
  person: z.string(),
  device: z.string(),
  day: z.number(),
  kind,
  count: z.number(),
});
const disputed = z.object({ type: z.string(), count: z.number() });
const early = z.object({
  person: z.string(),
  device: z.string(),
  wallTime: z.number(),
  changes: z.number(),
});
/** Counts what `temp.arriving` and `temp.outcome` hold. @param now the clock of this PC, ms since 1970. */
export function summarize(db: Writable, now: number): MergeSummary {
  const types = readAll(
    db,
    byType,
    'SELECT record_type AS type, kind, count(*) AS count FROM temp.outcome GROUP BY 1, 2',
  );
  const conflicts = new Map(newConflicts(db).map(({ type, count }) => [type, count]));
  const numbers = numbersToCome(db);
  if (numbers > 0) conflicts.set('meeting', (conflicts.get('meeting') ?? 0) + numbers);
  return {
    changes: readCount(db, 'SELECT count(*) AS count FROM temp.arriving'),
    total: countsOf(types),
    types: recordTypeNames
      .map((type) => ({
        type,
        ...countsOf(types.filter((each) => each.type === type)),
        conflicts: conflicts.get(type) ?? 0,
      }))
      .filter(({ type }) => types.some((each) => each.type === type)),
    people: people(db, now),
    conflicts: [...conflicts.values()].reduce((sum, count) => sum + count, 0),
    ahead: readAll(
      db,
      early,
      `SELECT person, device, max(wall_time) AS wallTime, count(*) AS changes FROM temp.arriving
      WHERE wall_time > ? GROUP BY 1, 2`,
      now + FAR_AHEAD_MS,
    ),
  };
}

/** The conflicts that will be new, by type of record; outcome.ts has found them. */
function newConflicts(db: Writable): z.infer<typeof disputed>[] {
  const foreseen =
    'SELECT record_type, record_id, field, stamp, value FROM temp.dispute JOIN temp.head USING (record_type, record_id, field, stamp)';
  // A removal by a single writer is not among the gathered heads.
  const removals = `SELECT record_type, record_id, field, stamp, 'true:1' AS value FROM temp.dispute WHERE field = 'deleted'`;
  const items = conflictItems(`${foreseen} UNION ${removals}`);
  return readAll(
    db,
    disputed,
    `SELECT record_type AS type, count(*) AS count
    FROM (SELECT * FROM (${items}) EXCEPT SELECT * FROM (${conflictItems(OPEN_HEADS)})) GROUP BY 1`,
  );
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Who wrote on which day of this PC's calendar, newest first, and what becomes of the records they wrote in. */
function people(db: Writable, now: number): MergeSummary['people'] {
  const offset = -new Date(now).getTimezoneOffset() * 60_000;
  const rows = readAll(
    db,
    byPerson,
    `SELECT person, device, day, kind, count(*) AS count FROM (
      SELECT DISTINCT person, device, (wall_time + CAST(? AS INTEGER)) / ${DAY_MS} AS day, outcome.at, kind
      FROM temp.arriving CROSS JOIN temp.outcome USING (record_type, record_id))
    GROUP BY 1, 2, 3, 4`,
    offset,
  );
  const groups = Map.groupBy(rows, ({ person, device, day }) => JSON.stringify([person, device, day]));
  return [...groups.values()]
    .flatMap((group) =>
      group.slice(0, 1).map(({ person, device, day }) => ({
        person,
        device,
        day: new Date(day * DAY_MS).toISOString().slice(0, 10),
        ...countsOf(group),
      })),
    )
    .toSorted((a, b) => b.day.localeCompare(a.day) || a.person.localeCompare(b.person, 'vi'));
}

function countsOf(rows: readonly { kind: z.infer<typeof kind>; count: number }[]): MergeSummary['total'] {
  const counts = { new: 0, changed: 0, deleted: 0, quiet: 0 };
  for (const row of rows) counts[row.kind] += row.count;
  return counts;
}
