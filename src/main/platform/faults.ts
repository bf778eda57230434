import { app, dialog } from 'electron';
import type { AppError, ErrorCode } from '../../shared/contract/errors.ts';
import type { Texts } from '../../shared/i18n/texts.ts';
import { vi } from '../../shared/i18n/vi/index.ts';

/** Can tell a person that something went wrong. */
interface Teller {
  /** Makes the window ask for the error; false if there is no window. */
  knock(): boolean;
  texts(): Texts['shell']['faults'];
}

/** Unexpected errors, on their way to the person at work. */
export interface Faults {
  /** Keeps the error until the window can show it. */
  raise(code: ErrorCode): void;
  /** Returns the error to show, once. */
  take(): AppError | null;
  /** Shows a message box with the reason why the program cannot go on, and ends it. */
  giveUp(reason: 'noWindow' | 'windowKeepsStopping'): void;
  tellThrough(teller: Teller): void;
}

/**
 * Catches what nothing else in the shell caught. The records are in the store, a process of its own, so work can go on;
 * but without a window nobody can work.
 * @param report receives the details, for the log
 */
export function catchFaults(report: (text: string) => void): Faults {
  let teller: Teller = { knock: () => false, texts: () => vi.shell.faults };
  let waiting: AppError | null = null;

  function raise(code: ErrorCode): void {
    waiting = { code };
    if (!teller.knock()) giveUp('noWindow');
  }

  function giveUp(reason: 'noWindow' | 'windowKeepsStopping'): void {
    const texts = teller.texts();
    dialog.showErrorBox(texts.title, texts[reason]);
    app.exit(1);
  }

  function caught(thrown: unknown): void {
    report(thrown instanceof Error ? (thrown.stack ?? thrown.message) : typeof thrown);
    raise('program-fault');
  }
  process.on('uncaughtException', caught);
  process.on('unhandledRejection', caught);

  return {
    raise,
    giveUp,
    take: () => {
      const taken = waiting;
      waiting = null;
      return taken;
    },
    tellThrough: (next) => {
      teller = next;
    },
  };
}
