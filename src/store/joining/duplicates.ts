import {
  type DuplicatePair,
  type Duplicates,
  duplicateTypes,
  type JoinableType,
  MOST_PAIRS,
  type StillUsed,
} from '../../shared/contract/procedures/record.ts';
import type { CollaboratorView, LocalityView, ReferenceLists } from '../../shared/records/views.ts';
import { nameKey, spellingKey } from '../../shared/roster/names.ts';
import { areTwoCodes, isAlikeText, isSameText } from '../../shared/roster/same-person.ts';
import { loadReferenceLists } from '../records/reference-lists.ts';
import type { Readable } from '../sqlite/handles.ts';
import { planMarks } from './join-marks.ts';
import { usesOf } from './plan-joining.ts';
import { usedAmong } from './used-records.ts';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly retired: boolean;
  readonly mergedIntoId: string | null;
}
type Pair = Omit<DuplicatePair, 'used'>;

/** Records that look like duplicates. Nothing happens by itself: a person looks, and joins them or not. */
export function findDuplicates(db: Readable): Duplicates {
  const { collaborators, localities, agencies, groups, topics } = loadReferenceLists(db);
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
    ...alike('locality', 'name', inUse(localities), ({ name }) => spellingKey(name), arePlacesAlike),
    ...alike('agency', 'name', inUse(agencies), ({ name }) => spellingKey(name), areNamesAlike),
    ...alike('collaboratorGroup', 'name', inUse(groups), ({ name }) => spellingKey(name), areNamesAlike),
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
    pairs: duplicateTypes.flatMap((type) => withUse(db, type, [...unique.values()])),
    stillUsed: stillUsed(db, { collaborators, localities, agencies, groups }),
  };
}

/** The pairs of one type, and whether each record is used. */
function withUse(db: Readable, type: Pair['type'], all: readonly Pair[]): DuplicatePair[] {
  const pairs = all.filter((pair) => pair.type === type).slice(0, MOST_PAIRS);
  const ids = pairs.flatMap(({ id, other }) => [id, other]);
  const used = usedAmong(db, type, ids);
  return pairs.map((pair) => ({ ...pair, used: [used.has(pair.id), used.has(pair.other)] }));
}

const inUse = <T extends Named>(all: readonly T[]) => all.filter(({ retired }) => !retired);
const both = (name: string, other: string) =>
  nameKey(name) === '' ? '' : `${spellingKey(name)}\n${spellingKey(other)}`;

/** Pairs among the records with the same key, each with the first record it resembles. */
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
  return [...byKey].flatMap(([key, records]) =>
    key === ''
      ? []
      : records.flatMap((other, at) => {
          const first = records.slice(0, at).find((one) => isAlike(one, other));
          return first === undefined ? [] : [{ type, id: first.id, other: other.id, by }];
        }),
  );
}

const areNamesAlike = (one: Named, other: Named) => isAlikeText(one.name, other.name);

function arePersonsAlike(one: CollaboratorView, other: CollaboratorView): boolean {
  return areNamesAlike(one, other) && !areTwoCodes(one, other);
}

/**
 * Places of the same name are different if they were in different districts, existed one after the other, or one
 * succeeded the other.
 */
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

/**
 * Records that were joined into another while somebody on another PC still used them. Erased people cannot be joined
 * any more, so they are left out.
 */
function stillUsed(
  db: Readable,
  lists: Pick<ReferenceLists, 'collaborators' | 'localities' | 'agencies' | 'groups'>,
): StillUsed[] {
  const used = (type: JoinableType, all: readonly Named[]) =>
    all.flatMap(({ id, mergedIntoId: into }) => {
      if (into === null || !all.some((each) => each.id === into)) return [];
      const marks = planMarks(db, { type, id, into });
      const uses =
        usesOf(db, type, id).filter(({ isClosed }) => !isClosed).length + marks.moved + marks.bothMarked;
      return uses === 0 ? [] : [{ type, id, into, uses }];
    });
  return [
    ...used(
      'collaborator',
      lists.collaborators.filter(({ erased }) => !erased),
    ),
    ...used('locality', lists.localities),
    ...used('agency', lists.agencies),
    ...used('collaboratorGroup', lists.groups),
  ];
}
