import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import type { Stamp } from '../../../shared/clock/hlc.ts';
import { type FieldValue, recordTypeNames } from '../../../shared/records/index.ts';
import { finish } from '../advance.ts';
import { logOf } from '../changes/heads.ts';
import type { Write } from '../changes/write.ts';
import { contentHash } from '../check/content-hash.ts';
import { conflictItems, OPEN_HEADS } from '../conflicts/items.ts';
import { settling } from '../conflicts/settle.ts';
import { readAll, type Writable } from '../database/handles.ts';
import { closeFile, openFile } from '../database/open.ts';
import { erase } from '../history/erase.ts';
import { recordsOf } from '../history/inverse.ts';
import { noActs } from '../history/session-acts.ts';
import { redo, undo } from '../history/undo.ts';
import { act, type Desk } from '../open-file.ts';
import { anyWrite } from '../records/any-write.ts';
import { table } from '../records/tables.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { listArriving } from './arriving.ts';
import { bringIn } from './bring-in.ts';
import { beginMerge, endMerge, noteDisputedOutcomes } from './merge-rows.ts';
import { workOutOutcome } from './outcome.ts';
import { undoingWrites } from './undo-merge.ts';

const meetingRow = z.looseObject({ id: z.string(), deleted: z.boolean() });

/** What was written, and with which stamp. */
export interface Written {
  readonly write: Write;
  readonly stamp: Stamp;
}

const begun = new Map<'empty', Buffer>();

/** A file of ours with nothing in it; made once, since the disk is slow to make one for each PC of each history. */
function emptyFile(): Buffer {
  const known = begun.get('empty');
  if (known !== undefined) return known;
  const path = join(temporaryFolder(), 'empty.db');
  closeFile(openFile(path).db);
  const empty = readFileSync(path);
  begun.set('empty', empty);
  return empty;
}

/** One PC with a file of its own, as property tests of merging use it: real SQLite files, a clock that may be wrong. */
export class OfficePc {
  readonly db: Writable;
  readonly #folder: string;
  readonly #name: string;
  readonly #clock: () => number;
  readonly #merges: string[] = [];
  readonly #acts = noActs();

  constructor(folder: string, name: string, clock: () => number) {
    this.#folder = folder;
    this.#name = name;
    this.#clock = clock;
    const path = join(folder, `${name}.db`);
    writeFileSync(path, emptyFile());
    this.db = openFile(path).db;
    // Thousands of histories: what is tested here is merging, and nothing cuts the power.
    this.db.pragma('synchronous = OFF');
  }

  /** Writes as a person at this PC does; gives the stamp of the change, or null where nothing changed. */
  write(write: Write): Stamp | null {
    return act(this.#desk, 'test', [write]);
  }

  /** Takes back what was done here last and not taken back yet. */
  undo(): Written[] {
    return this.#writtenBy(undo(this.#desk, undefined)?.action ?? null);
  }

  /** Does again what was taken back last. */
  redo(): Written[] {
    return this.#writtenBy(redo(this.#desk)?.action ?? null);
  }

  /** Erases somebody's personal data. */
  erase(id: string): void {
    erase(this.#desk, id);
  }

  get #desk(): Desk {
    const author = {
      writer: this.#name.padStart(16, '0'),
      device: { id: this.#name.padStart(16, 'd'), name: this.#name },
      person: this.#name,
      now: this.#clock,
    };
    return { db: this.db, author, acts: this.#acts, onChanged: () => undefined };
  }

  #writtenBy(action: Stamp | null): Written[] {
    if (action === null) return [];
    return recordsOf(this.db, action).flatMap(({ type, id }) =>
      logOf(this.db, type, id)
        .filter((change) => change.action === action)
        .map(({ stamp, payload }) => ({ stamp, write: anyWrite(type, id, { fields: payload.set }) })),
    );
  }

  /** Settles one of the open conflicts, the `pick`th of them all, by `value`; null where none is open. */
  settle(pick: number, value: { readonly text: string; readonly deleted: boolean }): Written | null {
    const open = readAll(
      this.db,
      z.object({ id: z.string(), field: z.string() }),
      'SELECT DISTINCT record_id AS id, field FROM conflict ORDER BY 1, 2',
    );
    const chosen = open[pick % open.length];
    if (chosen === undefined) return null;
    const given: FieldValue = chosen.field === 'deleted' ? value.deleted : value.text;
    return this.#note(settling(this.db, 'meeting', chosen.id, chosen.field, { value: given }));
  }

  /** Takes back the newest merge that was not taken back yet. */
  undoMerge(): Written[] {
    const id = this.#merges.pop();
    if (id === undefined) return [];
    const writes = undoingWrites(this.db, id);
    return writes.flatMap((write) => this.#note(write) ?? []);
  }

  #note(write: Write): Written | null {
    const stamp = this.write(write);
    return stamp === null ? null : { write, stamp };
  }

  /**
   * Brings in a copy of another PC's file as it is now; gives how many changes came in.
   * @param foresee whether to work out beforehand what it does, as the preview and its report need it.
   */
  mergeFrom(other: OfficePc, foresee = false): number {
    const id = uuidv7();
    return this.withCopyOf(other, (copy) => {
      const count = finish(listArriving(this.db));
      if (foresee) workOutOutcome(this.db);
      this.db.transaction(() => {
        beginMerge(this.db, { id, mergedAt: 0, person: this.#name, source: copy });
        finish(bringIn(this.db, id));
        endMerge(this.db, id);
        if (foresee) noteDisputedOutcomes(this.db, id);
      })();
      this.#merges.push(id);
      return count;
    });
  }

  /** Does `work` while a copy of another PC's file is attached. */
  withCopyOf<T>(other: OfficePc, work: (copy: string) => T): T {
    const copy = join(this.#folder, `${this.#name}-copy.db`);
    other.db.prepare('VACUUM INTO ?').run(copy);
    this.db.prepare('ATTACH ? AS incoming').run(copy);
    try {
      return work(copy);
    } finally {
      this.db.exec('DETACH incoming');
      rmSync(copy);
    }
  }

  /** The newest merge that was not taken back. */
  newestMerge(): string | undefined {
    return this.#merges.at(-1);
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

  contentHash(): string {
    return contentHash(this.db);
  }

  /** The meetings, deleted ones included. */
  meetings(): z.output<typeof meetingRow>[] {
    return readAll(this.db, meetingRow, 'SELECT * FROM meeting ORDER BY id');
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

  /** What people are asked about: "record field". */
  conflictItems(): string[] {
    const row = z.object({ line: z.string() });
    const items = conflictItems(OPEN_HEADS);
    return readAll(this.db, row, `SELECT record_id || ' ' || field AS line FROM (${items})`).map(
      ({ line }) => line,
    );
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
