import { uuidv7 } from 'uuidv7';
import { askThrough, openAs, saveAs } from '../scripts/demo/running-program.ts';
import { isRunning } from '../src/store/disk/partial-files.ts';
import type { Operator } from '../tests/crash/driver.ts';
import type { Stage } from '../tests/crash/process-under-test.ts';
import { type Place, temporaryIn } from '../tests/crash/sandbox.ts';
import { expect, type Launch, type Program } from './launch.ts';

interface ProgramOperator extends Operator {
  /** Ends every process of the program as a power cut would. */
  kill(): Promise<void>;
}

/** The program on the file of a place, driven through its window; only its dialogs are answered from outside. */
function operate(launch: Launch, root: string, place: Place): ProgramOperator {
  let started: Program | null = null;
  let processes: readonly number[] = [];
  const program = (): Program => {
    if (started === null) throw new Error('The program was not started.');
    return started;
  };
  const window = () => askThrough(program().window);
  return {
    open: async () => {
      if (started !== null) return;
      started = await launch({ file: place.file, pc: `-${place.name}`, env: temporaryIn(root) });
      await expect.poll(async () => (await window()('app.status', {})).store.state).toBe('ready');
      processes = await started.app.evaluate(({ app }) => app.getAppMetrics().map(({ pid }) => pid));
    },
    ask: (name, input) => window()(name, input),
    lookInto: async (path) => {
      await openAs(program().app, path);
      const copy = await window()('merge.chooseCopy', {});
      return (await window()('merge.inspectCopy', { token: copy?.token ?? '', job: uuidv7() })).merge;
    },
    send: async (to, passphrase) => {
      await saveAs(program().app, to);
      await window()('file.copyOut', { passphrase, job: uuidv7() });
    },
    close: () => program().close(),
    kill: async () => {
      const { pid } = program().app.process();
      if (pid === undefined) throw new Error('The program has no process.');
      // Playwright starts it as the head of a group; Windows ends the others with the first.
      process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
      await program().close();
      // An orphan is there until the system has taken note of its end.
      await expect.poll(() => processes.filter(isRunning)).toEqual([]);
    },
  };
}

/** The whole program, started anew for every job, all its user data under `root`. */
export function programStage(launch: Launch, root: string): Stage<Operator> {
  return {
    start: (kind, place) => {
      const operator = operate(launch, root, place);
      const begun = Promise.withResolvers<void>();
      let saved = 0;
      const done = kind.work(operator, place, {
        begin: begun.resolve,
        saved: async (count) => {
          saved = count;
        },
      });
      done.catch(begun.reject);
      return {
        begun: begun.promise,
        done,
        saved: () => saved,
        kill: async () => {
          await operator.kill();
          // What was asked and not answered fails now.
          await done.catch(() => undefined);
        },
        end: operator.close,
      };
    },
    reopen: async (place) => {
      const operator = operate(launch, root, place);
      await operator.open();
      return operator;
    },
  };
}
