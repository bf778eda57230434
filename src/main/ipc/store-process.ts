import { type UtilityProcess, utilityProcess } from 'electron';
import { type StoreContract, storeContract } from '../../shared/contract/index.ts';
import type { Answer, Input, Output } from '../../shared/contract/procedure.ts';
import type { StoreState } from '../../shared/contract/procedures/app.ts';
import { type OpenedFile, openedFile } from '../../shared/contract/procedures/file.ts';
import type { Progress } from '../../shared/contract/procedures/job.ts';
import { connect } from '../../shared/contract/serve.ts';
import { type StoreMessage, storeMessage } from '../../shared/contract/wire.ts';
import { mayRestart } from './restart-rule.ts';

export interface StoreListener {
  changed(event: Extract<StoreMessage, { kind: 'changed' }>['event']): void;
  progress(event: Progress): void;
  state(state: StoreState): void;
  /** The file is open, in this state. */
  opened(file: OpenedFile): void;
  /** Writes to the log: never anything a user wrote. */
  report(text: string): void;
}

/** The store as the shell sees it: a process that answers requests, and is restarted if it dies. */
export interface StoreProcess {
  call<Name extends keyof StoreContract>(
    name: Name,
    input: Input<StoreContract[Name]>,
  ): Promise<Answer<Output<StoreContract[Name]>>>;
  /** The same without parsing, for the router, which checks what a window may ask. */
  request(name: keyof StoreContract, input: unknown, seen?: number): Promise<Answer<unknown>>;
  /** Opens the file again after a failure, or opens another one. */
  retry(): void;
  /** Checks whether the open file is still in its place; if not, the state says so. */
  look(): Promise<void>;
  /** Waits for requests in progress, then ends the process. */
  close(): Promise<void>;
}

/**
 * Starts the store process and opens the file in it. Requests wait in the process until the file is open. If the
 * process dies, every unanswered request is answered with `store-stopped` and the process is restarted, unless it keeps
 * dying.
 */
export function startStore(
  entry: string,
  openRequest: () => Input<StoreContract['file.open']>,
  listener: StoreListener,
): StoreProcess {
  const waiting = new Map<number, (answer: Answer<unknown>) => void>();
  const deaths: number[] = [];
  let lastId = 0;
  let closing = false;
  /** Null between the end of one process and the start of the next. */
  let worker: UtilityProcess | null = null;
  start();

  function start(): void {
    listener.state({ state: 'starting' });
    worker = utilityProcess.fork(entry, [], { serviceName: 'giaoban-store', stdio: 'inherit' });
    worker.on('message', (message) => receive(storeMessage.parse(message)));
    worker.once('exit', ended);
    void open();
  }

  async function open(): Promise<void> {
    const answer = await request('file.open', openRequest());
    if (answer.ok) {
      listener.opened(openedFile.parse(answer.value));
      listener.state({ state: 'ready' });
    } else if (answer.error.code !== 'store-stopped') {
      listener.state({ state: 'failed', error: answer.error });
    }
  }

  /** A missing file, or a stick that was pulled out, is noticed by the next request. */
  async function request(name: string, input: unknown, seen?: number): Promise<Answer<unknown>> {
    const answer = await post(name, input, seen);
    const isGone =
      !answer.ok && (answer.error.code === 'file-missing' || answer.error.code === 'disk-failed');
    if (isGone && !name.startsWith('file.')) await look(true);
    return answer;
  }

  async function look(thoroughly: boolean): Promise<void> {
    const answer = await post('file.look', { thoroughly });
    if (!answer.ok && answer.error.code !== 'store-stopped')
      listener.state({ state: 'failed', error: answer.error });
  }

  async function post(name: string, input: unknown, seen?: number): Promise<Answer<unknown>> {
    const target = worker;
    if (target === null) return { ok: false, error: { code: 'store-failed' } };
    lastId += 1;
    const id = lastId;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      target.postMessage({ id, name, input, seen });
    });
  }

  function receive(message: StoreMessage): void {
    switch (message.kind) {
      case 'answer': {
        const answered = waiting.get(message.id);
        waiting.delete(message.id);
        answered?.(message.answer);
        return;
      }
      case 'changed':
        listener.changed(message.event);
        return;
      case 'progress':
        listener.progress(message.event);
        return;
      case 'bug':
        listener.report(`${message.procedure}: ${message.report}`);
    }
  }

  function ended(code: number): void {
    worker = null;
    const unanswered = [...waiting.values()];
    waiting.clear();
    for (const answer of unanswered) answer({ ok: false, error: { code: 'store-stopped' } });
    if (closing) return;
    listener.report(`The store process ended with code ${code}.`);
    deaths.push(Date.now());
    if (mayRestart(deaths)) start();
    else listener.state({ state: 'failed', error: { code: 'store-failed' } });
  }

  return {
    call: connect(storeContract, request, (name, problem) => listener.report(`${name}: ${problem}`)),
    request,
    retry: () => {
      deaths.length = 0;
      if (worker === null) return start();
      listener.state({ state: 'starting' });
      void open();
    },
    look: () => look(false),
    close: async () => {
      closing = true;
      await request('file.close', {});
      worker?.kill();
    },
  };
}
