import type { AppError } from '../../shared/contract/errors.ts';
import type { Bridge, ProcedureName, WindowProcedures } from '../../shared/contract/index.ts';
import type { Answer, Input, Output } from '../../shared/contract/procedure.ts';

declare global {
  interface Window {
    readonly giaoban: Bridge;
  }
}

export type InputOf<Name extends ProcedureName> = Input<WindowProcedures[Name]>;
export type OutputOf<Name extends ProcedureName> = Output<WindowProcedures[Name]>;

/** A failed answer on its way through React Query; `error` is what the catalogue has a sentence for. */
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
  const answer: Answer<OutputOf<Name>> = JSON.parse(await window.giaoban.call[name](input));
  if (answer.ok) return answer.value;
  throw new CallFailed(answer.error);
}
