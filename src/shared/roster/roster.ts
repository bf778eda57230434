import type { ReferenceLists } from '../records/views.ts';

/** The records an import is compared with. */
export type Roster = Pick<ReferenceLists, 'collaborators' | 'localities' | 'groups'>;
