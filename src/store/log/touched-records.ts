import type { Writable } from '../sqlite/handles.ts';

/**
 * Puts the records of one operation into a temporary table of this connection (`touched`), which the set-based steps
 * share. `choose` is a fixed SELECT of record_type and record_id.
 */
export function touch(db: Writable, choose: string, ...parameters: (string | number)[]): void {
  db.exec(`CREATE TEMP TABLE IF NOT EXISTS touched (
    record_type TEXT NOT NULL, record_id TEXT NOT NULL, PRIMARY KEY (record_type, record_id)) WITHOUT ROWID`);
  db.exec('DELETE FROM temp.touched');
  db.prepare(`INSERT OR IGNORE INTO temp.touched (record_type, record_id) ${choose}`).run(...parameters);
}
