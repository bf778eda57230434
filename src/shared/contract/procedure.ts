import type { z } from 'zod';
import type { AppError } from './errors.ts';

/** One request the window can make: its input and output. */
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
 * The form in which every answer crosses a process border; errors are values. An answer read from the open file carries
 * the position of its log (the number of its last change), which the actions that follow from it send back.
 */
export type Answer<T> =
  | { ok: true; value: T; position?: number | undefined }
  | { ok: false; error: AppError };

/** One function per procedure, as provided by the process that answers them. */
export type Handlers<P extends Procedures<P>, Context extends unknown[] = []> = {
  [Name in keyof P]: (
    input: ParsedInput<P[Name]>,
    ...context: Context
  ) => Output<P[Name]> | Promise<Output<P[Name]>>;
};
