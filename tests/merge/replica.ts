import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import type { Stamp } from '../../src/shared/clock/hlc.ts';
import { openFileProcedures } from '../../src/shared/contract/index.ts';
import type { Output } from '../../src/shared/contract/procedure.ts';
import { serve } from '../../src/shared/contract/serve.ts';
import { type FieldValue, isRecordType, recordTypeNames } from '../../src/shared/records/index.ts';
import { fileHandlers, type WorkFile } from '../../src/store/all-handlers.ts';
import { createJobs } from '../../src/store/base/jobs.ts';
import { runToEnd } from '../../src/store/base/progress.ts';
import { conflictItems, OPEN_HEADS } from '../../src/store/conflicts/items.ts';
import { resolutionOf } from '../../src/store/conflicts/resolve-conflict.ts';
import { redo, undo } from '../../src/store/history/undo.ts';
import { recordsOfAction } from '../../src/store/history/undo-writes.ts';
import { createLayoutCache } from '../../src/store/lists/layout-cache.ts';
import { contentHash } from '../../src/store/log/check/content-hash.ts';
import { logOf } from '../../src/store/log/heads.ts';
import { openDatabase } from '../../src/store/log/open-database.ts';
import { anyWrite } from '../../src/store/log/parse-write.ts';
import { payload } from '../../src/store/log/payload.ts';
import type { Write } from '../../src/store/log/write.ts';
import { bringIn } from '../../src/store/merge/import-changes.ts';
import { listArriving } from '../../src/store/merge/incoming-changes.ts';
import { beginMerge, endMerge, noteDisputedOutcomes } from '../../src/store/merge/merge-rows.ts';
import { workOutOutcome } from '../../src/store/merge/outcome.ts';
import { undoingWrites } from '../../src/store/merge/undo-merge.ts';
import { erase } from '../../src/store/records/erase.ts';
import { startIndexer } from '../../src/store/search/indexer.ts';
import { commit, commitWithoutUndo } from '../../src/store/session/open-file.ts';
import { emptyUndoStack } from '../../src/store/session/undo-stack.ts';
import { closeDatabase } from '../../src/store/sqlite/connection.ts';
import { readAll, type Writable } from '../../src/store/sqlite/handles.ts';
import { table } from '../../src/store/sqlite/record-tables.ts';
import { temporaryFolder } from '../store/temporary-folder.ts';
import type { Fact } from './conflict-model.ts';

type Opened = WorkFile;

const answer = serve(openFileProcedures, fileHandlers);

/** Acts that replace and know what they themselves say, since they stand in for somebody's earlier choice. */
const takingBack = new Set(['undo', 'redo', 'merge.undo', 'conflict.settle']);

/** Acts that are worked out from what the file holds. */
const isUpToDate = (verb: string): boolean =>
  verb.endsWith('.join') || ['collaborator.erase', 'undo', 'redo', 'merge.undo'].includes(verb);

const factRow = z.object({
  place: z.number(),
  stamp: z.string(),
  type: z.string().refine(isRecordType),
  id: z.string(),
  verb: z.string(),
  payload: z.string().transform((text) => payload.parse(JSON.parse(text))),
});

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
  closeDatabase(openDatabase(path).db);
  const empty = readFileSync(path);
  begun.set('empty', empty);
  return empty;
}

/** One PC with a file of its own, as property tests of merging use it: real SQLite files, a clock that may be wrong. */
export class OfficePc {
  #opened: Opened;
  readonly #folder: string;
  readonly #name: string;
  readonly #clock: () => number;
  readonly #merges: string[] = [];
  /** How often the file was opened: each time it is written on under a new id. */
  #sessions = 0;

  constructor(folder: string, name: string, clock: () => number) {
    this.#folder = folder;
    this.#name = name;
    this.#clock = clock;
    writeFileSync(this.path, emptyFile());
    this.#opened = this.#open();
  }

