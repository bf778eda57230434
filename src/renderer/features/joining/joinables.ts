import type { DuplicateType } from '../../../shared/contract/procedures/record.ts';
import type { ReferenceLists } from '../../../shared/records/views.ts';

/** A record that can be joined to another. */
export interface Joinable {
  readonly id: string;
  readonly name: string;
  /** What tells it from another of its name. */
  readonly label: string;
  readonly retired: boolean;
  readonly mergedIntoId: string | null;
}

/** All records of a type that can be joined; nobody whose data were erased is. */
export function joinables(referenceLists: ReferenceLists, type: DuplicateType): Joinable[] {
  switch (type) {
    case 'collaborator':
      return referenceLists.collaborators
        .filter(({ erased }) => !erased)
        .map((each) => ({
          ...each,
          label: [each.name, each.unit, each.code].filter((part) => part !== '').join(' – '),
        }));
    case 'locality':
      return referenceLists.localities.map((each) => ({ ...each, label: each.name }));
    case 'agency':
      return referenceLists.agencies.map((each) => ({ ...each, label: each.name }));
    case 'collaboratorGroup':
      return referenceLists.groups.map((each) => ({ ...each, label: each.name }));
    case 'topic':
      return referenceLists.topics.map((each) => ({ ...each, label: each.name }));
  }
}
