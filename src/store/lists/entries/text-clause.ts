import { asksNothing, parseQuery, type Query } from '../../../shared/search/query.ts';
import { filtersOf } from '../../search/filters.ts';
import { rangeOf } from '../../search/rowid-ranges.ts';
import { matchWords } from '../../search/word-match.ts';
import type { Readable } from '../../sqlite/handles.ts';
import { type Clause, clause } from '../select.ts';

/**
 * The entries whose words match, by the index of the search; null if nothing is asked for. A period in the text counts
 * as one if anything is found by it, and else word by word, as in the search box.
 */
export function textClause(db: Readable, text: string): Clause | null {
  const query = parseQuery(text);
  const meant = clauseOf(db, query);
  if (query.days === null || meant === null || findsAny(db, meant)) return meant;
  const byWords = clauseOf(db, parseQuery(text, { periods: false }));
  return byWords !== null && findsAny(db, byWords) ? byWords : meant;
}

function findsAny(db: Readable, { sql, values }: Clause): boolean {
  return db.prepare(`SELECT 1 FROM entry e WHERE ${sql} LIMIT 1`).get(...values) !== undefined;
}

function clauseOf(db: Readable, query: Query): Clause | null {
  if (asksNothing(query)) return null;
  const { match } = matchWords(db, query, filtersOf(db, query));
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
