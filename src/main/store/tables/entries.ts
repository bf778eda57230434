import type { EntriesQuery } from '../../../shared/contract/tables.ts';
import { readOne, type Writable } from '../database/handles.ts';
import { type Arrangement, part } from './arrangement.ts';
import { counted } from './counted.ts';
import { entryClauses, listedEntries } from './entry-filter.ts';
import { type Asked, needsRanks, type PartPlan, planOf, readPart } from './entry-parts.ts';
import { keepRanks } from './ranks.ts';
import { rowSet } from './row-set.ts';
import { allOf, type Clause, readNumbers, readPairs } from './select.ts';
import { topicParts } from './topic-parts.ts';

/**
 * Arranges the entries: they are divided by what they are sorted or grouped by (their meetings, say), the parts are
 * counted by an index, and each part is read when somebody looks at it. So nothing is ever sorted as a whole.
 */
export function arrangeEntries(db: Writable, query: EntriesQuery): Arrangement {
  if (needsRanks(query)) keepRanks(db);
  const listed = listedEntries(db);
  const narrowed = entryClauses(db, query.filter);
  if (query.group === 'topic') {
    const asked = { query, listed, narrowed, ...matching(db, [...listed, ...narrowed], narrowed.length > 0) };
    return known(asked.records, true, () => topicParts(db, asked));
  }
  const plan = planOf(db, query);
  if (narrowed.length > 0) {
    const { counts, rows } = keyed(db, plan, allOf([...listed, ...narrowed]));
    const asked = { query, listed, narrowed, matches: rowSet(rows, largestRow(db)) };
    return known(rows.length, query.group !== null, () => partsOf(db, plan, counts, asked));
  }
  const asked = { query, listed, narrowed, matches: null };
  const where = allOf(listed);
  const counts = () =>
    new Map(
      readPairs(db, {
        ...where,
        sql: `SELECT ${plan.column}, count(*) FROM entry e WHERE ${where.sql} GROUP BY 1`,
      }),
    );
  return {
    ...known(countOf(db, listed), query.group !== null, () => partsOf(db, plan, counts(), asked)),
    head: query.group === null ? (most) => firstRows(db, plan, asked, most) : null,
  };
}

/** How many entries the list has without a filter. */
export function countEntries(db: Writable): number {
  return countOf(db, listedEntries(db));
}

function countOf(db: Writable, listed: readonly Clause[]): number {
  const { sql, values } = allOf(listed);
  // Without a condition SQLite counts the pages of the smallest index, not the rows.
  const where = listed.length === 0 ? '' : ` WHERE ${sql}`;
  return readOne(db, counted, `SELECT count(*) AS count FROM entry e${where}`, ...values)?.count ?? 0;
}

function known(records: number, grouped: boolean, read: () => ReturnType<Arrangement['parts']>): Arrangement {
  let parts: ReturnType<Arrangement['parts']> | null = null;
  return {
    records,
    grouped,
    head: null,
    parts: () => {
      parts ??= read();
      return parts;
    },
  };
}

function partsOf(db: Writable, plan: PartPlan, counts: ReadonlyMap<string, number>, asked: Asked) {
  return [...plan.keys, ''].flatMap((key) => {
    const count = counts.get(key) ?? 0;
    return count === 0 ? [] : part(key, count, () => readPart(db, plan, key, asked));
  });
}

/** The first rows, part by part, without counting any. */
function firstRows(db: Writable, plan: PartPlan, asked: Asked, most: number): Float64Array {
  const rows: number[] = [];
  for (const key of [...plan.keys, '']) {
    if (rows.length >= most) break;
    rows.push(...readPart(db, plan, key, asked, most - rows.length));
  }
  return Float64Array.from(rows);
}

/** The entries that pass a filter, and how many there are by the column they are divided by. */
function keyed(db: Writable, { column }: PartPlan, { sql, values }: Clause) {
  const counts = new Map<string, number>();
  const pairs = readPairs(db, { sql: `SELECT ${column}, e.rowid FROM entry e WHERE ${sql}`, values });
  for (const [key] of pairs) counts.set(key, (counts.get(key) ?? 0) + 1);
  return { counts, rows: pairs.map(([, row]) => row) };
}

function matching(db: Writable, clauses: readonly Clause[], isNarrowed: boolean) {
  if (!isNarrowed) return { records: countOf(db, clauses), matches: null };
  const { sql, values } = allOf(clauses);
  const rows = readNumbers(db, { sql: `SELECT e.rowid FROM entry e WHERE ${sql}`, values });
  return { records: rows.length, matches: rowSet(rows, largestRow(db)) };
}

function largestRow(db: Writable): number {
  return readOne(db, counted, 'SELECT coalesce(max(rowid), 0) AS count FROM entry')?.count ?? 0;
}
