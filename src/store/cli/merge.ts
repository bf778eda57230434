import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { ExpectedError } from '../../shared/contract/errors.ts';
import { storeContract } from '../../shared/contract/index.ts';
import type { Answer } from '../../shared/contract/procedure.ts';
import { connect } from '../../shared/contract/serve.ts';
import { createStore } from '../store.ts';
import { type Command, EXIT } from './command.ts';
import { thisPc } from './this-pc.ts';

/**
 * `merge FILE INTO`: the window's three steps in one: inspects FILE, backs INTO up beside it, and merges what is new.
 * Conflicts are kept for people to resolve in the program.
 */
export const merge: Command = {
  words: 2,
  run: async ([path = '', into = ''], speech) => {
    const bugs: string[] = [];
    const store = createStore({
      changed: () => undefined,
      progress: () => undefined,
      bug: (name, thrown) => bugs.push(`${name}: ${String(thrown)}`),
    });
    const ask = connect(
      storeContract,
      (name, input) => store.answer(name, input),
      (name, problem) => bugs.push(`${name}: ${problem}`),
    );
    try {
      const backups = join(dirname(into), 'Sao lưu Giao ban');
      const open = { path: into, backups, mayCreate: false, device: thisPc(), person: userInfo().username };
      const { leftover } = answered(await ask('file.open', open));
      if (leftover !== null) speech.tellLeftover(leftover);
      const preview = answered(await ask('merge.inspect', { job: randomUUID(), path }));
      const done = answered(await ask('merge.apply', { job: randomUUID(), merge: preview.merge }));
      const file = basename(into);
      if (done === null) {
        speech.say('nothingNew', { file });
        return EXIT.good;
      }
      const conflicts = answered(await ask('conflict.count', {}));
      const { changes, types } = done.report.summary;
      const records = types
        .map((each) => `  ${each.type}: +${each.new} ~${each.changed} -${each.deleted}`)
        .join('\n');
      speech.say('merged', { file, changes, records, conflicts });
      return EXIT.good;
    } finally {
      store.close();
      for (const bug of bugs) speech.print(bug);
    }
  },
};

/** @throws ExpectedError the error in the answer */
function answered<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  throw new ExpectedError(answer.error.code, answer.error.params);
}
