import { uuidv7 } from 'uuidv7';
import { type StoreContract, storeContract } from '../../src/shared/contract/index.ts';
import type { Input, Output } from '../../src/shared/contract/procedure.ts';
import { connect } from '../../src/shared/contract/serve.ts';
import { createStore } from '../../src/store/store.ts';
import type { Operator } from './driver.ts';
import type { Place } from './sandbox.ts';

/** What only the store is asked for: in the program these go through dialogs. */
export interface StoreOperator extends Operator {
  /** Puts the oldest backup that was asked for in the place of the file. */
  restore(): Promise<void>;
}

/** The store on the file of a place. */
export function operateStore({ file: path, backups }: Place): StoreOperator {
  const store = createStore({
    changed: () => undefined,
    progress: () => undefined,
    bug: (name, thrown) => process.stderr.write(`${name}: ${String(thrown)}\n`),
  });
  const answer = connect(
    storeContract,
    (name, input) => store.answer(name, input),
    (name, problem) => process.stderr.write(`${name}: ${problem}\n`),
  );

  async function ask<Name extends keyof StoreContract>(
    name: Name,
    input: Input<StoreContract[Name]>,
  ): Promise<Output<StoreContract[Name]>> {
    const answered = await answer(name, input);
    if (!answered.ok) throw new Error(`${name}: ${answered.error.code}`);
    return answered.value;
  }

  const device = { id: '00000000000000d1', name: 'VP-01' };
  const open = async () => {
    await ask('file.open', { path, backups, device, person: 'Văn thư' });
  };
  return {
    ask,
    open,
    lookInto: async (copy) => (await ask('merge.inspect', { job: uuidv7(), path: copy })).merge,
    send: async (to, passphrase) => {
      await ask('file.send', { to, passphrase, job: uuidv7() });
    },
    restore: async () => {
      const name = (await ask('file.backups', { path, backups })).at(-1)?.name ?? '';
      await ask('file.restore', { path, backups, name, asideWords: 'trước khi khôi phục' });
      await open();
    },
    close: async () => store.close(),
  };
}
