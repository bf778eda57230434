import { z } from 'zod';
import { type Readable, readAll, type Writable } from '../sqlite/handles.ts';
import { type AffectedRecord, affectedBy, partsOf } from './affected-records.ts';
import { contentOf } from './index-content.ts';
import { addToIndex, type IndexRow, takeFromIndex } from './index-rows.ts';
import { type IndexProgress, indexProgress, saveIndexProgress } from './index-state.ts';
import { type IndexedKind, indexedKinds, type RowidRange, rangeAt } from './rowid-ranges.ts';

/**
 * Indexes the next `changes` changes of the log, in one transaction. It indexes the current state of each record, so
 * that the order in which changes are followed does not matter.
 * @returns how far the index is afterwards.
 */
export function indexChanges(db: Writable, changes: number): IndexProgress {
  return db.transaction(() => {
    const { done, total } = indexProgress(db);
    if (done === total) return { done, total };
    const next = Math.min(done + changes, total);
    bringUpToDate(db, affectedBy(db, done, changes));
    saveIndexProgress(db, next);
    return { done: next, total };
  })();
}

/** Indexes the current state of these records, and of the parts that depend on them. */
function bringUpToDate(db: Writable, affected: readonly AffectedRecord[]): void {
  if (affected.length === 0) return;
  // A file altered elsewhere may hold records of two types with the same id; the index has room for one of them.
  const touched = [...new Map(affected.map((record) => [record.id, record])).values()];
  const now = new Map(indexedKinds.flatMap((kind) => [...contentOf(db, kind, idsOf(touched, kind))]));
  const before = placesNow(db, touched);
  const rowids = takeRowids(db);
  const parts: AffectedRecord[] = [];
  const rows: IndexRow[] = [];
  for (const { kind, id } of touched) {
    const old = before.get(id) ?? null;
    const indexed = now.get(id);
    const rowid = indexed === undefined ? null : rowids.move(id, old, rangeAt(kind, indexed.moment));
    if (indexed !== undefined && rowid !== null) rows.push({ rowid, ...indexed });
    if (rowid === null && old !== null) rowids.give(old);
    if (kind === 'meeting' && rowid !== old && mayHaveParts(db, id, old)) parts.push(...partsOf(db, id));
  }
  takeFromIndex(db, [...before.values()]);
  addToIndex(db, rows);
  bringUpToDate(db, parts);
}

const idsOf = (touched: readonly AffectedRecord[], wanted: IndexedKind): string[] =>
  touched.flatMap(({ kind, id }) => (kind === wanted ? [id] : []));

const indexedRow = z.object({ id: z.string(), rowid: z.number() });

/** The current rowids of records; records that are not in the index are left out. */
function placesNow(db: Readable, touched: readonly AffectedRecord[]): Map<string, number> {
  const rows = readAll(
    db,
    indexedRow,
    `SELECT record_id AS id, place AS rowid FROM json_each(?) AS wanted
    CROSS JOIN search_record ON search_record.record_id = wanted.value`,
    JSON.stringify(touched.map(({ id }) => id)),
  );
  return new Map(rows.map(({ id, rowid }) => [id, rowid]));
}

const lowest = z.object({ rowid: z.number().nullable() });

/** Gives rowids to records and takes them back. */
function takeRowids(db: Writable) {
  const free = db.prepare('DELETE FROM search_record WHERE place = ?');
  const take = db.prepare('INSERT INTO search_record (place, record_id) VALUES (?, ?)');
  const min = db.prepare('SELECT min(place) AS rowid FROM search_record WHERE place BETWEEN ? AND ?');
  const give = (rowid: number): void => {
    free.run(rowid);
  };
  return {
    give,
    /**
     * Keeps the record's rowid if it is within the range; otherwise takes the next free one, counting down from the
     * last, so that of two records in the same minute the later one comes first.
     */
    move(id: string, old: number | null, { first, last }: RowidRange): number {
      if (old !== null && old >= first && old <= last) return old;
      if (old !== null) give(old);
      const rowid = (lowest.parse(min.get(first, last)).rowid ?? last + 1) - 1;
      take.run(rowid, id);
      return rowid;
    },
  };
}

/**
 * Whether the index may be out of date for the parts of a meeting, because the meeting was on another day or was
 * deleted once. The parts of a new meeting have changes of their own.
 */
function mayHaveParts(db: Readable, id: string, before: number | null): boolean {
  if (before !== null) return true;
  const sql = `SELECT 1 FROM change WHERE record_type = 'meeting' AND record_id = ?
    AND payload ->> '$.set.deleted' IS NOT NULL`;
  return db.prepare(sql).get(id) !== undefined;
}
