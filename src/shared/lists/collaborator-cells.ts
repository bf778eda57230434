import { byField } from '../records/by-field.ts';
import type { CollaboratorView, ReferenceLists } from '../records/views.ts';
import { kindOf, type RosterColumn, rosterColumns } from '../roster/columns.ts';
import type { Cell } from './cells.ts';

/** Columns whose name in saved views and texts (`lists.…`) differs from the field's. */
const ownIds = { title: 'personTitle', localityId: 'locality', groupId: 'personGroup' } as const;
type OwnIds = typeof ownIds;
type PlainId = Exclude<RosterColumn, keyof OwnIds>;
export type CollaboratorColumnId = PlainId | OwnIds[keyof OwnIds] | 'state';

/** The columns a list of collaborators can have: those of the roster, and the person's current standing. */
export const collaboratorColumnIds: readonly CollaboratorColumnId[] = [...rosterColumns.map(idOf), 'state'];

function idOf(column: RosterColumn): CollaboratorColumnId {
  return isOwn(column) ? ownIds[column] : column;
}

function isOwn(column: RosterColumn): column is keyof OwnIds {
  return column in ownIds;
}

/** Columns with a heading of their own: the name of the field alone would be unclear beside other columns. */
type OwnHeading = 'termFrom' | 'termTo' | 'state';

/** @param own the words of the lists (`lists.…`) @param fields what the fields of a collaborator are called */
export function collaboratorHeading(
  id: CollaboratorColumnId,
  own: Readonly<Record<OwnHeading, string>>,
  fields: Readonly<Record<RosterColumn, string>>,
): string {
  switch (id) {
    case 'personTitle':
      return fields.title;
    case 'locality':
      return fields.localityId;
    case 'personGroup':
      return fields.groupId;
    case 'termFrom':
    case 'termTo':
    case 'state':
      return own[id];
    default:
      return fields[id];
  }
}

/** Whether somebody is a collaborator now, as a key of the texts (`lists.…`). */
export type RosterStanding = 'inUse' | 'termOver' | 'retired';

/** @param today YYYY-MM-DD; the last day of a term is part of it. */
export function rosterStanding(
  { retired, termTo }: Pick<CollaboratorView, 'retired' | 'termTo'>,
  today: string,
): RosterStanding {
  if (retired) return 'retired';
  return termTo !== '' && termTo < today ? 'termOver' : 'inUse';
}

/** Finds the names for the ids in a collaborator's fields. */
export interface RosterNames {
  locality(id: string | null): string;
  group(id: string | null): string;
}

export function rosterNames({
  localities,
  groups,
}: Pick<ReferenceLists, 'localities' | 'groups'>): RosterNames {
  const byId = (records: readonly { readonly id: string; readonly name: string }[]) => {
    const names = new Map(records.map(({ id, name }) => [id, name]));
    return (id: string | null) => names.get(id ?? '') ?? '';
  };
  return { locality: byId(localities), group: byId(groups) };
}

/** @param today YYYY-MM-DD, which decides whose term is over. @param words the words for people and their standing. */
export function collaboratorCells(
  names: RosterNames,
  today: string,
  words: { name(person: CollaboratorView): string; standing(standing: RosterStanding): string },
): Record<CollaboratorColumnId, Cell<CollaboratorView>> {
  return byField(collaboratorColumnIds, (id): Cell<CollaboratorView> => {
    switch (id) {
      case 'name':
        return { kind: 'line', of: words.name };
      case 'personTitle':
        return { kind: 'line', of: ({ title }) => title };
      case 'locality':
        return { kind: 'line', of: ({ localityId }) => names.locality(localityId) };
      case 'personGroup':
        return { kind: 'line', of: ({ groupId }) => names.group(groupId) };
      case 'state':
        return { kind: 'line', of: (person) => words.standing(rosterStanding(person, today)) };
      default:
        return { kind: kindOf(id), of: (person) => person[id] };
    }
  });
}