  get path(): string {
    return join(this.#folder, `${this.#name}.db`);
  }

  get db(): Writable {
    return this.#opened.db;
  }

  /** Asks as the window does, by the contract; what goes wrong is thrown. @param seen as of the store's answers */
  ask(name: keyof typeof openFileProcedures, input: unknown, seen?: number): Promise<unknown> {
    const { author } = this.#opened;
    return answer(name, input, {
      ...this.#opened,
      author: seen === undefined ? author : { ...author, seen },
    });
  }

  #open(): Opened {
    const { db } = openDatabase(this.path);
    // Thousands of histories: what is tested here is merging, and nothing cuts the power.
    db.pragma('synchronous = OFF');
    this.#sessions += 1;
    const hex = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
    return {
      path: this.path,
      backups: join(this.#folder, 'backups'),
      db,
      author: {
        writer: hex(`${this.#name} ${this.#sessions}`),
        device: { id: hex(this.#name), name: this.#name },
        person: this.#name,
        now: this.#clock,
      },
      undoStack: emptyUndoStack(),
      onChanged: () => undefined,
      jobs: createJobs(() => undefined),
      incoming: { file: null },
      search: startIndexer(
        db,
        () => false,
        () => undefined,
      ),
      arrangements: createLayoutCache(),
      exclusively: (work) => work(),
    };
  }

  /** What people are asked about, as the screen lists it. */
  async conflictList(): Promise<Output<(typeof openFileProcedures)['conflict.list']>> {
    const listed = await this.ask('conflict.list', { limit: 200 });
    return openFileProcedures['conflict.list'].output.parse(listed);
  }

  /** Takes a copy of the file as it is. */
  backUp(): Buffer {
    return this.db.serialize();
  }

  /** Closes the file and opens it again; with a copy, as if that had been put in its place. */
  reopen(copy?: Buffer): void {
    this.close();
    if (copy !== undefined) writeFileSync(this.path, copy);
    this.#opened = this.#open();
    // What was merged later is not in a copy that was put back.
    if (copy !== undefined) this.#merges.length = 0;
  }

  /** Writes as a person at this PC does; gives the stamp of the change, or null where nothing changed. */
  write(write: Write): Stamp | null {
    return this.writeAll([write]);
  }

  /** Writes several records in one act, which may lead to each other. */
  writeAll(writes: readonly Write[]): Stamp | null {
    return commit(this.#opened, 'test', writes);
  }

  /** Takes back what was done here last and not taken back yet. */
  undo(): Written[] {
    return this.#writtenBy(undo(this.#opened, undefined)?.action ?? null);
  }

  /** Does again what was taken back last. */
  redo(): Written[] {
    return this.#writtenBy(redo(this.#opened)?.action ?? null);
  }

  /** Erases somebody's personal data. */
  erase(id: string): void {
    erase(this.#opened, id);
  }

  #writtenBy(action: Stamp | null): Written[] {
    if (action === null) return [];
    return recordsOfAction(this.db, action).flatMap(({ type, id }) =>
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
    return this.#note(resolutionOf(this.db, 'meeting', chosen.id, chosen.field, { value: given }));
  }

  /** Takes back the newest merge that was not taken back yet. */
  undoMerge(): Written[] {
    const id = this.#merges.pop();
    if (id === undefined) return [];
    return undoingWrites(this.db, id).flatMap((write) => {
      const stamp = commitWithoutUndo(this.#opened, 'merge.undo', [write]);
      return stamp === null ? [] : { write, stamp };
    });
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
      const count = runToEnd(listArriving(this.db));
      if (foresee) workOutOutcome(this.db);
      this.db.transaction(() => {
        beginMerge(this.db, { id, mergedAt: 0, person: this.#name, source: copy });
        runToEnd(bringIn(this.db, id));
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

  /** The open conflicts of all records, what removals would hide, and the links that are cut. */
  derived(): { heads: string[]; hidden: string[]; cut: string[] } {
    const lines = (sql: string) =>
      readAll(this.db, z.object({ line: z.string() }), sql).map(({ line }) => line);
    return {
      heads: lines(
        `SELECT record_type || ' ' || record_id || ' ' || field || ' ' || stamp AS line FROM conflict ORDER BY line`,
      ),
      hidden: lines(
        `SELECT DISTINCT record_type || ' ' || record_id || ': ' || user_type || ' ' || user_id AS line FROM conflict_use ORDER BY line`,
      ),
      cut: lines(
        `SELECT record_type || ' ' || field || ' ' || record_id || ' ' || target_id AS line FROM cut_link ORDER BY line`,
      ),
    };
  }

  /** What was written here behind a place of the log, by the hand of this PC. @returns facts, and the new place */
  writtenSince(place: number): { facts: Fact[]; place: number } {
    const rows = readAll(
      this.db,
      factRow,
      `SELECT rowid AS place, stamp, record_type AS type, record_id AS id, verb, payload FROM change
      WHERE rowid > ? AND merge_id IS NULL ORDER BY rowid`,
      place,
    );
    return {
      facts: rows.map(({ place: _, verb, payload: { set, base, seen = {} }, ...key }) => ({
        ...key,
        set,
        base,
        seen,
        isTrusted: takingBack.has(verb),
        isUpToDate: isUpToDate(verb),
      })),
      place: rows.at(-1)?.place ?? place,
    };
  }

  close(): void {
    this.#opened.search.stop();
    this.#opened.db.close();
  }
}
