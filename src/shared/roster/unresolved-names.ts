import { type NamedColumn, namedColumns } from './columns.ts';
import type { NameFate, RosterOrder } from './import-request.ts';
import { alike, type Found, lettersOf, type Named, named } from './names.ts';
import type { RowOfTable } from './people.ts';
import type { Roster } from './roster.ts';

/** A name that a person has to decide about. */
export interface UnresolvedName {
  readonly column: NamedColumn;
  readonly text: string;
  /** The number of rows with this name. */
  readonly rows: number;
  /** The records it may stand for, if there are several. */
  readonly candidates: readonly string[];
  /** What it becomes; null until somebody chooses. */
  readonly fate: NameFate | null;
}

/** Resolves a name: what a person chose, the one record it stands for, or a new record; null while undecided. */
export function createNameResolver(
  { names }: Pick<RosterOrder, 'names'>,
  { localities, groups }: Pick<Roster, 'localities' | 'groups'>,
): (column: NamedColumn, text: string) => NameFate | null {
  const lists = { localityId: localities, groupId: groups };
  const isThere = (column: NamedColumn, fate: NameFate) =>
    fate === 'new' || fate === 'none' || lists[column].some(({ id }) => id === fate);
  const settled = new Map<string, NameFate | null>(
    names
      .filter(({ column, fate }) => isThere(column, fate))
      .map(({ column, text, fate }) => [`${column} ${lettersOf(text)}`, fate]),
  );
  return (column, text) => {
    if (text === '') return 'none';
    const place = `${column} ${lettersOf(text)}`;
    const before = settled.get(place);
    if (before !== undefined) return before;
    const fate = obviousFate(text, lists[column]);
    settled.set(place, fate);
    return fate;
  };
}

function obviousFate(text: string, all: readonly Named[]): NameFate | null {
  const [first, second] = named(text, all);
  if (first === undefined) return alike(text, all).length === 0 ? 'new' : null;
  return second === undefined ? first.id : null;
}

/** The records a name may stand for, if that is not certain. */
function candidatesFor(text: string, all: readonly Named[]): Found {
  const found = named(text, all);
  return found.length > 0 ? found : alike(text, all);
}

/** The names in these rows that are in no list, or match several records, in order of appearance. */
export function findUnresolvedNames(
  rows: readonly RowOfTable[],
  order: Pick<RosterOrder, 'names'>,
  roster: Pick<Roster, 'localities' | 'groups'>,
): UnresolvedName[] {
  const lists = { localityId: roster.localities, groupId: roster.groups };
  const settle = createNameResolver(order, roster);
  return namedColumns.flatMap((column) => {
    const texts = rows.map(({ person }) => person[column]).filter((text) => text !== '');
    return [...Map.groupBy(texts, lettersOf).values()].flatMap((all): UnresolvedName[] => {
      const [text = ''] = all;
      if (named(text, lists[column]).length === 1) return [];
      const candidates = candidatesFor(text, lists[column]).map(({ id }) => id);
      return [{ column, text, rows: all.length, candidates, fate: settle(column, text) }];
    });
  });
}
