import type { Catalogue } from '../records/views.ts';

/** What an import is held against. */
export type Roster = Pick<Catalogue, 'collaborators' | 'localities' | 'groups'>;
