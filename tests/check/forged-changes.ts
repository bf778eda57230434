import Database from 'better-sqlite3';
import { chainLink, digestOf } from '../../src/store/log/hash-chain.ts';
import { materializeTouched } from '../../src/store/log/latest-value-wins.ts';
import { touch } from '../../src/store/log/touched-records.ts';

/** A change as somebody who knows the format could write it; whatever is left out is as it should be. */
export interface Forged {
  readonly type?: string;
  readonly id?: string;
  readonly stamp?: string;
  readonly action?: string;
  readonly verb?: string;
  readonly person?: string;
  readonly wallTime?: number;
  readonly seq?: number;
  /** What it sets, as a payload says it; or the text itself. */
  readonly payload: Readonly<Record<string, unknown>> | string;
}

/** The writer of forged changes. */
export const FORGER = 'eeeeeeeeeeeeeeef';

/** Writes changes with digests and links that fit into a closed file, and adds its records up anew. */
export function forge(path: string, changes: readonly Forged[], writer = FORGER): void {
  const db = new Database(path);
  db.pragma('foreign_keys = OFF');
  db.prepare('INSERT OR IGNORE INTO writer VALUES (?, ?, ?, ?)').run(writer, 'dddddddddddddddd', 'MÁY-LẠ', 0);
  const insert = db.prepare(
    `INSERT INTO change (stamp, writer, seq, action, verb, person, wall_time, record_type, record_id, payload, digest, chain)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  let chain: Buffer | null = null;
  for (const [at, forged] of changes.entries()) {
    const seq = forged.seq ?? at + 1;
    const stamp = forged.stamp ?? `01a230000000-${seq.toString(16).padStart(4, '0')}-${writer}`;
    const header = {
      ...{ stamp, writer, seq },
      action: forged.action ?? stamp,
      verb: forged.verb ?? 'entry.add',
      person: forged.person ?? 'Người lạ',
      wallTime: forged.wallTime ?? 1_800_000_000_000,
      recordType: forged.type ?? 'entry',
      recordId: forged.id ?? '01a22fff-73cb-7d5f-9843-23f2da0e1a01',
    };
    const text =
      typeof forged.payload === 'string'
        ? forged.payload
        : JSON.stringify({
            set: forged.payload,
            base: Object.fromEntries(Object.keys(forged.payload).map((field) => [field, []])),
          });
    const digest = digestOf(text);
    chain = chainLink(chain, header, digest);
    const { action, verb, person, wallTime, recordType, recordId } = header;
    insert.run(stamp, writer, seq, action, verb, person, wallTime, recordType, recordId, text, digest, chain);
  }
  addUp(db);
  db.close();
}

/** Older programs added up whatever the log said; what even they stumbled over stays as it is. */
export function addUp(db: Database.Database): void {
  try {
    touch(db, 'SELECT record_type, record_id FROM change');
    materializeTouched(db);
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
  }
}
