import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** The folder with package.json. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

export const inRoot = (...parts: string[]): string => join(root, ...parts);

const manifestShape = z.object({
  version: z.string(),
  bin: z.union([z.string(), z.record(z.string(), z.string())]).optional(),
});

function readManifest(packageName: string): z.output<typeof manifestShape> {
  return manifestShape.parse(
    JSON.parse(readFileSync(inRoot('node_modules', packageName, 'package.json'), 'utf8')),
  );
}

/** The version of a package as it is installed, e.g. `45.4.1`. */
export const packageVersion = (packageName: string): string => readManifest(packageName).version;

/**
 * The script behind a package's command, to be run with `process.execPath`: that way every tool runs on the
 * pinned Node, and Windows needs no shell for its `.cmd` wrappers.
 */
export function packageScript(packageName: string, command: string): string {
  const { bin } = readManifest(packageName);
  const script = typeof bin === 'string' ? bin : bin?.[command];
  if (script === undefined) throw new Error(`The package ${packageName} has no command ${command}.`);
  return inRoot('node_modules', packageName, script);
}

/** Full path of a program that a shell would find, or undefined. */
export function findProgram(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find((candidate) => existsSync(candidate));
}

/** npm's own script: the npm that runs us, else the one on the path. */
export function npmScript(): string {
  const running = process.env.npm_execpath;
  if (running?.endsWith('npm-cli.js')) return running;
  const found = findProgram('npm');
  if (found === undefined) throw new Error('npm is not on the path; install Node.js with npm.');
  return realpathSync(found);
}
