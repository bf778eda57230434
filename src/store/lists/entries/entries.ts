import type { EntriesQuery } from '../../../shared/contract/procedures/list.ts';
import { readCount, type Writable } from '../../sqlite/handles.ts';
import { makeCollations } from '../collation.ts';
import { type ListLayout, part } from '../list-layout.ts';
import { rowSet } from '../row-set.ts';
import { allOf, type Clause, readNumbers, readPairs } from '../select.ts';
import { entryClauses, listedEntries } from './entry-filter.ts';
import { type Asked, needsRanks, type PartPlan, planOf, readPart } from './partitions.ts';
import { topicParts } from './topic-parts.ts';

/**
 * Lays out the entries: they are divided by what they are sorted or grouped by (their meetings, say), an index counts
 * the parts, and each part is read when somebody looks at it. So the whole list is never sorted at once.
 */
export function arrangeEntries(db: Writable, query: EntriesQuery): ListLayout {
  if (needsRanks(query)) makeCollations(db);
  const listed = listedEntries(db);
  const narrowed = entryClauses(db, query.filter);
  const unfiltered = countEntries(db);
  const grouped = query.group !== null;
  const asked = { query, listed, narrowed };
  if (query.group === 'topic') {
    const rows = narrowed.length === 0 ? null : matchingRows(db, allOf([...listed, ...narrowed]));
    const matches = rows && rowSet(rows, largestRow(db));
    const records = rows?.length ?? unfiltered;
    return {
      unfiltered,
      records,
      grouped,
      head: null,
      parts: once(() => topicParts(db, { ...asked, matches })),
    };
  }
  const plan = planOf(db, query);
  if (narrowed.length > 0) {
    const { counts, rows } = keyed(db, plan, allOf([...listed, ...narrowed]));
    const matches = rowSet(rows, largestRow(db));
    const parts = once(() => partsOf(db, plan, counts, { ...asked, matches }));
    return { unfiltered, records: rows.length, grouped, head: null, parts };
  }
  const all = { ...asked, matches: null };
  return {
    unfiltered,
    records: unfiltered,
    grouped,
    head: grouped ? null : (most) => firstRows(db, plan, all, most),
    parts: once(() => partsOf(db, plan, countsBy(db, plan, listed), all)),
  };
}

/** The number of all entries in the list without a filter. */
function countEntries(db: Writable): number {
  const count = (sql: string) => readCount(db, sql);
  const ofRemoved = count(`SELECT count(*) AS count FROM meeting CROSS JOIN entry
    ON entry.meeting_id = meeting.id WHERE meeting.deleted AND NOT entry.deleted`);
  return count('SELECT count(*) AS count FROM entry WHERE deleted = 0') - ofRemoved;
}

function countsBy(db: Writable, { column }: PartPlan, listed: readonly Clause[]): Map<string, number> {
  const { sql, values } = allOf(listed);
  const counting = `SELECT ${column}, count(*) FROM entry e WHERE ${sql} GROUP BY 1`;
  return new Map(readPairs(db, { sql: counting, values }));
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
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

/** The entries that pass a filter, and their counts by the column that divides them. */
function keyed(db: Writable, { column }: PartPlan, { sql, values }: Clause) {
  const counts = new Map<string, number>();
  const pairs = readPairs(db, { sql: `SELECT ${column}, e.rowid FROM entry e WHERE ${sql}`, values });
  for (const [key] of pairs) counts.set(key, (counts.get(key) ?? 0) + 1);
  return { counts, rows: pairs.map(([, row]) => row) };
}

function matchingRows(db: Writable, { sql, values }: Clause): Float64Array {
  return readNumbers(db, { sql: `SELECT e.rowid FROM entry e WHERE ${sql}`, values });
}

function largestRow(db: Writable): number {
  return readCount(db, 'SELECT coalesce(max(rowid), 0) AS count FROM entry');
}
