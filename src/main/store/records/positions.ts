import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import { z } from 'zod';
import { Foreseen } from '../../../shared/contract/errors.ts';
import { type Parameter, type Readable, readOne } from '../database/handles.ts';

const found = z.object({ position: z.string().nullable() });

/** The key behind the last record of a list; `list` is a fixed piece of SQL such as `guest WHERE meeting_id = ?`. */
export function positionAtEnd(db: Readable, list: string, ...parameters: Parameter[]): string {
  return positionsAtEnd(db, 1, list, ...parameters)[0] ?? '';
}

/** So many keys behind the last record of a list, in order. */
export function positionsAtEnd(
  db: Readable,
  count: number,
  list: string,
  ...parameters: Parameter[]
): string[] {
  const last = readOne(db, found, `SELECT max(position) AS position FROM ${list}`, ...parameters)?.position;
  return generateNKeysBetween(last || null, null, count);
}

/** The key right behind one of these records, which are in order, or before all. @throws Foreseen not-found */
export function positionBehind(
  others: readonly { readonly id: string; readonly position: string }[],
  afterId: string | null,
): string {
  const at = afterId === null ? -1 : others.findIndex(({ id }) => id === afterId);
  if (afterId !== null && at === -1) throw new Foreseen('not-found');
  const before = others[at]?.position ?? null;
  // Two PCs may have given neighbours the same key; the record then goes behind all of them.
  const after = others.slice(at + 1).find(({ position }) => before === null || position > before);
  return generateKeyBetween(before, after?.position ?? null);
}
