import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot, packageScript } from '../process/paths.ts';
import { runQuiet } from '../process/run.ts';

/** What the built program is made of. The lock file in node_modules changes with the packages. */
const sources = [
  'src',
  'resources',
  'package.json',
  'electron.vite.config.ts',
  'node_modules/.package-lock.json',
];
/** The last file a build writes. */
const lastOutput = 'out/renderer/index.html';

/** The latest change under the paths, in milliseconds since 1970; folders count, since a deleted file leaves its mark there. */
export function latestChange(paths: readonly string[]): number {
  const times = paths.flatMap((path) => {
    if (!existsSync(path)) return [];
    const info = statSync(path);
    const inside = info.isDirectory() ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : [];
    return [info.mtimeMs, ...inside.map((name) => statSync(join(path, name)).mtimeMs)];
  });
  return Math.max(0, ...times);
}

/** Builds the program into out/, unless it was built after the last change of its sources. */
export async function buildIfStale(): Promise<void> {
  const output = inRoot(lastOutput);
  if (existsSync(output) && statSync(output).mtimeMs > latestChange(sources.map((path) => inRoot(path))))
    return;
  console.log('Building the program …');
  await runQuiet(process.execPath, [packageScript('electron-vite', 'electron-vite'), 'build']);
}
