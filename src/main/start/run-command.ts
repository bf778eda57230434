import { pathToFileURL } from 'node:url';

/**
 * Runs a command of the office's IT in this process, using the same file that Node runs in development: it reads its
 * arguments from `process.argv` and sets its exit code in `process.exitCode`.
 * @param cli the built command line
 * @returns the exit code, once all output is written
 */
export async function runCommand(cli: string, command: readonly string[]): Promise<number> {
  process.argv = [process.execPath, cli, ...command];
  try {
    await import(pathToFileURL(cli).href);
  } catch (error) {
    // Electron would show a dialog, and a script would wait for it for ever.
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 1;
  }
  await Promise.all([written(process.stdout), written(process.stderr)]);
  return Number(process.exitCode);
}

/** On Windows, writing to a pipe may still be in progress when the write returns. */
function written(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => resolve());
  });
}
