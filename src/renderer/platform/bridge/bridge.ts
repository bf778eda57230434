import type { AppError } from '../../../shared/contract/errors.ts';
import type { Bridge, ProcedureName, WindowProcedures } from '../../../shared/contract/index.ts';
import type { Answer, Input, Output } from '../../../shared/contract/procedure.ts';
import { noteRead, seenUpTo } from './seen.ts';

declare global {
  interface Window {
    readonly giaoban: Bridge;
  }
}

export type InputOf<Name extends ProcedureName> = Input<WindowProcedures[Name]>;
export type OutputOf<Name extends ProcedureName> = Output<WindowProcedures[Name]>;

/** A failed answer on its way through React Query; `error` is what the texts have a sentence for. */
export class CallFailed extends Error {
  readonly error: AppError;

  constructor(error: AppError) {
    super(error.code);
    this.name = 'CallFailed';
    this.error = error;
  }
}

/** Asks the program for something. Throws {@link CallFailed}, which queries and commands turn into a message. */
export async function call<Name extends ProcedureName>(
  name: Name,
  input: InputOf<Name>,
): Promise<OutputOf<Name>> {
  return (await ask(name, input)).value;
}

/** Asks for what goes on screen, as the question [name, input] of the query cache: acts on it will say when it was read. */
export async function read<Name extends ProcedureName>(
  name: Name,
  input: InputOf<Name>,
): Promise<OutputOf<Name>> {
  const { value, position } = await ask(name, input);
  noteRead([name, input], position);
  return value;
}

async function ask<Name extends ProcedureName>(name: Name, input: InputOf<Name>) {
  const answer: Answer<OutputOf<Name>> = JSON.parse(await window.giaoban.call[name](input, seenUpTo()));
  if (answer.ok) return answer;
  throw new CallFailed(answer.error);
}
