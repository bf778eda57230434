import { z } from 'zod';
import type { Conflict } from '../../shared/contract/procedures/conflict.ts';
import { isRecordType, type RecordType } from '../../shared/records/index.ts';
import { treeFields } from '../../shared/records/trees.ts';
import { headsOf, logOf } from '../log/heads.ts';
import { labelRecord } from '../records/labels.ts';
import { recordReader } from '../records/shown-record.ts';
import { type Readable, readAll, readOne } from '../sqlite/handles.ts';
import { column, table } from '../sqlite/record-tables.ts';
import { authorOf } from './author-of.ts';

type TreeConflict = Extract<Conflict, { kind: 'tree' }>;

const cutRow = z.object({ type: z.string(), field: z.string(), id: z.string(), target: z.string() });

interface Link {
  readonly id: string;
  readonly target: string;
}

/**
 * Groups of links that are not followed because together they make a circle or a tree that is too deep, each group
 * listed once: one link has to go. If one of the records was removed, nobody is asked, since no list shows it.
 */
export function treeConflicts(db: Readable): TreeConflict[] {
  const rows = readAll(
    db,
    cutRow,
    'SELECT record_type AS type, field, record_id AS id, target_id AS target FROM cut_link ORDER BY 1, 2, 3',
  );
  const asked = new Map<string, TreeConflict>();
  for (const { type, field, id, target } of rows) {
    if (!isRecordType(type)) continue;
    const links = linksInQuestion(db, rows, { type, field, id, target });
    const key = `${type} ${field} ${links
      .map((link) => link.id)
      .toSorted()
      .join(' ')}`;
    if (asked.has(key) || links.some((link) => isRemoved(db, type, link.id))) continue;
    asked.set(key, questionOf(db, type, field, links));
  }
  return [...asked.values()];
}

/** The links that cannot all stay: those of a circle, or the two that make three levels. */
function linksInQuestion(
  db: Readable,
  rows: readonly z.infer<typeof cutRow>[],
  { type, field, id, target }: z.infer<typeof cutRow> & { type: RecordType },
): Link[] {
  const levels = treeFields.find((tree) => tree.type === type && tree.field === field)?.levels ?? null;
  const targetOf = (from: string): string | null =>
    rows.find((row) => row.type === type && row.field === field && row.id === from)?.target ??
    shownTarget(db, type, field, from);
  const links: Link[] = [{ id, target }];
  for (let at = target; !links.some((link) => link.id === at); ) {
    const next = targetOf(at);
    if (next === null) break;
    links.push({ id: at, target: next });
    if (levels !== null) break;
    at = next;
  }
  return links;
}

const linkRow = z.object({ target: z.string().nullable() });

function shownTarget(db: Readable, type: RecordType, field: string, id: string): string | null {
  const sql = `SELECT ${column(type, field)} AS target FROM ${table(type).name} WHERE id = ?`;
  return readOne(db, linkRow, sql, id)?.target ?? null;
}

const removedRow = z.object({ deleted: z.boolean() });

function isRemoved(db: Readable, type: RecordType, id: string): boolean {
  const sql = `SELECT deleted FROM ${table(type).name} WHERE id = ?`;
  return readOne(db, removedRow, sql, id)?.deleted ?? true;
}

function questionOf(db: Readable, type: RecordType, field: string, links: readonly Link[]): TreeConflict {
  const shows = recordReader(db);
  const told = links.map(({ id, target }) => {
    const log = logOf(db, type, id);
    const head = headsOf(log).findLast((each) => each.field === field && each.value === target);
    return {
      record: labelRecord(shows, type, id),
      target: labelRecord(shows, type, target),
      author: authorOf(db, log, head ?? { field, stamp: '', value: target }),
    };
  });
  const [first] = links;
  return { kind: 'tree', record: labelRecord(shows, type, first?.id ?? ''), field, links: told };
}
