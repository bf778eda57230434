import { z } from 'zod';
import { type RecordType, recordTypeNames } from '../../shared/records/index.ts';
import { linksToCut, type TreeField, treeFields } from '../../shared/records/trees.ts';
import { readAll, type Writable } from '../sqlite/handles.ts';
import { column, table } from '../sqlite/record-tables.ts';

/** A link that is in the log but not followed: it shows as leading nowhere. */
export interface CutLink extends TreeField {
  readonly id: string;
  readonly target: string;
}

const link = z.object({ id: z.string(), target: z.string() });

/**
 * Cuts links that two people made without knowing of each other's and that together form a circle or a tree that is too
 * deep. So lists still reach every record, and people are asked which link to keep. The rows must already hold what the
 * log adds up to. Table names are unqualified, so that a check can run this on temporary tables of the same names.
 *
 * @param types the types of records being added up, if not all
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
      // A record joined into another is retired only because of that link.
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

/** The target of each record's link in a tree. */
export function linksOf(db: Writable, { type, field }: TreeField): Map<string, string> {
  const to = column(type, field);
  const rows = readAll(
    db,
    link,
    `SELECT id, ${to} AS target FROM ${table(type).name} WHERE ${to} IS NOT NULL`,
  );
  return new Map(rows.map(({ id, target }) => [id, target]));
}

/** Stores what was cut, replacing what was stored before. */
export function noteCutLinks(db: Writable, cut: readonly CutLink[]): void {
  db.exec('DELETE FROM main.cut_link');
  const insert = db.prepare(
    'INSERT INTO main.cut_link (record_type, field, record_id, target_id) VALUES (?, ?, ?, ?)',
  );
  for (const { type, field, id, target } of cut) insert.run(type, field, id, target);
}
