import { pathToFileURL } from 'node:url';

/**
 * Runs a command of the office's IT in this process, by the same file that Node runs in development: it finds its
 * words in `process.argv` and leaves its ending in `process.exitCode`.
 * @param cli the built command line
 * @returns the code to end with, once everything said is written
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

/** Writing to a pipe may still be under way on Windows when the write has returned. */
function written(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => resolve());
  });
}
