import type { SearchFound, SearchGroup, SearchKind } from '../../../shared/contract/search.ts';
import { MOST_COUNTED } from '../../../shared/contract/search.ts';
import { accentedMatch, foldedMatch } from '../../../shared/search/match.ts';
import { asksNothing, hasAccents, parseQuery, type Query } from '../../../shared/search/query.ts';
import type { Readable } from '../database/handles.ts';
import { type Filters, filtersOf } from './filters.ts';
import { hitsAt, personHit } from './hits.ts';
import { type Matched, matching, type Sought } from './matching.ts';
import type { People } from './people.ts';
import { type IndexedKind, placesOf } from './places.ts';
import { tagToken } from './tags.ts';
import { completionsOf } from './vocabulary.ts';

interface Question {
  readonly query: string;
  readonly kinds: readonly SearchKind[];
  /** How many of each kind. */
  readonly limit: number;
}

/** What the index and the roster have of what was asked, kind by kind. */
export function find(
  db: Readable,
  people: People,
  { query: typed, kinds, limit }: Question,
): Omit<SearchFound, 'indexing'> {
  const query = parseQuery(typed);
  const filters = filtersOf(db, query);
  const understood = { ...filters.understood, days: query.days };
  if (asksNothing(query)) return { groups: [], understood };
  const sought = soughtBy(db, query, filters);
  const groups = kinds.map((kind) =>
    kind === 'collaborator'
      ? peopleFound(people, query, filters, limit)
      : recordsFound(db, kind, { query, filters, sought, limit }),
  );
  return { groups, understood };
}

/** What to look for in the index; null where it can be nowhere. */
function soughtBy(db: Readable, query: Query, { topics, localities }: Filters): Sought | null {
  const tags = [
    ...topics.map((group) => group.map((id) => tagToken('topic', id))),
    ...localities.map((group) => group.map((id) => tagToken('locality', id))),
  ];
  const match = foldedMatch(query, tags, (word) => completionsOf(db, word));
  if (match === null) return null;
  return {
    match: match === '' ? null : match,
    accented: hasAccents(query) ? accentedMatch(query, tags) : null,
  };
}

interface Asked {
  readonly query: Query;
  readonly filters: Filters;
  readonly sought: Sought | null;
  readonly limit: number;
}

const NOTHING: Matched = { places: [], count: 0, isMore: false };

function recordsFound(
  db: Readable,
  kind: IndexedKind,
  { query, filters, sought, limit }: Asked,
): SearchGroup {
  // Only entries have topics and localities.
  const hasTags = kind === 'entry' || (filters.topics.length === 0 && filters.localities.length === 0);
  const { places, count, isMore } =
    sought === null || !hasTags ? NOTHING : matching(db, sought, placesOf(kind, query.days), limit);
  return { kind, hits: hitsAt(db, kind, places, query.terms), count, isMore };
}

function peopleFound(
  people: People,
  query: Query,
  { topics, localities }: Filters,
  limit: number,
): SearchGroup {
  const isOfTime = topics.length > 0 || query.days !== null;
  const found = isOfTime
    ? []
    : people.find(query.terms, localities.length === 0 ? null : new Set(localities.flat()));
  return {
    kind: 'collaborator',
    hits: found.slice(0, limit).map((person) => personHit(person, query.terms)),
    count: Math.min(found.length, MOST_COUNTED),
    isMore: found.length > MOST_COUNTED,
  };
}
