import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Stamp } from '../../../shared/clock/hlc.ts';
import { recordTypeNames } from '../../../shared/records/index.ts';
import { type Write, writeChanges } from '../changes/write.ts';
import { readAll, readOne, type Writable } from '../database/handles.ts';
import { openFile } from '../database/open.ts';
import { table } from '../records/tables.ts';
import { bringIn } from './bring-in.ts';

const newest = z.object({ stamp: z.string() });

/** One PC with a file of its own, as property tests of merging use it: real SQLite files, a clock that may be wrong. */
export class OfficePc {
  readonly db: Writable;
  readonly #folder: string;
  readonly #name: string;
  readonly #clock: () => number;
  #merges = 0;

  constructor(folder: string, name: string, clock: () => number) {
    this.#folder = folder;
    this.#name = name;
    this.#clock = clock;
    this.db = openFile(join(folder, `${name}.db`)).db;
    // Thousands of histories: what is tested here is merging, and nothing cuts the power.
    this.db.pragma('synchronous = OFF');
  }

  /** Writes as a person at this PC does; gives the stamp of the change, or null where nothing changed. */
  write(write: Write): Stamp | null {
    const author = {
      writer: this.#name.padStart(16, '0'),
      device: { id: this.#name.padStart(16, 'd'), name: this.#name },
      person: this.#name,
      now: this.#clock,
    };
    const changed = writeChanges(this.db, author, 'test', [write]);
    return changed.length === 0
      ? null
      : (readOne(this.db, newest, 'SELECT max(stamp) AS stamp FROM change')?.stamp ?? null);
  }

  /** Brings in a copy of another PC's file as it is now; gives how many changes came in. */
  mergeFrom(other: OfficePc): number {
    this.#merges += 1;
    const copy = join(this.#folder, `${this.#name}-${this.#merges}-copy.db`);
    other.db.prepare('VACUUM INTO ?').run(copy);
    this.db.prepare('ATTACH ? AS incoming').run(copy);
    try {
      const id = `${this.#name}-${this.#merges}`;
      return this.db.transaction(() => {
        this.db.prepare('INSERT INTO merge VALUES (?, 0, ?, ?, ?)').run(id, this.#name, copy, '{}');
        return bringIn(this.db, id);
      })();
    } finally {
      this.db.exec('DETACH incoming');
      rmSync(copy);
    }
  }

  /** Every record, as the screens would show it. */
  records(): Record<string, unknown[]> {
    return Object.fromEntries(
      recordTypeNames.map((type) => [
        type,
        this.db.prepare(`SELECT * FROM ${table(type).name} ORDER BY id`).all(),
      ]),
    );
  }

  /** The open conflicts: "record field stamp". */
  conflicts(): string[] {
    const row = z.object({ line: z.string() });
    return readAll(
      this.db,
      row,
      `SELECT record_id || ' ' || field || ' ' || stamp AS line FROM conflict ORDER BY line`,
    ).map(({ line }) => line);
  }

  /** Whether some record's history holds this text. */
  remembers(text: string): boolean {
    return (
      this.db.prepare(`SELECT 1 FROM change WHERE instr(payload, ?) > 0`).get(JSON.stringify(text)) !==
      undefined
    );
  }

  close(): void {
    this.db.close();
  }
}
