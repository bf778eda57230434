import { z } from 'zod';
import type { MergeReport } from '../../shared/contract/procedures/merge.ts';
import { type RecordType, recordTypeNames } from '../../shared/records/index.ts';
import { type Readable, readAll, readCount } from '../sqlite/handles.ts';
import { table } from '../sqlite/record-tables.ts';

/** The size of a file: visible records by type, and changes in the log by person. */
export interface Tally {
  readonly types: ReadonlyMap<RecordType, number>;
  readonly people: ReadonlyMap<string, number>;
}

const byPerson = z.object({ person: z.string(), count: z.number() });

export function tally(db: Readable): Tally {
  return {
    types: recordsShown(db),
    people: byName(readAll(db, byPerson, 'SELECT person, count(*) AS count FROM main.change GROUP BY 1')),
  };
}

/** The tally after the changes in `temp.arriving` are added, without reading the whole log again. */
export function tallyAfter(db: Readable, before: Tally): Tally {
  const people = new Map(before.people);
  const arrived = readAll(db, byPerson, 'SELECT person, count(*) AS count FROM temp.arriving GROUP BY 1');
  for (const { person, count } of arrived) people.set(person, (people.get(person) ?? 0) + count);
  return { types: recordsShown(db), people };
}

function recordsShown(db: Readable): Map<RecordType, number> {
  const types = recordTypeNames.map((type) => {
    const sql = `SELECT count(*) AS count FROM main.${table(type).name} WHERE NOT deleted`;
    return [type, readCount(db, sql)] as const;
  });
  return new Map(types);
}

const byName = (rows: readonly z.infer<typeof byPerson>[]): Map<string, number> =>
  new Map(rows.map(({ person, count }) => [person, count]));

/** Two tallies side by side; what is zero in both is left out. */
export function compared(before: Tally, after: Tally): MergeReport['counts'] {
  return {
    types: recordTypeNames
      .map((type) => ({
        type,
        before: before.types.get(type) ?? 0,
        after: after.types.get(type) ?? 0,
      }))
      .filter((each) => each.before > 0 || each.after > 0),
    people: [...new Set([...before.people.keys(), ...after.people.keys()])].map((person) => ({
      person,
      before: before.people.get(person) ?? 0,
      after: after.people.get(person) ?? 0,
    })),
  };
}
