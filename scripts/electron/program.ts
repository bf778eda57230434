import { buildIfStale } from '../build/stale.ts';
import { runShown } from '../process/run.ts';
import { openDisplay } from '../system/display.ts';
import { ensureDesktop } from '../system/ensure.ts';
import { describeRuntime, type Runtime } from './choice.ts';
import { ensureElectron } from './runtime.ts';

export interface Desktop {
  /** Electron's executable. */
  readonly executable: string;
  /** Switches this machine needs, to stand before the program's own arguments. */
  readonly switches: readonly string[];
  /** The environment to start it in. */
  readonly env: Readonly<Record<string, string>>;
  /** True where nobody sees the windows. */
  readonly virtual: boolean;
  close(): void;
}

/** Everything between a fresh checkout and a window: Electron, the libraries it needs, a screen. Says which Electron it is. */
export async function openDesktop(): Promise<Desktop> {
  const runtime = await ensureRuntime();
  const display = await openDisplay();
  return {
    executable: runtime.executable,
    switches: machineSwitches(),
    env: { ...electronEnvironment(), ...display.env },
    virtual: display.virtual,
    close: display.close,
  };
}

/** Electron and the libraries it needs; says which Electron it is. */
export async function ensureRuntime(): Promise<Runtime> {
  const runtime = await ensureElectron();
  await ensureDesktop(runtime.executable);
  console.log(describeRuntime(runtime));
  return runtime;
}

/** Chromium refuses to run as root with its sandbox; anybody else has it. */
export const machineSwitches = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/** This process's environment, without what an editor's terminal may set and what makes of Electron a plain Node. */
export function electronEnvironment(): Record<string, string> {
  const set = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return Object.fromEntries(set.filter(([name]) => name !== 'ELECTRON_RUN_AS_NODE'));
}

export interface Launch {
  /** Arguments for the program, e.g. `--file=PATH`. */
  readonly args?: readonly string[];
  /** Added to this process's environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Builds the program if its sources changed, runs it until it is closed, and gives its exit code. */
export async function launchProgram({ args = [], env = {} }: Launch = {}): Promise<number> {
  const desktop = await openDesktop();
  await buildIfStale();
  if (desktop.virtual)
    console.log(`No screen here: the window opens on a virtual one, ${desktop.env.DISPLAY}.`);
  const code = await runShown(desktop.executable, ['.', ...desktop.switches, ...args], {
    env: { ...desktop.env, ...env },
  });
  desktop.close();
  return code;
}
