import { randomBytes } from 'node:crypto';
import { answering, isProcedure } from '../../shared/contract/answering.ts';
import { Foreseen } from '../../shared/contract/errors.ts';
import type { Progress } from '../../shared/contract/jobs.ts';
import type { Answer, Handlers } from '../../shared/contract/procedure.ts';
import { fileProcedures, sessionProcedures } from '../../shared/contract/store.ts';
import type { RecordType } from '../../shared/records/index.ts';
import { closeFile, openFile } from './database/open.ts';
import { addDefaults } from './defaults.ts';
import { minutes } from './documents/minutes.ts';
import { drafts } from './drafts.ts';
import { toAppError } from './errors.ts';
import { createJobs } from './jobs.ts';
import { entries } from './meetings/entries.ts';
import { meetings } from './meetings/meetings.ts';
import type { OpenFile } from './open-file.ts';
import { catalogue } from './records/catalogue.ts';
import { singleRecords } from './records/single-records.ts';

export interface Store {
  /** Answers one request by name; never throws: whatever goes wrong becomes an error value. */
  answer(name: string, input: unknown): Promise<Answer<unknown>>;
  close(): void;
}

/** Where the store reports what its answers do not say. */
export interface StoreListener {
  /** After each commit that changed records. */
  changed(types: readonly RecordType[]): void;
  /** While a long job is under way. */
  progress(event: Progress): void;
  /** Something nobody foresaw; the caller already got an error value. */
  bug(name: string, thrown: unknown): void;
}

/** Everything that works on the open file, one folder an area. */
const fileHandlers: Handlers<typeof fileProcedures, [OpenFile]> = {
  ...meetings,
  ...entries,
  ...singleRecords,
  ...catalogue,
  ...drafts,
  ...minutes,
};
const answerFromFile = answering(fileProcedures, fileHandlers);

/**
 * The store without its process: it owns the connection to one file and answers the procedures of the contract.
 * It knows nothing of Electron, so tests and command-line jobs run it as it is.
 *
 * @param now the wall clock, ms since 1970.
 */
export function createStore(listener: StoreListener, now: () => number = Date.now): Store {
  const jobs = createJobs((event) => listener.progress(event));
  let file: OpenFile | null = null;
  /** Ends when the one job that has the file for itself does. */
  let held: Promise<unknown> | null = null;

  async function exclusively<T>(work: () => Promise<T>): Promise<T> {
    const result = work();
    held = result
      .catch(() => undefined)
      .finally(() => {
        held = null;
      });
    return result;
  }

  function close(): void {
    const open = file;
    file = null;
    if (open !== null) closeFile(open.db);
  }

  function opened(): OpenFile {
    if (file === null) throw new Foreseen('store-failed');
    return file;
  }

  const answerSession = answering(sessionProcedures, {
    'file.open': ({ path, device, person }) => {
      close();
      const { db, created } = openFile(path);
      const author = { writer: randomBytes(8).toString('hex'), device, person, now };
      file = { path, db, author, onChanged: (types) => listener.changed(types), jobs, exclusively };
      if (created) addDefaults(db);
      return { created };
    },
    'file.close': () => {
      close();
      return null;
    },
    'job.cancel': ({ job }) => {
      jobs.cancel(job);
      return null;
    },
    'person.set': ({ person }) => {
      const open = opened();
      open.author = { ...open.author, person };
      return null;
    },
  });

  async function run(name: string, input: unknown): Promise<unknown> {
    while (held !== null && name !== 'job.cancel') await held;
    if (isProcedure(sessionProcedures, name)) return answerSession(name, input);
    if (isProcedure(fileProcedures, name)) return answerFromFile(name, input, opened());
    throw new Foreseen('invalid-input');
  }

  return {
    close,
    answer: async (name, input) => {
      try {
        return { ok: true, value: await run(name, input) };
      } catch (thrown) {
        const error = toAppError(thrown, file?.path ?? null);
        if (error.code === 'unexpected') listener.bug(name, thrown);
        return { ok: false, error };
      }
    },
  };
}
