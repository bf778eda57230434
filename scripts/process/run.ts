import { spawn } from 'node:child_process';
import { root } from './paths.ts';

const endingSignals = ['SIGINT', 'SIGTERM'] as const;

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * Runs a program with its output in this terminal and gives its exit code (1 where a signal ended it). A signal that
 * asks this process to end is passed on, so that the program can close its files; this process ends after it.
 */
export function runShown(
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: options.env ?? process.env,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    let asked: NodeJS.Signals | undefined;
    const passOn = (signal: NodeJS.Signals): void => {
      asked = signal;
      child.kill(signal);
    };
    for (const signal of endingSignals) process.on(signal, passOn);
    child.once('error', reject);
    child.once('close', (code) => {
      for (const signal of endingSignals) process.off(signal, passOn);
      if (asked === undefined) resolve(code ?? 1);
      else process.kill(process.pid, asked);
    });
  });
}

/** Runs a program silently and gives its standard output; when it fails, the error holds the end of what it said. */
export function runQuiet(
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output: string[] = [];
    const everything: string[] = [];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output.push(text);
      everything.push(text);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => everything.push(text));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) resolve(output.join(''));
      else reject(new Error(failure([command, ...args].join(' '), code, signal, everything.join(''))));
    });
  });
}

function failure(line: string, code: number | null, signal: NodeJS.Signals | null, output: string): string {
  const ending = output.trimEnd().split('\n').slice(-30).join('\n');
  return `${line}\nended with ${code ?? signal}:\n${ending}`;
}
