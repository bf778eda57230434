import type { RecordType } from '../../shared/records/index.ts';
import type { Author } from './changes/author.ts';
import { type Write, writeChanges } from './changes/write.ts';
import type { Writable } from './database/handles.ts';
import type { Jobs } from './jobs.ts';

/** The file the store is working on, with who writes in it. */
export interface OpenFile {
  readonly path: string;
  readonly db: Writable;
  author: Author;
  /** Called after each commit that changed records. */
  readonly onChanged: (types: readonly RecordType[]) => void;
  readonly jobs: Jobs;
  /** Keeps everybody else off the file while a job holds a transaction open across its pauses. */
  exclusively<T>(work: () => Promise<T>): Promise<T>;
}

/** Writes one action of the person at work and tells whoever shows these records. */
export function act(file: OpenFile, verb: string, writes: readonly Write[]): void {
  const types = writeChanges(file.db, file.author, verb, writes);
  if (types.length > 0) file.onChanged(types);
}
