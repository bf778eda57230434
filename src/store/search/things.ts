import type { SearchThing } from '../../shared/contract/procedures/search.ts';
import { closestMatches } from '../../shared/matching/best-matches.ts';
import { foldedMatch } from '../../shared/search/match.ts';
import { squeezed } from '../../shared/search/query.ts';
import { kindOfSign, type SignKind } from '../../shared/search/signs.ts';
import type { Readable } from '../sqlite/handles.ts';
import { withFamilies } from './filters.ts';
import type { Names } from './names.ts';
import { countMatching } from './ranked-matches.ts';
import { rangeOf } from './rowid-ranges.ts';
import type { People } from './search-people.ts';
import { tagToken } from './tags.ts';

/** Of each kind at most. */
const MOST_OF_KIND = 2;
const SHORTEST = 2;
/** How people are spoken of, before their names. */
const ADDRESS = /^(?:đ\/c|đồng chí|ông|bà|anh|chị|cô|chú|bác|em)\s+(?=\p{L})/iu;

/**
 * The topics, localities, agencies, units and collaborators that what is typed is the name of, with the number of
 * entries under each; those without any are left out. A sign at the beginning asks for its kind alone.
 * @param forgives whether one slip of the hand is forgiven
 */
export function thingsCalled(
  db: Readable,
  names: Names,
  people: People,
  { typed, forgives }: { readonly typed: string; readonly forgives: boolean },
): SearchThing[] {
  const text = typed.trim();
  const kind = kindOfSign(text.charAt(0));
  const name = kind === null ? text : text.slice(1).replace(/["“”„]/g, '');
  if (squeezed(name).length < SHORTEST) return [];
  const found =
    kind === null ? allCalled(names, people, name, forgives) : listedCalled(names, kind, name, forgives);
  return found.flatMap(({ tokens, ...thing }): SearchThing[] => {
    const match = foldedMatch({ terms: [] }, [tokens], () => []);
    const { count, isMore } = countMatching(db, { match, accented: null }, rangeOf('entry', null));
    return count === 0 ? [] : [{ ...thing, count, isMore }];
  });
}

interface Called extends Pick<SearchThing, 'kind' | 'key' | 'name'> {
  /** The index has one of these for each of its entries. */
  readonly tokens: readonly string[];
}

function allCalled(names: Names, people: People, name: string, forgives: boolean): Called[] {
  return [
    ...listedCalled(names, 'topic', name, forgives),
    ...listedCalled(names, 'locality', name, forgives),
    ...listedCalled(names, 'agency', name, forgives),
    ...unitsCalled(people, name, forgives),
    ...peopleCalled(people, name, forgives),
  ];
}

function listedCalled(names: Names, kind: SignKind, written: string, forgives: boolean): Called[] {
  return names
    .called(kind, written, forgives)
    .slice(0, MOST_OF_KIND)
    .map(({ id, name }) => {
      const ids = kind === 'topic' ? withFamilies(names, [id]) : [id];
      return { kind, key: id, name, tokens: ids.map((each) => tagToken(kind, each)) };
    });
}

function unitsCalled(people: People, name: string, forgives: boolean): Called[] {
  const units = [...new Set(people.all().map(({ unit }) => unit))].filter((unit) => unit !== '');
  return closestMatches(units, name, (unit) => [unit], forgives)
    .slice(0, MOST_OF_KIND)
    .map((unit) => {
      const members = people.all().filter((person) => person.unit === unit);
      return {
        kind: 'unit',
        key: unit,
        name: unit,
        tokens: members.map(({ id }) => tagToken('speaker', id)),
      };
    });
}

function peopleCalled(people: People, name: string, forgives: boolean): Called[] {
  return closestMatches(
    people.all(),
    name.replace(ADDRESS, ''),
    (person) => [person.code, person.name],
    forgives,
  )
    .slice(0, MOST_OF_KIND)
    .map((person) => ({
      kind: 'speaker',
      key: person.id,
      name: [person.name || person.code, person.unit].filter((part) => part !== '').join(' · '),
      tokens: [tagToken('speaker', person.id)],
    }));
}
