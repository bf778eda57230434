import {
  MOST_COUNTED,
  type SearchCount,
  type SearchFound,
  type SearchGroup,
  type SearchKind,
} from '../../shared/contract/procedures/search.ts';
import type { CollaboratorView } from '../../shared/records/views.ts';
import { accentedMatch } from '../../shared/search/match.ts';
import { asksNothing, hasAccents, parseQuery, type Query } from '../../shared/search/query.ts';
import type { Readable } from '../sqlite/handles.ts';
import { type Filters, filtersOf } from './filters.ts';
import { loadHits, personHit } from './hits.ts';
import { type Counted, countMatching, type FullTextQuery, matchEntries } from './ranked-matches.ts';
import { type IndexedKind, rangeOf } from './rowid-ranges.ts';
import type { People } from './search-people.ts';
import { matchWords } from './word-match.ts';

interface Question {
  readonly query: string;
  readonly kinds: readonly SearchKind[];
}

/**
 * Hits in the index and the roster for a query, kind by kind.
 * @param limit how many of each kind
 */
export function find(
  db: Readable,
  people: People,
  { query: typed, kinds, limit }: Question & { readonly limit: number },
): Omit<SearchFound, 'indexing'> {
  const readings = readingsOf(db, typed).map((asked) => ({
    groups: asksNothing(asked.query)
      ? []
      : kinds.map((kind) =>
          kind === 'collaborator' ? peopleFound(people, asked, limit) : recordsFound(db, kind, asked, limit),
        ),
    understood: { ...asked.filters.understood, days: asked.query.days },
  }));
  return firstFinding(readings, ({ groups }) => groups.some(({ hits }) => hits.length > 0));
}

/** The number of hits of each kind. */
export function countFound(db: Readable, people: People, { query: typed, kinds }: Question): SearchCount[] {
  const readings = readingsOf(db, typed).map((asked) =>
    kinds.map((kind) => {
      if (asksNothing(asked.query)) return { kind, ...NONE };
      return {
        kind,
        ...(kind === 'collaborator' ? countPeople(people, asked) : countRecords(db, kind, asked)),
      };
    }),
  );
  return firstFinding(readings, (counted) => counted.some(({ count }) => count > 0));
}

/** A typed query, as it was understood. */
interface Asked {
  readonly query: Query;
  readonly filters: Filters;
  /** Null if nothing can match. */
  readonly sought: FullTextQuery | null;
}

/**
 * What was typed as it may have been meant: with the periods in it, and word by word, since "quy 2 nam 2025" may be the
 * second quarter or a fund of two years. Each is worked out only when it is asked for.
 */
function* readingsOf(db: Readable, typed: string): Generator<Asked> {
  const asked = read(db, parseQuery(typed));
  yield asked;
  if (asked.query.days !== null) yield read(db, parseQuery(typed, { periods: false }));
}

/** The first reading by which something is found; the one that was meant first where none finds anything. */
function firstFinding<T>(readings: Iterable<T>, finds: (reading: T) => boolean): T {
  let first: T | undefined;
  for (const reading of readings) {
    if (finds(reading)) return reading;
    first ??= reading;
  }
  if (first === undefined) throw new Error('No reading of what was typed');
  return first;
}

function read(db: Readable, query: Query): Asked {
  const filters = filtersOf(db, query);
  return { query, filters, sought: asksNothing(query) ? null : soughtBy(db, query, filters) };
}

/** The full-text query; null if nothing can match. */
function soughtBy(db: Readable, query: Query, filters: Filters): FullTextQuery | null {
  const { tags, match } = matchWords(db, query, filters);
  if (match === null) return null;
  return {
    match: match === '' ? null : match,
    accented: hasAccents(query) ? accentedMatch(query, tags) : null,
  };
}

function recordsFound(db: Readable, kind: IndexedKind, asked: Asked, limit: number): SearchGroup {
  const { query } = asked;
  const sought = soughtIn(kind, asked);
  if (sought === null) return { kind, hits: [], isMore: false };
  const { rowids, isMore } = matchEntries(db, sought, rangeOf(kind, query.days), limit);
  return { kind, hits: loadHits(db, kind, rowids, query.terms), isMore };
}

function countRecords(db: Readable, kind: IndexedKind, asked: Asked): Counted {
  const sought = soughtIn(kind, asked);
  return sought === null ? NONE : countMatching(db, sought, rangeOf(kind, asked.query.days));
}

const NONE: Counted = { count: 0, isMore: false };

/** Only entries have topics and localities. */
function soughtIn(kind: IndexedKind, { filters, sought }: Asked): FullTextQuery | null {
  const hasTags = filters.topics.length > 0 || filters.localities.length > 0;
  return hasTags && kind !== 'entry' ? null : sought;
}

function peopleFound(people: People, asked: Asked, limit: number): SearchGroup {
  const { terms } = asked.query;
  const found = peopleAsked(people, asked);
  const hits = found.slice(0, limit).map((person) => personHit(person, terms));
  return { kind: 'collaborator', hits, isMore: found.length > limit };
}

function countPeople(people: People, asked: Asked): Counted {
  const found = peopleAsked(people, asked).length;
  return { count: Math.min(found, MOST_COUNTED), isMore: found > MOST_COUNTED };
}

function peopleAsked(people: People, { query, filters: { topics, localities } }: Asked): CollaboratorView[] {
  const isOfTime = topics.length > 0 || query.days !== null;
  if (isOfTime) return [];
  return people.find(query.terms, localities.length === 0 ? null : new Set(localities.flat()));
}
