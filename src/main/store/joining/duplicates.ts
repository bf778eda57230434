import type { Duplicates, JoinableType } from '../../../shared/contract/joining.ts';
import type { Catalogue, CollaboratorView, LocalityView } from '../../../shared/contract/views.ts';
import { areTwoCodes, isSameText } from '../../../shared/roster/known-people.ts';
import { nameKey } from '../../../shared/roster/names.ts';
import type { Readable } from '../database/handles.ts';
import { loadCatalogue } from '../records/catalogue.ts';
import { planMarks } from './join-marks.ts';
import { usesOf } from './plan-joining.ts';

/** As many as a person looks through; where they are joined, the next ones come. */
const MOST = 100;

interface Named {
  readonly id: string;
  readonly name: string;
  readonly retired: boolean;
  readonly mergedIntoId: string | null;
}
type Pair = Duplicates['pairs'][number];

/** Records that look as if they stood for one thing. Nothing follows from it: a person looks, and joins them or not. */
export function findDuplicates(db: Readable): Duplicates {
  const { collaborators, localities, agencies, groups, topics } = loadCatalogue(db);
  const people = collaborators.filter(({ retired, erased }) => !retired && !erased);
  const pairs = [
    ...alike(
      'collaborator',
      'code',
      people,
      ({ code }) => nameKey(code),
      () => true,
    ),
    ...alike('collaborator', 'name', people, ({ name, unit }) => both(name, unit), arePersonsAlike),
    ...alike('locality', 'name', inUse(localities), ({ name }) => nameKey(name), arePlacesAlike),
    ...alike('agency', 'name', inUse(agencies), ({ name }) => nameKey(name), areNamesAlike),
    ...alike('collaboratorGroup', 'name', inUse(groups), ({ name }) => nameKey(name), areNamesAlike),
    ...alike(
      'topic',
      'name',
      inUse(topics),
      ({ name, parentId }) => both(name, parentId ?? ''),
      areNamesAlike,
    ),
  ];
  const unique = new Map(pairs.map((pair) => [`${pair.id} ${pair.other}`, pair]));
  return {
    pairs: [...unique.values()].slice(0, MOST),
    stillUsed: stillUsed(db, { collaborators, localities, agencies, groups }),
  };
}

const inUse = <T extends Named>(all: readonly T[]) => all.filter(({ retired }) => !retired);
const both = (name: string, other: string) =>
  nameKey(name) === '' ? '' : `${nameKey(name)}\n${nameKey(other)}`;

/** The first of those with one key beside each of the others. */
function alike<T extends Named>(
  type: Pair['type'],
  by: Pair['by'],
  all: readonly T[],
  keyOf: (record: T) => string,
  isAlike: (one: T, other: T) => boolean,
): Pair[] {
  const byKey = Map.groupBy(
    all.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    keyOf,
  );
  return [...byKey].flatMap(([key, [first, ...others]]) =>
    key === '' || first === undefined
      ? []
      : others.flatMap((other) =>
          isAlike(first, other) ? [{ type, id: first.id, other: other.id, by }] : [],
        ),
  );
}

const areNamesAlike = (one: Named, other: Named) => isSameText(one.name, other.name);

function arePersonsAlike(one: CollaboratorView, other: CollaboratorView): boolean {
  return areNamesAlike(one, other) && !areTwoCodes(one, other);
}

/** Places of one name are two where they lay in two districts, followed one another, or one took the other's place. */
function arePlacesAlike(one: LocalityView, other: LocalityView): boolean {
  const areTwo =
    one.successorId === other.id ||
    other.successorId === one.id ||
    (one.formerDistrict !== '' &&
      other.formerDistrict !== '' &&
      !isSameText(one.formerDistrict, other.formerDistrict)) ||
    endsBefore(one, other) ||
    endsBefore(other, one);
  return areNamesAlike(one, other) && !areTwo;
}

function endsBefore(one: LocalityView, other: LocalityView): boolean {
  return one.validTo !== '' && other.validFrom !== '' && one.validTo <= other.validFrom;
}

/** Records that were joined to another while somebody on another PC still used them. */
function stillUsed(
  db: Readable,
  lists: Pick<Catalogue, 'collaborators' | 'localities' | 'agencies' | 'groups'>,
): Duplicates['stillUsed'] {
  const used = (type: JoinableType, all: readonly Named[]) =>
    all.flatMap(({ id, mergedIntoId: into }) => {
      if (into === null || !all.some((each) => each.id === into)) return [];
      const marks = planMarks(db, { type, id, into });
      const uses =
        usesOf(db, type, id).filter(({ isClosed }) => !isClosed).length + marks.moved + marks.bothMarked;
      return uses === 0 ? [] : [{ type, id, into, uses }];
    });
  return [
    ...used('collaborator', lists.collaborators),
    ...used('locality', lists.localities),
    ...used('agency', lists.agencies),
    ...used('collaboratorGroup', lists.groups),
  ].slice(0, MOST);
}
