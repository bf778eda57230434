import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import { z } from 'zod';
import { ExpectedError } from '../../shared/contract/errors.ts';
import { isOrderKey } from '../../shared/records/order-key.ts';
import { type Parameter, type Readable, readAll, readOne } from '../sqlite/handles.ts';
import { table } from '../sqlite/record-tables.ts';

/** The column that says which list a record of an ordered type is in; null if the type has a single list. */
export const listColumns = {
  entry: 'meeting_id',
  agendaItem: 'meeting_id',
  guest: 'meeting_id',
  task: 'meeting_id',
  entryTopic: 'entry_id',
  entryAgency: 'entry_id',
  topic: null,
  collaboratorGroup: null,
} as const;
export type OrderedType = keyof typeof listColumns;

export function isOrdered(type: string): type is OrderedType {
  return Object.hasOwn(listColumns, type);
}

/** The longest key that is given; if a move would need a longer one, the whole list gets new keys. */
export const LONGEST_KEY = 100;

const found = z.object({ position: z.string().nullable() });

/** A key after the last record of a list; `list` is a fixed piece of SQL such as `guest WHERE meeting_id = ?`. */
export function positionAtEnd(db: Readable, list: string, ...parameters: Parameter[]): string {
  return positionsAtEnd(db, 1, list, ...parameters)[0] ?? '';
}

/** `count` keys after the last record of a list, in order. */
export function positionsAtEnd(
  db: Readable,
  count: number,
  list: string,
  ...parameters: Parameter[]
): string[] {
  const last = readOne(db, found, `SELECT max(position) AS position FROM ${list}`, ...parameters)?.position;
  return keysBehind(last, count);
}

/** `count` keys after a key, in order; if the key is blank or absent, from the start. */
export function keysBehind(last: string | null | undefined, count: number): string[] {
  return generateNKeysBetween(last && isOrderKey(last) ? last : null, null, count);
}

/** A record in a list, with its position. */
export interface Placed {
  readonly id: string;
  readonly position: string;
}

/**
 * The keys that put a record right after another of a list, or first. As a rule only its own key changes; if a
 * neighbour has no position yet, or the key would grow too long, all get new keys in their current order.
 *
 * @param others the rest of the list, in order
 * @returns the new key of each record that needs one, including `id`
 * @throws ExpectedError not-found if there is no `afterId`
 */
export function moveBehind(
  others: readonly Placed[],
  id: string,
  afterId: string | null,
): Map<string, string> {
  const at = afterId === null ? -1 : others.findIndex((other) => other.id === afterId);
  if (afterId !== null && at === -1) throw new ExpectedError('not-found');
  const before = others[at]?.position ?? null;
  // Two PCs may have given neighbours the same key; the record then goes after all of them.
  const after =
    others.slice(at + 1).find(({ position }) => before === null || position > before)?.position ?? null;
  const key = keyBetween(before, after);
  if (key !== null) return new Map([[id, key]]);
  return keysAnew([...others.slice(0, at + 1), { id, position: '' }, ...others.slice(at + 1)]);
}

/** A key between two; null if there is none that is short enough. */
function keyBetween(before: string | null, after: string | null): string | null {
  const isSound = [before, after].every((key) => key === null || isOrderKey(key));
  if (!isSound || (before !== null && after !== null && before >= after)) return null;
  const key = generateKeyBetween(before, after);
  return key.length <= LONGEST_KEY ? key : null;
}

/** New keys for a whole list, in its order. */
function keysAnew(list: readonly Placed[]): Map<string, string> {
  const keys = generateNKeysBetween(null, null, list.length);
  return new Map(list.map(({ id }, at) => [id, keys[at] ?? '']));
}

const placed = z.object({ id: z.string(), position: z.string() });

/**
 * The keys of a list when one of its records moves to `position`: only that record's, or those of all if its key is too
 * long or others have none.
 * @returns the new key of each record that needs one
 */
export function placeAt(db: Readable, type: OrderedType, id: string, position: string): Map<string, string> {
  const { name } = table(type);
  const list = listColumns[type];
  const ofList = list === null ? 'true' : `${list} = (SELECT ${list} FROM moved)`;
  const sql = `WITH moved AS (SELECT * FROM ${name} WHERE id = ?)
    SELECT id, position FROM ${name} WHERE ${ofList} AND id NOT IN (SELECT id FROM moved) AND NOT deleted`;
  const others = readAll(db, placed, sql, id);
  const isSound = others.every((other) => isOrderKey(other.position));
  if (isSound && isOrderKey(position) && position.length <= LONGEST_KEY) return new Map([[id, position]]);
  const all = [...others, { id, position }];
  return keysAnew(
    all.toSorted((a, b) => ([a.position, a.id].join(' ') < [b.position, b.id].join(' ') ? -1 : 1)),
  );
}
