import { z } from 'zod';
import { ExpectedError } from '../../shared/contract/errors.ts';
import { type MergeDone, type MergeReport, mergeReport } from '../../shared/contract/procedures/merge.ts';
import { type Readable, readAll, readOne, type Writable } from '../sqlite/handles.ts';

interface MergeRow {
  readonly id: string;
  /** ms since 1970 by this PC's clock */
  readonly mergedAt: number;
  readonly person: string;
  /** The name of the merged file. */
  readonly source: string;
}

/** Adds the row of a merge that begins; its changes refer to it. */
export function beginMerge(db: Writable, { id, mergedAt, person, source }: MergeRow): void {
  db.prepare(
    `INSERT INTO merge (id, merged_at, person, source, report, number)
    SELECT ?, ?, ?, ?, '{}', coalesce(max(number), 0) + 1 FROM merge`,
  ).run(id, mergedAt, person, source);
}

/** Stores the length of the log at the end of a merge. */
export function endMerge(db: Writable, id: string): void {
  db.prepare(`UPDATE merge SET newest = (SELECT coalesce(max(stamp), '') FROM change) WHERE id = ?`).run(id);
}

/** Stores the outcome of records whose removal was in dispute: it does not follow from their own changes. */
export function noteDisputedOutcomes(db: Writable, id: string): void {
  db.prepare(
    `INSERT INTO merge_outcome (merge_id, record_type, record_id, kind)
    SELECT ?, record_type, record_id, kind FROM temp.outcome WHERE kind <> plain`,
  ).run(id);
}

/** Stores the report of a merge. */
export function keepReport(db: Writable, id: string, report: MergeReport): void {
  db.prepare('UPDATE merge SET report = ? WHERE id = ?').run(JSON.stringify(report), id);
}

const place = z.object({ number: z.number(), newest: z.string() });

/**
 * The position of a merge in the order of everything that came into this file.
 * @throws ExpectedError not-found
 */
export function mergePlace(db: Readable, id: string): z.infer<typeof place> {
  const found = readOne(db, place, 'SELECT number, newest FROM merge WHERE id = ?', id);
  if (found === undefined) throw new ExpectedError('not-found');
  return found;
}

/**
 * SQL: whether the change `other`, joined with its `merge`, was in the file before a merge. Binds that merge's newest
 * stamp and its number. What is written here later has a later stamp; what is merged later may have any.
 */
export const WAS_THERE = 'CASE WHEN other.merge_id IS NULL THEN other.stamp <= ? ELSE merge.number < ? END';

/** SQL: the records that came in with a merge; binds its id. */
export const REACHED = 'SELECT DISTINCT record_type AS type, record_id AS id FROM change WHERE merge_id = ?';

const row = z
  .object({
    merge: z.string(),
    mergedAt: z.number(),
    person: z.string(),
    source: z.string(),
    report: z.string().transform(readReport),
  })
  .transform(({ report, ...each }): MergeDone | null =>
    report === null
      ? null
      : { ...each, report, changes: report.summary.changes, undone: report.undone !== null },
  );

/** The log does not vouch for reports: one that cannot be read is left out, and the rest is kept. */
function readReport(text: string): MergeReport | null {
  try {
    return mergeReport.safeParse(JSON.parse(text)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const SELECT = 'SELECT id AS merge, merged_at AS mergedAt, person, source, report FROM merge';

/** All merges into this file, the newest first. */
export function mergesDone(db: Readable): MergeDone[] {
  return readAll(db, row, `${SELECT} ORDER BY number DESC`).flatMap((merge) => merge ?? []);
}

/** @throws ExpectedError not-found */
export function mergeDone(db: Readable, id: string): MergeDone {
  const found = readOne(db, row, `${SELECT} WHERE id = ?`, id);
  if (found === undefined || found === null) throw new ExpectedError('not-found');
  return found;
}
