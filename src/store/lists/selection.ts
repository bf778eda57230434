import { z } from 'zod';
import { type Readable, readAll } from '../sqlite/handles.ts';
import { allOf, type Clause, clause, isOneOf } from './select.ts';

/** The records to act on, as the window describes them. */
type Chosen<F> =
  | { readonly which: 'these'; readonly ids: readonly string[] }
  | { readonly which: 'matching'; readonly filter: F; readonly except: readonly string[] };

const row = z.object({ id: z.string(), closed: z.number() });

/** The selected records, and how many others are left out because their meeting is closed. */
export interface SelectedRecords {
  readonly ids: readonly string[];
  readonly closed: number;
}

/**
 * Finds the selected records.
 * @param from a table under an alias that the conditions use, such as `entry e`.
 * @param meetingId the column of the meeting, whose record may be closed; null if there is none.
 */
export function findSelected<F>(
  db: Readable,
  chosen: Chosen<F>,
  {
    from,
    alias,
    meetingId,
    listed,
    order,
  }: {
    readonly from: string;
    readonly alias: string;
    readonly meetingId: string | null;
    readonly listed: readonly Clause[];
    readonly order: string;
  },
  clausesOf: (filter: F) => readonly Clause[],
): SelectedRecords {
  const id = `${alias}.id`;
  const wanted =
    chosen.which === 'these'
      ? [isOneOf(id, chosen.ids)]
      : [
          ...clausesOf(chosen.filter),
          clause(`${id} NOT IN (SELECT value FROM json_each(?))`, JSON.stringify(chosen.except)),
        ];
  const { sql, values } = allOf([...listed, ...wanted]);
  const closed = meetingId === null ? '0' : `${meetingId} IN (SELECT id FROM meeting WHERE state = 'closed')`;
  const rows = readAll(
    db,
    row,
    `SELECT ${id} AS id, ${closed} AS closed FROM ${from} WHERE ${sql} ORDER BY ${order}`,
    ...values,
  );
  const ids = rows.filter((each) => each.closed === 0).map((each) => each.id);
  return { ids, closed: rows.length - ids.length };
}
