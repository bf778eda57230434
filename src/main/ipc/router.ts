import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { z } from 'zod';
import { ExpectedError } from '../../shared/contract/errors.ts';
import { shellProcedures, windowStoreProcedures } from '../../shared/contract/index.ts';
import type { Answer, Handlers } from '../../shared/contract/procedure.ts';
import type { OfferedCopy } from '../../shared/contract/procedures/merge.ts';
import { connect, isProcedure, parseInput, serve } from '../../shared/contract/serve.ts';
import { position } from '../../shared/contract/wire.ts';
import type { StoreProcess } from './store-process.ts';
import { isTrusted } from './trusted-sender.ts';
import { mayAsk, type WindowRole } from './window-roles.ts';

export const CALL_CHANNEL = 'giaoban:call';
export const EVENT_CHANNEL = 'giaoban:event';
/** Files dropped on the window; their paths come from the preload, and the page cannot forge them. */
const DROP_CHANNEL = 'giaoban:drop';

interface Gate {
  readonly shell: Handlers<typeof shellProcedures>;
  readonly store: StoreProcess;
  readonly devOrigin: string | null;
  onDrop(path: string): OfferedCopy;
  /** The kind of the program's own window that sent a message; null for anything else, including frames. */
  roleOf(event: IpcMainInvokeEvent): WindowRole | null;
  /** Writes to the log: never anything a user wrote. */
  report(text: string): void;
}

/**
 * The only entrance for the windows: checks who asks and for what, then parses the input. Requests that the shell does
 * not answer itself are passed on to the store. Every answer is an envelope; nothing is thrown across the border.
 */
export function openRouter({ shell, store, devOrigin, roleOf, onDrop, report }: Gate): void {
  const answerFromShell = serve(shellProcedures, shell);
  const askStore = connect(windowStoreProcedures, store.request, (name, problem) =>
    report(`${name}: ${problem}`),
  );

  function requireMay(event: IpcMainInvokeEvent, procedure: string): void {
    const role = roleOf(event);
    const url = event.senderFrame?.url ?? '';
    const trusted = isTrusted({ url, ownTopFrame: role !== null }, devOrigin);
    if (role === null || !trusted || !mayAsk(role, procedure)) throw new ExpectedError('refused-sender');
  }

  async function answer(procedure: string, input: unknown, seen?: number): Promise<Answer<unknown>> {
    if (isProcedure(shellProcedures, procedure))
      return { ok: true, value: await answerFromShell(procedure, input) };
    if (!isProcedure(windowStoreProcedures, procedure)) throw new ExpectedError('invalid-input');
    return askStore(procedure, input, seen);
  }

  async function enveloped(
    event: IpcMainInvokeEvent,
    procedure: string,
    work: () => Promise<Answer<unknown>>,
  ): Promise<Answer<unknown>> {
    try {
      requireMay(event, procedure);
      return await work();
    } catch (thrown) {
      if (thrown instanceof ExpectedError) return { ok: false, error: thrown.error };
      report(thrown instanceof Error ? (thrown.stack ?? thrown.message) : typeof thrown);
      return { ok: false, error: { code: 'unexpected' } };
    }
  }

  ipcMain.handle(CALL_CHANNEL, async (event, name: unknown, input: unknown, seen: unknown) => {
    const procedure = z.string().safeParse(name).data ?? '';
    const answered = enveloped(event, procedure, () =>
      answer(procedure, input, parseInput(position.optional(), seen)),
    );
    return JSON.stringify(await answered);
  });
  ipcMain.handle(DROP_CHANNEL, (event, path: unknown) =>
    enveloped(event, DROP_CHANNEL, async () => ({
      ok: true,
      value: onDrop(parseInput(z.string().min(1), path)),
    })),
  );
}
