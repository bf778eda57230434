import type { DuplicateType } from '../../../shared/contract/procedures/record.ts';

/** The screen on which the records of each type are listed. */
const listPaths: Readonly<Record<DuplicateType, string>> = {
  collaborator: '/collaborators',
  collaboratorGroup: '/collaborators/groups',
  topic: '/reference-lists/topics',
  locality: '/reference-lists/localities',
  agency: '/reference-lists/agencies',
};

/** The address of the list of a type. */
export const listPath = (type: DuplicateType): string => listPaths[type];

/** The address of the pairs of a type that may be the same. */
export const duplicatesPath = (type: DuplicateType): string => `${listPaths[type]}/duplicates`;

const catalogueTypes = new Map<string, DuplicateType>([
  ['topics', 'topic'],
  ['localities', 'locality'],
  ['agencies', 'agency'],
]);

/** The type that a reference list holds; null where it holds none that can be joined. */
export const typeOfCatalogue = (which: string): DuplicateType | null => catalogueTypes.get(which) ?? null;
