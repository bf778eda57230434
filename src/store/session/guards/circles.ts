import { ExpectedError } from '../../../shared/contract/errors.ts';
import { linksToCut, treeFields } from '../../../shared/records/trees.ts';
import { linksOf } from '../../log/cut-links.ts';
import type { Write } from '../../log/write.ts';
import type { Writable } from '../../sqlite/handles.ts';

/**
 * Refuses writes that would make a circle of records, such as a topic below itself, or a tree that is too deep. A merge
 * can still combine two links into one; that is a conflict (log/cut-links.ts).
 * @throws ExpectedError tree-circle
 */
export function refuseCircles(db: Writable, writes: readonly Write[]): void {
  for (const tree of treeFields) {
    const given = writes.flatMap(({ type, id, fields }) => {
      const target = type === tree.type ? new Map(Object.entries(fields)).get(tree.field) : undefined;
      return target === undefined ? [] : [{ id, target }];
    });
    if (given.length === 0) continue;
    const links = linksOf(db, tree);
    const before = linksToCut(links, tree.levels);
    for (const { id, target } of given) {
      if (typeof target === 'string') links.set(id, target);
      else links.delete(id);
    }
    const isNew = [...linksToCut(links, tree.levels)].some((id) => !before.has(id));
    if (isNew) throw new ExpectedError('tree-circle');
  }
}
