import type { CollaboratorView, ReferenceLists } from '../records/views.ts';

/** Finds the names for ids; retired ones too, since older entries name them. */
export interface Lookup {
  topic(id: string): string;
  locality(id: string | null): string;
  agency(id: string): string;
  person(id: string | null): CollaboratorView | undefined;
}

export function lookUp(referenceLists: ReferenceLists): Lookup {
  const topics = new Map(referenceLists.topics.map(({ id, name }) => [id, name]));
  const localities = new Map(referenceLists.localities.map(({ id, name }) => [id, name]));
  const agencies = new Map(referenceLists.agencies.map(({ id, name }) => [id, name]));
  const people = new Map(referenceLists.collaborators.map((person) => [person.id, person]));
  return {
    topic: (id) => topics.get(id) ?? '',
    locality: (id) => (id === null ? '' : (localities.get(id) ?? '')),
    agency: (id) => agencies.get(id) ?? '',
    person: (id) => (id === null ? undefined : people.get(id)),
  };
}
