import type { CollaboratorView, ReferenceLists } from '../records/views.ts';
import type { Cell } from './cells.ts';

/** The columns a list of collaborators can have, in their order, by what the texts head them with (`tables.…`). */
export const collaboratorColumnIds = [
  'code',
  'name',
  'personTitle',
  'unit',
  'locality',
  'personGroup',
  'contact',
  'termFrom',
  'termTo',
  'state',
  'note',
] as const;
export type CollaboratorColumnId = (typeof collaboratorColumnIds)[number];

/** Whether somebody is a collaborator now, by what the texts call it (`tables.…`). */
export type RosterStanding = 'inUse' | 'termOver' | 'retired';

/** @param today YYYY-MM-DD; the last day of a term is part of it. */
export function rosterStanding(
  { retired, termTo }: Pick<CollaboratorView, 'retired' | 'termTo'>,
  today: string,
): RosterStanding {
  if (retired) return 'retired';
  return termTo !== '' && termTo < today ? 'termOver' : 'inUse';
}

/** Finds the names behind the ids of collaborators. */
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

/** @param today YYYY-MM-DD, by which terms are over. @param words what people and where they stand are called. */
export function collaboratorCells(
  names: RosterNames,
  today: string,
  words: { name(person: CollaboratorView): string; standing(standing: RosterStanding): string },
): Record<CollaboratorColumnId, Cell<CollaboratorView>> {
  return {
    code: { kind: 'line', of: ({ code }) => code },
    name: { kind: 'line', of: words.name },
    personTitle: { kind: 'line', of: ({ title }) => title },
    unit: { kind: 'line', of: ({ unit }) => unit },
    locality: { kind: 'line', of: ({ localityId }) => names.locality(localityId) },
    personGroup: { kind: 'line', of: ({ groupId }) => names.group(groupId) },
    contact: { kind: 'line', of: ({ contact }) => contact },
    termFrom: { kind: 'day', of: ({ termFrom }) => termFrom },
    termTo: { kind: 'day', of: ({ termTo }) => termTo },
    state: { kind: 'line', of: (person) => words.standing(rosterStanding(person, today)) },
    note: { kind: 'prose', of: ({ note }) => note },
  };
}
