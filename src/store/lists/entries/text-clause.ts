import { asksNothing, type Query } from '../../../shared/search/query.ts';
import { filtersOf } from '../../search/filters.ts';
import { type Names, namesIn } from '../../search/names.ts';
import { firstFinding, readingsOf } from '../../search/readings.ts';
import { rangeOf } from '../../search/rowid-ranges.ts';
import { matchWords } from '../../search/word-match.ts';
import type { Readable } from '../../sqlite/handles.ts';
import { type Clause, clause } from '../select.ts';

/**
 * The entries whose words match, by the index of the search; null if nothing is asked for. A period in the text counts
 * as one if anything is found by it, and else word by word, as in the search box.
 */
export function textClause(db: Readable, text: string): Clause | null {
  const names = namesIn(db);
  const clauses = readingsOf(names, text).map(({ query }) => clauseOf(db, names, query));
  return firstFinding(clauses, (meant) => meant === null || findsAny(db, meant));
}

function findsAny(db: Readable, { sql, values }: Clause): boolean {
  return db.prepare(`SELECT 1 FROM entry e WHERE ${sql} LIMIT 1`).get(...values) !== undefined;
}

function clauseOf(db: Readable, names: Names, query: Query): Clause | null {
  if (asksNothing(query)) return null;
  const { match } = matchWords(db, query, filtersOf(names, query).groups);
  if (match === null) return clause('false');
  const { first, last } = rangeOf('entry', query.days);
  if (match === '') {
    const within = 'e.id IN (SELECT record_id FROM search_record WHERE place BETWEEN ? AND ?)';
    return clause(within, first, last);
  }
  // FTS5 ignores bounds that better-sqlite3 passes as floating point.
  return clause(
    `e.id IN (SELECT record_id FROM search_record WHERE place IN (SELECT rowid FROM search
      WHERE search MATCH ? AND rowid BETWEEN CAST(? AS INTEGER) AND CAST(? AS INTEGER)))`,
    match,
    first,
    last,
  );
}
