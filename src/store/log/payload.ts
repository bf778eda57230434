import { z } from 'zod';
import type { Stamp } from '../../shared/clock/hlc.ts';
import type { FieldValue } from '../../shared/records/index.ts';

const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const stamps = z.record(z.string(), z.array(z.string()));

/**
 * What a change says of its record: the fields it sets, and for each of them the stamps of the values its writer
 * saw and replaced (none for a field that was still blank). A deletion also lists what it saw of every other
 * field, and an edit of a deleted record the deletion, so that an edit made in ignorance of a deletion can be told
 * from one that took it into account.
 */
export const payload = z.strictObject({
  set: z.record(z.string(), value),
  base: stamps,
  seen: stamps.optional(),
});

export interface Payload {
  readonly set: Readonly<Record<string, FieldValue>>;
  readonly base: Readonly<Record<string, readonly Stamp[]>>;
  readonly seen?: Readonly<Record<string, readonly Stamp[]>>;
}

/** The text that is stored and digested: keys in order, so that equal payloads are equal bytes. */
export function encodePayload({ set, base, seen }: Payload): string {
  const parts = { set: inOrder(set), base: inOrder(base) };
  return JSON.stringify(seen === undefined ? parts : { ...parts, seen: inOrder(seen) });
}

function inOrder<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
