import { FIELD_END } from '../../shared/search/match.ts';
import { wordsOf } from '../../shared/search/words.ts';
import type { Writable } from '../sqlite/handles.ts';

/** What goes into the index under one rowid. */
export interface IndexRow {
  readonly rowid: number;
  readonly texts: readonly string[];
  readonly tags: readonly string[];
}

/** Takes what stands under these rowids out of the index. */
export function takeFromIndex(db: Writable, rowids: readonly number[]): void {
  const remove = db.prepare('DELETE FROM search WHERE rowid = ?');
  for (const rowid of rowids.toSorted((a, b) => a - b)) remove.run(rowid);
}

/** Puts rows into the index where nothing stands yet. */
export function addToIndex(db: Writable, rows: readonly IndexRow[]): void {
  const insert = db.prepare('INSERT INTO search (rowid, folded, accented, tags) VALUES (?, ?, ?, ?)');
  const uses = new Map<string, number>();
  // In their order: FTS5 gathers rows in memory only as long as each stands behind the one before.
  for (const { rowid, texts, tags } of rows.toSorted((a, b) => a.rowid - b.rowid)) {
    const fields = texts.map(wordsOf).filter((words) => words.length > 0);
    const joined = (form: 'folded' | 'accented'): string =>
      fields.map((words) => words.map((word) => word[form]).join(' ')).join(` ${FIELD_END} `);
    insert.run(rowid, joined('folded'), joined('accented'), tags.join(' '));
    for (const { folded } of fields.flat()) uses.set(folded, (uses.get(folded) ?? 0) + 1);
  }
  countWords(db, uses);
}

function countWords(db: Writable, uses: ReadonlyMap<string, number>): void {
  const count = db.prepare(
    'INSERT INTO search_word (word, uses) VALUES (?, ?) ON CONFLICT (word) DO UPDATE SET uses = uses + excluded.uses',
  );
  for (const [word, times] of uses) count.run(word, times);
}
