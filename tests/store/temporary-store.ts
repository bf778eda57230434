import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { StoreContract } from '../../src/shared/contract/index.ts';
import { storeContract } from '../../src/shared/contract/index.ts';
import type { Input, Output } from '../../src/shared/contract/procedure.ts';
import type { OpenedFile } from '../../src/shared/contract/procedures/file.ts';
import type { Progress } from '../../src/shared/contract/procedures/job.ts';
import { connect } from '../../src/shared/contract/serve.ts';
import { createStore, type Store } from '../../src/store/store.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A store on a real file, as tests talk to it: by the contract, failing where an answer is an error. */
export interface TestStore {
  readonly store: Store;
  readonly path: string;
  /** Where its backups are. */
  readonly backups: string;
  /** How its file was opened. */
  readonly opened: OpenedFile;
  /** The kinds of records written, commit by commit. */
  readonly changes: (readonly string[])[];
  ask<Name extends keyof StoreContract>(
    name: Name,
    input: Input<StoreContract[Name]>,
  ): Promise<Output<StoreContract[Name]>>;
  /** The code of the error that this request is answered with. */
  refusal(name: keyof StoreContract, input: unknown): Promise<string>;
}

export interface TestDevice {
  readonly id?: string;
  readonly person?: string;
  readonly path?: string;
  readonly backups?: string;
  readonly now?: () => number;
  /** Hears how far jobs are; what it throws comes up in the middle of the job. */
  readonly progress?: (event: Progress) => void;
}

export async function temporaryStore(device: TestDevice = {}): Promise<TestStore> {
  const path = device.path ?? join(temporaryFolder(), 'giaoban.db');
  const backups = device.backups ?? `${path}.backups`;
  const changes: (readonly string[])[] = [];
  const bugs: unknown[] = [];
  const store = createStore(
    {
      changed: (types) => changes.push(types),
      progress: device.progress ?? (() => undefined),
      bug: (_, thrown) => bugs.push(thrown),
    },
    device.now,
  );
  onTestFinished(() => store.close());
  const answer = connect(
    storeContract,
    (name, input) => store.answer(name, input),
    (name, problem) => bugs.push(`${name}: ${problem}`),
  );

  async function ask<Name extends keyof StoreContract>(name: Name, input: Input<StoreContract[Name]>) {
    const answered = await answer(name, input);
    if (!answered.ok) throw new Error(`${name}: ${answered.error.code}`, { cause: bugs.at(-1) });
    return answered.value;
  }

  const opened = await ask('file.open', {
    path,
    backups,
    device: { id: device.id ?? '00000000000000a1', name: 'VP-01' },
    person: device.person ?? 'Văn thư',
  });
  return {
    store,
    path,
    backups,
    opened,
    changes,
    ask,
    refusal: async (name, input) => {
      const answered = await answer(name, input);
      if (answered.ok) throw new Error(`${name} was expected to be refused`);
      return answered.error.code;
    },
  };
}
