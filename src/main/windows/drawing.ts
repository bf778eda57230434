import type { WebContents } from 'electron';
import { ExpectedError } from '../../shared/contract/errors.ts';
import type { Handlers } from '../../shared/contract/procedure.ts';
import type { Printed, printerProcedures } from '../../shared/contract/procedures/printer.ts';
import { printerMayAsk } from '../ipc/window-roles.ts';
import { secureWindow } from './window.ts';

interface Dependencies {
  readonly preload: string;
  /** The address of the program's page. */
  readonly page: string;
}

/** The progress of a drawing. */
export interface Course {
  readonly signal: AbortSignal;
  /** How many pieces of the paper have been placed on pages. */
  laidOut(done: number, total: number): void;
}

export interface Drawings {
  readonly handlers: Handlers<typeof printerProcedures>;
  /** Whether a message comes from the window that draws. */
  holds(contents: WebContents): boolean;
  /**
   * Draws all sheets of a paper in a hidden window, which exists until `use` has finished.
   * @throws ExpectedError not-drawn, cancelled; and what `use` throws
   */
  draw<T>(printed: Printed, course: Course, use: (contents: WebContents) => Promise<T>): Promise<T>;
}

interface Current extends Course {
  readonly printed: Printed;
  readonly contents: WebContents;
  readonly drawn: PromiseWithResolvers<void>;
}

/** Draws papers as they will be printed, one after another. */
export function drawings({ preload, page }: Dependencies): Drawings {
  let current: Current | null = null;
  let last: Promise<unknown> = Promise.resolve();

  async function drawNow<T>(
    printed: Printed,
    course: Course,
    use: (contents: WebContents) => Promise<T>,
  ): Promise<T> {
    course.signal.throwIfAborted();
    const window = secureWindow(preload, printerMayAsk, { show: false });
    const contents = window.webContents;
    const drawn = Promise.withResolvers<void>();
    const given = Promise.withResolvers<never>();
    const giveUp = () => given.reject(course.signal.reason);
    const fail = () => given.reject(new ExpectedError('not-drawn'));
    course.signal.addEventListener('abort', giveUp);
    contents.on('render-process-gone', fail);
    contents.on('did-fail-load', fail);
    // Otherwise Electron slows down a hidden window.
    contents.setBackgroundThrottling(false);
    current = { ...course, printed, contents, drawn };
    try {
      void contents.loadURL(`${page}#/printer`).catch(fail);
      await Promise.race([drawn.promise, given.promise]);
      return await Promise.race([use(contents), given.promise]);
    } finally {
      current = null;
      course.signal.removeEventListener('abort', giveUp);
      window.destroy();
    }
  }

  function atWork(): Current {
    if (current === null) throw new ExpectedError('not-found');
    return current;
  }

  return {
    holds: (contents) => contents === current?.contents,
    draw: (printed, course, use) => {
      const turn = last.then(() => drawNow(printed, course, use));
      last = turn.catch(() => undefined);
      return turn;
    },
    handlers: {
      'printer.take': () => atWork().printed,
      'printer.laidOut': ({ done, total }) => {
        atWork().laidOut(done, total);
        return null;
      },
      'printer.drawn': () => {
        atWork().drawn.resolve();
        return null;
      },
      'printer.failed': () => {
        atWork().drawn.reject(new ExpectedError('not-drawn'));
        return null;
      },
    },
  };
}
