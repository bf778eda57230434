import type { z } from 'zod';
import type { AppError } from './errors.ts';

/** One thing the window can ask for: what it must give and what it gets. */
export interface Procedure<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly input: I;
  readonly output: O;
}

export function procedure<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Procedure<I, O> {
  return { input, output };
}

/** A list of procedures by name. */
export type Procedures<P> = { readonly [Name in keyof P]: Procedure };
export type Input<P extends Procedure> = z.input<P['input']>;
export type ParsedInput<P extends Procedure> = z.output<P['input']>;
export type Output<P extends Procedure> = z.output<P['output']>;

/**
 * How every answer crosses a border between processes; errors are values. What was read from the open file comes with
 * the position of its log then, the number of its last change, which the acts that follow from it hand back.
 */
export type Answer<T> =
  | { ok: true; value: T; position?: number | undefined }
  | { ok: false; error: AppError };

/** One function a procedure, as a process that answers them must provide. */
export type Handlers<P extends Procedures<P>, Context extends unknown[] = []> = {
  [Name in keyof P]: (
    input: ParsedInput<P[Name]>,
    ...context: Context
  ) => Output<P[Name]> | Promise<Output<P[Name]>>;
};
