import { _electron, test as base, type ElectronApplication, expect, type Page } from '@playwright/test';
import { readInstalled } from '../scripts/electron/installed.ts';
import { electronEnvironment, machineSwitches } from '../scripts/electron/program.ts';
import { root } from '../scripts/process/paths.ts';
import { openDisplay } from '../scripts/system/display.ts';

/** A running program, with its first window open. */
export interface Program {
  readonly app: ElectronApplication;
  readonly window: Page;
  /** What the main process and the store have written so far. */
  readonly output: readonly string[];
  /** The errors in the windows' consoles so far, which are then forgotten. One that no test takes fails its test. */
  takeErrors(): string[];
  /** Quits the program and waits until it has ended. */
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The database file to open; without it one of the test's own, never that of whoever runs the tests. */
  readonly file?: string;
  /** Which of several PCs this is: each has user data of its own. */
  readonly pc?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** A program that starts Electron with the arguments it is given, and ends with it. */
  readonly through?: string;
}

/**
 * Starts the built program. Its user data are this test's own, and a second start in the test finds those of the
 * first. Files for a test belong in `test.info().outputPath('name.db')`.
 */
export type Launch = (options?: LaunchOptions) => Promise<Program>;

interface Fixtures {
  readonly launch: Launch;
}

interface WorkerFixtures {
  /** The screen of one worker, where all its programs open their windows. */
  readonly ownScreen: null;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  ownScreen: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what the fixture needs.
    async ({}, use) => {
      const display = await openDisplay();
      Object.assign(process.env, display.env);
      await use(null);
      display.close();
    },
    { scope: 'worker', auto: true },
  ],
  launch: async ({ timezoneId }, use, testInfo) => {
    const programs: Program[] = [];
    await use(async ({ env = {}, pc = '', file = testInfo.outputPath('giaoban.db'), ...options } = {}) => {
      const program = await start(testInfo.outputPath(`user-data${pc}`), {
        ...options,
        file,
        env: { TZ: timezoneId ?? '', ...env },
      });
      programs.push(program);
      return program;
    });
    for (const program of programs) {
      await program.close();
      await testInfo.attach('output.txt', { body: program.output.join(''), contentType: 'text/plain' });
    }
    expect(programs.flatMap((program) => program.takeErrors())).toEqual([]);
  },
});

export { expect };

async function start(
  userData: string,
  { file, args = [], env = {}, through }: LaunchOptions & { file: string },
): Promise<Program> {
  const runtime = readInstalled();
  if (runtime === undefined)
    throw new Error('There is no Electron; the global setup should have put one there.');
  const app = await _electron.launch({
    executablePath: through ?? runtime.executable,
    args: ['.', ...machineSwitches(), `--user-data-dir=${userData}`, `--file=${file}`, ...args],
    cwd: root,
    env: { ...electronEnvironment(), ...env },
  });
  const output: string[] = [];
  for (const stream of [app.process().stdout, app.process().stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => output.push(text));
  }
  const errors: string[] = [];
  const ended = new Promise<void>((resolve) => app.once('close', () => resolve()));
  app.context().on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  app.context().on('weberror', (failure) => errors.push(failure.error().message));
  return {
    app,
    window: await app.firstWindow(),
    output,
    takeErrors: () => errors.splice(0),
    close: async () => {
      await app.close();
      await ended;
    },
  };
}
