import { z } from 'zod';
import { type RecordType, recordTypeNames } from '../../shared/records/index.ts';
import { linksToCut, type TreeField, treeFields } from '../../shared/records/trees.ts';
import { readAll, type Writable } from '../sqlite/handles.ts';
import { column, table } from '../sqlite/record-tables.ts';

/** A link that is written in the log and not followed: it shows as leading nowhere. */
export interface CutLink extends TreeField {
  readonly id: string;
  readonly target: string;
}

const link = z.object({ id: z.string(), target: z.string() });

/**
 * Cuts the links that two people made, each in ignorance of the other's, and that together are a circle or a tree too
 * deep; whoever looks at lists finds every record, and people are asked which link to keep. The rows must hold what
 * the log adds up to. Table names are unqualified, so that a check adds up in temporary tables of the same names.
 *
 * @param types where only these types of records are added up
 * @returns what was cut, for `cut_link`.
 */
export function cutLinks(db: Writable, types: ReadonlySet<RecordType> = new Set(recordTypeNames)): CutLink[] {
  return treeFields
    .filter(({ type }) => types.has(type))
    .flatMap((tree) => {
      const { type, field, levels } = tree;
      const links = linksOf(db, tree);
      const cut = linksToCut(links, levels);
      if (cut.size === 0) return [];
      // What is merged into another is out of use for that reason alone.
      const cleared =
        field === 'mergedIntoId'
          ? `${column(type, field)} = NULL, retired = 0`
          : `${column(type, field)} = NULL`;
      db.prepare(
        `UPDATE ${table(type).name} SET ${cleared} WHERE id IN (SELECT value FROM json_each(?))`,
      ).run(JSON.stringify([...cut]));
      return [...cut].map((id) => ({ ...tree, id, target: links.get(id) ?? '' }));
    });
}

/** Where each record of a tree leads to. */
export function linksOf(db: Writable, { type, field }: TreeField): Map<string, string> {
  const to = column(type, field);
  const rows = readAll(
    db,
    link,
    `SELECT id, ${to} AS target FROM ${table(type).name} WHERE ${to} IS NOT NULL`,
  );
  return new Map(rows.map(({ id, target }) => [id, target]));
}

/** Notes what was cut, in place of what was cut before. */
export function noteCutLinks(db: Writable, cut: readonly CutLink[]): void {
  db.exec('DELETE FROM main.cut_link');
  const insert = db.prepare(
    'INSERT INTO main.cut_link (record_type, field, record_id, target_id) VALUES (?, ?, ?, ?)',
  );
  for (const { type, field, id, target } of cut) insert.run(type, field, id, target);
}
