import {
  MOST_COUNTED,
  type SearchCount,
  type SearchFound,
  type SearchGroup,
  type SearchKind,
  type SearchThing,
} from '../../shared/contract/procedures/search.ts';
import type { CollaboratorView } from '../../shared/records/views.ts';
import { accentedMatch } from '../../shared/search/match.ts';
import { asksNothing, hasAccents, type Query } from '../../shared/search/query.ts';
import type { Readable } from '../sqlite/handles.ts';
import { type Filters, filtersOf } from './filters.ts';
import { loadHits, personHit } from './hits.ts';
import { type Names, namesIn } from './names.ts';
import { type Counted, countMatching, type FullTextQuery, matchEntries } from './ranked-matches.ts';
import { correctionsOf, firstFinding, type Reading, readingsOf } from './readings.ts';
import { type IndexedKind, rangeOf } from './rowid-ranges.ts';
import type { People } from './search-people.ts';
import { thingsCalled } from './things.ts';
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
  const names = namesIn(db);
  const things = thingsAsked(db, names, people, { typed, kinds, forgives: false });
  const readings = allReadings(db, names, typed, corrects(kinds, things)).map((asked) => ({
    groups: asksNothing(asked.query)
      ? []
      : kinds.map((kind) =>
          kind === 'collaborator' ? peopleFound(people, asked, limit) : recordsFound(db, kind, asked, limit),
        ),
    understood: { ...asked.filters.understood, days: asked.query.days, corrected: asked.corrected },
  }));
  const found = firstFinding(readings, hasHits);
  const isSlip = things.length === 0 && (!hasHits(found) || found.understood.corrected !== null);
  return {
    ...found,
    things: isSlip ? thingsAsked(db, names, people, { typed, kinds, forgives: true }) : things,
  };
}

function hasHits({ groups }: { readonly groups: readonly SearchGroup[] }): boolean {
  return groups.some(({ hits }) => hits.length > 0);
}

/** The number of hits of each kind. */
export function countFound(db: Readable, people: People, { query: typed, kinds }: Question): SearchCount[] {
  const names = namesIn(db);
  const things = thingsAsked(db, names, people, { typed, kinds, forgives: false });
  const readings = allReadings(db, names, typed, corrects(kinds, things)).map((asked) =>
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

interface Naming {
  readonly typed: string;
  readonly kinds: readonly SearchKind[];
  readonly forgives: boolean;
}

function thingsAsked(
  db: Readable,
  names: Names,
  people: People,
  { kinds, ...naming }: Naming,
): SearchThing[] {
  return kinds.includes('entry') ? thingsCalled(db, names, people, naming) : [];
}

/**
 * Whether a query that finds nothing may hold a slip of the hand: not where it is the name of something, and not where
 * one kind is looked through, of which something was found before.
 */
function corrects(kinds: readonly SearchKind[], things: readonly SearchThing[]): boolean {
  return kinds.length > 1 && things.length === 0;
}

/** A typed query, as it was understood. */
interface Asked {
  readonly query: Query;
  readonly corrected: Reading['corrected'];
  readonly filters: Filters;
  /** Null if nothing can match. */
  readonly sought: FullTextQuery | null;
}

/** As it was typed, and where that finds nothing, with one slip of the hand put right. */
function* allReadings(db: Readable, names: Names, typed: string, mayBeSlip: boolean): Generator<Asked> {
  const asTyped = [...readingsOf(names, typed)];
  for (const reading of asTyped) yield read(db, names, reading);
  if (!mayBeSlip) return;
  for (const { query } of asTyped)
    for (const reading of correctionsOf(db, query)) yield read(db, names, reading);
}

function read(db: Readable, names: Names, { query, corrected }: Reading): Asked {
  const filters = filtersOf(names, query);
  return { query, corrected, filters, sought: asksNothing(query) ? null : soughtBy(db, query, filters) };
}

/** The full-text query; null if nothing can match. */
function soughtBy(db: Readable, query: Query, filters: Filters): FullTextQuery | null {
  const { tags, match } = matchWords(db, query, filters.groups);
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

/** Only entries have topics, localities and agencies. */
function soughtIn(kind: IndexedKind, { filters, sought }: Asked): FullTextQuery | null {
  return filters.groups.length > 0 && kind !== 'entry' ? null : sought;
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

function peopleAsked(people: People, { query, filters: { groups } }: Asked): CollaboratorView[] {
  const isOfEntries = groups.some(({ kind }) => kind !== 'locality') || query.days !== null;
  if (isOfEntries) return [];
  return people.find(query.terms, groups.length === 0 ? null : new Set(groups.flatMap(({ ids }) => ids)));
}
