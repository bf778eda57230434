import { z } from 'zod';
import { MOST_COUNTED } from '../../shared/contract/procedures/search.ts';
import { type Parameter, type Readable, readAll, readCount } from '../sqlite/handles.ts';
import type { RowidRange } from './rowid-ranges.ts';

/** A query for the index. */
export interface FullTextQuery {
  /** What the texts must match; null if only days were asked for. */
  readonly match: string | null;
  /** What texts with the typed accents match; null if no accents were typed. */
  readonly accented: string | null;
}

/** The matching rowids, in display order. */
export interface Matched {
  readonly rowids: readonly number[];
  /** Whether there are more matches. */
  readonly isMore: boolean;
}

export interface Counted {
  /** At most MOST_COUNTED. */
  readonly count: number;
  readonly isMore: boolean;
}

/**
 * SQL: a range of rowids. better-sqlite3 passes large numbers to FTS5 as floating point, and FTS5 ignores a bound that
 * is not an integer: the result would be the same, but only after reading everything beyond the range.
 */
const RANGE = 'BETWEEN CAST(? AS INTEGER) AND CAST(? AS INTEGER)';
const MATCHED = `FROM search WHERE search MATCH ? AND rowid ${RANGE}`;
const WITHIN = `FROM search_record WHERE place ${RANGE}`;

/** The queries of a search, exported for the test of their plans: none may sort or scan. */
export const matchingPlans = {
  match: `SELECT rowid ${MATCHED} ORDER BY rowid LIMIT ?`,
  days: `SELECT place AS rowid ${WITHIN} ORDER BY place LIMIT ?`,
} as const;

const COUNTED = {
  match: `SELECT count(*) AS count FROM (SELECT 1 ${MATCHED} LIMIT ${MOST_COUNTED + 1})`,
  days: `SELECT count(*) AS count FROM (SELECT 1 ${WITHIN} LIMIT ${MOST_COUNTED + 1})`,
} as const;

/**
 * Finds matches within a range of rowids: those with the accents first, and within both groups the newest first. Never
 * ranks by bm25, which has to read every text with a common word before it returns the first one.
 */
export function matchEntries(db: Readable, sought: FullTextQuery, range: RowidRange, limit: number): Matched {
  // One more than the limit tells whether there are more.
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
  // Matches with the accents are also among those without; twice the limit leaves enough others.
  const others = exact.length === most ? [] : rowids(db, 'match', [match, first, last], 2 * most);
  return [...new Set([...exact, ...others])];
}

/** The number of matches, up to MOST_COUNTED. */
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
