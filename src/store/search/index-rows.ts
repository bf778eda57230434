import { FIELD_END } from '../../shared/search/match.ts';
import { wordsOf } from '../../shared/text/words.ts';
import type { Writable } from '../sqlite/handles.ts';

/** The content of the index under one rowid. */
export interface IndexRow {
  readonly rowid: number;
  readonly texts: readonly string[];
  readonly tags: readonly string[];
}

/** Removes these rowids from the index. */
export function takeFromIndex(db: Writable, rowids: readonly number[]): void {
  const remove = db.prepare('DELETE FROM search WHERE rowid = ?');
  for (const rowid of rowids.toSorted((a, b) => a - b)) remove.run(rowid);
}

/** Adds rows to the index; their rowids must be free. */
export function addToIndex(db: Writable, rows: readonly IndexRow[]): void {
  const insert = db.prepare('INSERT INTO search (rowid, folded, accented, tags) VALUES (?, ?, ?, ?)');
  const uses = new Map<string, number>();
  // In ascending order: FTS5 collects rows in memory only while each rowid is higher than the one before.
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
