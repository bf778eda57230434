import type { ReferenceLists } from '../records/views.ts';

/** What an import is held against. */
export type Roster = Pick<ReferenceLists, 'collaborators' | 'localities' | 'groups'>;
