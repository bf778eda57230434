import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';

export interface Display {
  /** What a program needs in its environment to show its windows here. */
  readonly env: Readonly<Record<string, string>>;
  /** True where nobody sees the windows. */
  readonly virtual: boolean;
  close(): void;
}

/** The smallest screen the program is made for. */
const officeScreen = '1366x768x24';

/** Whether windows open on a screen somebody looks at; else every process can have a virtual one of its own. */
export const hasScreen = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/**
 * A place for windows: the screen there is or, on a Linux machine without one, a virtual screen of our own
 * that ends with this process.
 */
export async function openDisplay(screen = officeScreen): Promise<Display> {
  if (hasScreen()) return { env: {}, virtual: false, close: () => undefined };

  // setpriv has the kernel end Xvfb when this process ends, even by SIGKILL; in a session of its own, Ctrl+C in
  // the terminal reaches the program before it loses its screen.
  const command = `--pdeathsig TERM Xvfb -displayfd 3 -screen 0 ${screen} -nolisten tcp -noreset`;
  const server = spawn('setpriv', command.split(' '), {
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [, , , pipe] = server.stdio;
  if (!(pipe instanceof Readable))
    throw new Error('Xvfb was started without the pipe for its display number.');
  const number = await Promise.race([
    once(createInterface({ input: pipe }), 'line').then(([line]) => String(line).trim()),
    once(server, 'exit').then(([code]) =>
      Promise.reject(new Error(`Xvfb ended with ${code} before it had a screen.`)),
    ),
  ]);
  // Neither may keep this process from ending.
  pipe.destroy();
  server.unref();
  return { env: { DISPLAY: `:${number}` }, virtual: true, close: () => server.kill() };
}
