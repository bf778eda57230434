import { basename } from 'node:path';
import { ExpectedError } from '../shared/contract/errors.ts';
import { openFileProcedures } from '../shared/contract/index.ts';
import type { Answer } from '../shared/contract/procedure.ts';
import { sessionProcedures } from '../shared/contract/procedures/file.ts';
import type { Progress } from '../shared/contract/procedures/job.ts';
import { jobProcedures } from '../shared/contract/procedures/job.ts';
import { isProcedure, serve } from '../shared/contract/serve.ts';
import type { RecordType } from '../shared/records/index.ts';
import { fileHandlers, type WorkFile } from './all-handlers.ts';
import { toAppError } from './base/errors.ts';
import { createJobs } from './base/jobs.ts';
import { requireSameFile } from './disk/file-identity.ts';
import { restoreBackup } from './files/backups/restore.ts';
import { closedFileHandlers } from './files/closed-file-handlers.ts';
import { closeFile, type FileSession, newWriter, openFile } from './files/open.ts';
import { repair } from './files/rescue/repair.ts';
import { createLayoutCache } from './lists/layout-cache.ts';
import { logLength } from './log/log-length.ts';
import { forget } from './merge/inspect.ts';
import { startIndexer } from './search/indexer.ts';
import { emptyUndoStack } from './session/undo-stack.ts';
import { proveWritable } from './sqlite/connection.ts';

export interface Store {
  /**
   * Answers one request by name. Never throws: every error becomes an error value.
   * @param seen the position in the log at which the requesting screen was read; everything if absent.
   */
  answer(name: string, input: unknown, seen?: number): Promise<Answer<unknown>>;
  close(): void;
}

/** Receives what the store reports outside its answers. */
export interface StoreListener {
  /** Called after each commit that changed records. */
  changed(types: readonly RecordType[]): void;
  /** Called while a long job is running. */
  progress(event: Progress): void;
  /** Called on an unexpected error; the caller already got an error value. */
  bug(name: string, thrown: unknown): void;
}

/** Procedures that need no open file. */
const ownProcedures = { ...sessionProcedures, ...jobProcedures } as const;
const answerFromFile = serve(openFileProcedures, fileHandlers);

/**
 * The store without its process: it owns the connection to one file and answers the procedures of the contract.
 * It knows nothing of Electron, so tests and command-line jobs run it as it is.
 *
 * @param now the wall clock, ms since 1970.
 */
export function createStore(listener: StoreListener, now: () => number = Date.now): Store {
  const jobs = createJobs((event) => listener.progress(event));
  let file: (WorkFile & FileSession) | null = null;
  /** Settles when the job that has the file to itself ends. */
  let held: Promise<unknown> | null = null;
  /** Settles when the file that was replaced by a backup is open again, which the shell requests next. */
  let reopening: PromiseWithResolvers<void> | null = null;

  async function exclusively<T>(work: () => Promise<T>): Promise<T> {
    while (held !== null) await held;
    const result = work();
    held = result
      .catch(() => undefined)
      .finally(() => {
        held = null;
      });
    return result;
  }

  /** What a request for the file has to wait for. */
  function waiting(): Promise<unknown> | null {
    return held ?? reopening?.promise ?? null;
  }

  function isFree(): boolean {
    return held === null && file?.db.inTransaction === false;
  }

  function close(): void {
    const open = file;
    file = null;
    if (open === null) return;
    open.search.stop();
    forget(open);
    closeFile(open);
  }

  function opened(): WorkFile & FileSession {
    if (file === null) throw new ExpectedError('store-failed');
    requireSameFile(file.path, file.identity);
    return file;
  }

  const answerSession = serve(ownProcedures, {
    ...closedFileHandlers(now),
    'file.open': (input) =>
      exclusively(async () => {
        close();
        const { answer, ...work } = await openFile(input, now).finally(() => {
          reopening?.resolve();
          reopening = null;
        });
        file = {
          ...work,
          incoming: { file: null },
          onChanged: (types) => listener.changed(types),
          jobs,
          undoStack: emptyUndoStack(),
          arrangements: createLayoutCache(),
          search: startIndexer(work.db, isFree, (thrown) => listener.bug('search.index', thrown)),
          exclusively,
        };
        return answer;
      }),
    'file.close': () => {
      close();
      return null;
    },
    'file.look': ({ thoroughly }) => {
      const { db } = opened();
      if (thoroughly && !db.readonly) proveWritable(db);
      return null;
    },
    'file.restore': (input) =>
      exclusively(() => {
        close();
        reopening ??= Promise.withResolvers();
        return restoreBackup({ ...input, now: new Date(now()), writer: newWriter() });
      }),
    'file.repair': ({ path, asideWords, fragmentsTitle, ...by }) =>
      exclusively(async () => {
        // A file that could be opened needs no repair, and closing it would leave everybody without a file.
        if (file?.path === path) throw new ExpectedError('file-in-use', { file: basename(path) });
        const author = { ...by, writer: newWriter(), now };
        return repair(path, { author, asideWords, fragmentsTitle });
      }),
    'job.cancel': ({ job }) => {
      jobs.cancel(job);
      return null;
    },
    'file.setPerson': ({ person }) => {
      const open = opened();
      file = { ...open, author: { ...open.author, person } };
      return null;
    },
  });

  async function run(name: string, input: unknown, seen: number | undefined): Promise<Answer<unknown>> {
    while (held !== null && name !== 'job.cancel') await held;
    if (isProcedure(ownProcedures, name)) return { ok: true, value: await answerSession(name, input) };
    if (isProcedure(openFileProcedures, name)) {
      for (let ahead = waiting(); ahead !== null; ahead = waiting()) await ahead;
      const open = opened();
      open.search.postpone();
      const position = logLength(open.db);
      const asking = seen === undefined ? open : { ...open, author: { ...open.author, seen } };
      return { ok: true, value: await answerFromFile(name, input, asking), position };
    }
    throw new ExpectedError('invalid-input');
  }

  return {
    close,
    answer: async (name, input, seen) => {
      try {
        return await run(name, input, seen);
      } catch (thrown) {
        const error = toAppError(thrown, file?.path ?? null);
        if (error.code === 'unexpected') listener.bug(name, thrown);
        return { ok: false, error };
      }
    },
  };
}
