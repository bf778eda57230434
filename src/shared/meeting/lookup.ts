import type { CollaboratorView, ReferenceLists } from '../records/views.ts';

/** Finds the names behind ids; retired ones too, since older entries name them. */
export interface Lookup {
  topic(id: string): string;
  locality(id: string | null): string;
  agency(id: string): string;
  person(id: string | null): CollaboratorView | undefined;
}

export function lookUp(catalogue: ReferenceLists): Lookup {
  const topics = new Map(catalogue.topics.map(({ id, name }) => [id, name]));
  const localities = new Map(catalogue.localities.map(({ id, name }) => [id, name]));
  const agencies = new Map(catalogue.agencies.map(({ id, name }) => [id, name]));
  const people = new Map(catalogue.collaborators.map((person) => [person.id, person]));
  return {
    topic: (id) => topics.get(id) ?? '',
    locality: (id) => (id === null ? '' : (localities.get(id) ?? '')),
    agency: (id) => agencies.get(id) ?? '',
    person: (id) => (id === null ? undefined : people.get(id)),
  };
}
