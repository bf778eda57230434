import { type RecordType, recordTypeNames } from './index.ts';
import { relations } from './relations.ts';

/** A field by which records link to others of the same type, so that they form trees. */
export interface TreeField {
  readonly type: RecordType;
  readonly field: string;
  /** How many levels the tree may have; null if only circles are wrong. */
  readonly levels: 2 | null;
}

/** Every tree in the file. Topics have two levels; chains of joined or succeeding records have no limit. */
export const treeFields: readonly TreeField[] = recordTypeNames.flatMap((type) =>
  relations[type]
    .filter(({ to }) => to === type)
    .map(({ field }) => ({ type, field, levels: field === 'parentId' ? 2 : null })),
);

/**
 * The links of a tree that must not be followed: those on a circle and, in a tree of two levels, those to a record that
 * has a parent itself. The result depends only on the links, so all copies of a file with the same links cut the same
 * ones.
 *
 * @param links the target of each record; records without a target may be left out.
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
