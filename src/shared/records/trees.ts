import { type RecordType, recordTypeNames } from './index.ts';
import { relations } from './relations.ts';

/** A field by which records of one type lead to others of the same type: lists of them are trees. */
export interface TreeField {
  readonly type: RecordType;
  readonly field: string;
  /** How many levels the tree may have; null where only circles are wrong. */
  readonly levels: 2 | null;
}

/** Every tree in the file. Topics have two levels; what was merged, or succeeded, may go on without end. */
export const treeFields: readonly TreeField[] = recordTypeNames.flatMap((type) =>
  relations[type]
    .filter(({ to }) => to === type)
    .map(({ field }) => ({ type, field, levels: field === 'parentId' ? 2 : null })),
);

/**
 * Which links of a tree are not to be followed: those that lie on a circle and, in a tree of two levels, those that
 * lead to a record which has a parent itself. It depends on nothing but the links, so all copies of a file that hold
 * the same links leave the same ones out.
 *
 * @param links where each record leads to; records that lead nowhere need not be in it.
 */
export function linksToCut(links: ReadonlyMap<string, string>, levels: TreeField['levels']): Set<string> {
  const isCut =
    levels === null ? (id: string) => isOnCircle(links, id) : (id: string) => links.has(links.get(id) ?? '');
  return new Set([...links.keys()].filter(isCut));
}

function isOnCircle(links: ReadonlyMap<string, string>, id: string): boolean {
  const passed = new Set<string>();
  for (let at = links.get(id); at !== undefined && !passed.has(at); at = links.get(at)) {
    if (at === id) return true;
    passed.add(at);
  }
  return false;
}
