import { z } from 'zod';
import type { Stamp } from '../../shared/clock/hlc.ts';
import type { FieldValue, RecordType } from '../../shared/records/index.ts';
import { type Readable, readAll } from '../sqlite/handles.ts';
import { type Payload, payload } from './payload.ts';
import { EVERYTHING, WAS_SEEN } from './seen.ts';

/** A change of one record, reduced to what determines the record's values. */
export interface Logged {
  readonly stamp: Stamp;
  /** The action it belongs to. */
  readonly action: Stamp;
  readonly payload: Payload;
  /** The merge it came in with; null where it was written in this file. */
  readonly mergeId: string | null;
}

/** A value of a field that no later change names as replaced. */
export interface Head {
  readonly field: string;
  readonly stamp: Stamp;
  readonly value: FieldValue;
}

const row = z.object({
  stamp: z.string(),
  action: z.string(),
  payload: z.string().transform((text) => payload.parse(JSON.parse(text))),
  mergeId: z.string().nullable(),
});

/** The changes of one record, oldest first, as visible to somebody who has seen the log up to `seen`. */
export function logOf(db: Readable, type: RecordType, id: string, seen: number = EVERYTHING): Logged[] {
  return readAll(
    db,
    row,
    `SELECT stamp, action, payload, merge_id AS mergeId FROM change
    WHERE record_type = ? AND record_id = ? AND ${WAS_SEEN} ORDER BY stamp`,
    type,
    id,
    seen,
  ).map((each) => ({ ...each, payload: tidy(each.payload) }));
}

/** The heads of every field of a record, oldest first; see conflicts.ts for what they mean. */
export function headsOf(log: readonly Logged[]): Head[] {
  const replaced = new Set(
    log.flatMap(({ payload: { base } }) =>
      Object.entries(base).flatMap(([field, stamps]) => stamps.map((stamp) => `${field} ${stamp}`)),
    ),
  );
  return log.flatMap(({ stamp, payload: { set } }) =>
    Object.entries(set).flatMap(([field, value]) =>
      replaced.has(`${field} ${stamp}`) ? [] : [{ field, stamp, value }],
    ),
  );
}

/** The stamps of heads, field by field. */
export function stampsByField(heads: readonly Head[]): Record<string, Stamp[]> {
  const stamps = new Map<string, Stamp[]>();
  for (const { field, stamp } of heads) stamps.set(field, [...(stamps.get(field) ?? []), stamp]);
  return Object.fromEntries(stamps);
}

function tidy({ set, base, seen }: z.output<typeof payload>): Payload {
  return seen === undefined ? { set, base } : { set, base, seen };
}
