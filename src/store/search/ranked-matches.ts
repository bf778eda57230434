import { z } from 'zod';
import { MOST_COUNTED } from '../../shared/contract/procedures/search.ts';
import { type Parameter, type Readable, readAll, readCount } from '../sqlite/handles.ts';
import type { RowidRange } from './rowid-ranges.ts';

/** What is looked for in the index. */
export interface FullTextQuery {
  /** What the texts must match; null where only days were asked for. */
  readonly match: string | null;
  /** What those match that have the accents that were typed; null where none were. */
  readonly accented: string | null;
}

/** The rowids under which it was found, in the order they are shown in. */
export interface Matched {
  readonly rowids: readonly number[];
  /** Whether there are more. */
  readonly isMore: boolean;
}

export interface Counted {
  /** At most MOST_COUNTED. */
  readonly count: number;
  readonly isMore: boolean;
}

/**
 * A range of rowids. better-sqlite3 gives FTS5 large numbers as fractions, and FTS5 passes over a bound that is one: it
 * would find the same, but only after it has looked through everything behind the range.
 */
const RANGE = 'BETWEEN CAST(? AS INTEGER) AND CAST(? AS INTEGER)';
const MATCHED = `FROM search WHERE search MATCH ? AND rowid ${RANGE}`;
const WITHIN = `FROM search_record WHERE place ${RANGE}`;

/** The queries of a search, for the test of their plans: nothing is sorted, nothing is looked through. */
export const matchingPlans = {
  match: `SELECT rowid ${MATCHED} ORDER BY rowid LIMIT ?`,
  days: `SELECT place AS rowid ${WITHIN} ORDER BY place LIMIT ?`,
} as const;

const COUNTED = {
  match: `SELECT count(*) AS count FROM (SELECT 1 ${MATCHED} LIMIT ${MOST_COUNTED + 1})`,
  days: `SELECT count(*) AS count FROM (SELECT 1 ${WITHIN} LIMIT ${MOST_COUNTED + 1})`,
} as const;

/**
 * Finds what is sought within a range of rowids: what has the accents first, and within both the newest first. Never
 * ranks by bm25, which has to look at every text with a common word before it shows the first.
 */
export function matchEntries(db: Readable, sought: FullTextQuery, range: RowidRange, limit: number): Matched {
  // One more than is shown tells whether there are more.
  const found = firstRowids(db, sought, range, limit + 1);
  return { rowids: found.slice(0, limit), isMore: found.length > limit };
}

function firstRowids(
  db: Readable,
  { match, accented }: FullTextQuery,
  range: RowidRange,
  most: number,
): number[] {
  const { first, last } = range;
  if (match === null) return rowids(db, 'days', [first, last], most);
  const exact = accented === null ? [] : rowids(db, 'match', [accented, first, last], most);
  // What has the accents matches without them, too: among twice as many there are enough others.
  const others = exact.length === most ? [] : rowids(db, 'match', [match, first, last], 2 * most);
  return [...new Set([...exact, ...others])];
}

/** How many there are, looking no further than is counted. */
export function countMatching(db: Readable, { match }: FullTextQuery, { first, last }: RowidRange): Counted {
  return match === null ? counted(db, 'days', [first, last]) : counted(db, 'match', [match, first, last]);
}

type Plan = keyof typeof matchingPlans;

const matched = z.object({ rowid: z.number() });

function rowids(db: Readable, plan: Plan, given: readonly Parameter[], limit: number): number[] {
  return readAll(db, matched, matchingPlans[plan], ...given, limit).map(({ rowid }) => rowid);
}

function counted(db: Readable, plan: Plan, given: readonly Parameter[]): Counted {
  const all = readCount(db, COUNTED[plan], ...given);
  return { count: Math.min(all, MOST_COUNTED), isMore: all > MOST_COUNTED };
}
