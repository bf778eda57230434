import { z } from 'zod';
import { ExpectedError } from './errors.ts';
import type { Answer, Handlers, Output, Procedures } from './procedure.ts';

/**
 * Joins procedures and their handlers: the result takes any input, parses it by the contract and only then calls the
 * handler. Both ends of every process border use it.
 *
 * @throws ExpectedError invalid-input; and whatever the handler throws.
 */
export function serve<P extends Procedures<P>, Context extends unknown[]>(
  procedures: P,
  handlers: Handlers<P, Context>,
) {
  return async <Name extends keyof P>(
    name: Name,
    input: unknown,
    ...context: Context
  ): Promise<Output<P[Name]>> => {
    const schema: P[Name]['input'] = procedures[name].input;
    return handlers[name](parseInput<P[Name]['input']>(schema, input), ...context);
  };
}

/** @throws ExpectedError invalid-input */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input);
  if (!parsed.success) throw new ExpectedError('invalid-input', undefined, { cause: parsed.error });
  return parsed.data;
}

/**
 * The other side: sends a request to another process, and parses input and answer by the contract. Invalid input or
 * answers become error values.
 *
 * @param request sends it on; `seen` is the position in the log at which the requesting screen was read.
 * @param misfit called with an invalid answer, which is a bug on the other side.
 */
export function connect<P extends Procedures<P>>(
  procedures: P,
  request: (name: keyof P, input: unknown, seen?: number) => Promise<Answer<unknown>>,
  misfit: (name: keyof P, problem: string) => void,
) {
  return async <Name extends keyof P>(
    name: Name,
    input: unknown,
    seen?: number,
  ): Promise<Answer<Output<P[Name]>>> => {
    const question = procedures[name].input.safeParse(input);
    if (!question.success) return { ok: false, error: { code: 'invalid-input' } };
    const answer = await request(name, question.data, seen);
    if (!answer.ok) return answer;
    const schema: P[Name]['output'] = procedures[name].output;
    const parsed = z.safeParse<P[Name]['output']>(schema, answer.value);
    if (parsed.success) return { ...answer, value: parsed.data };
    misfit(name, z.prettifyError(parsed.error));
    return { ok: false, error: { code: 'unexpected' } };
  };
}

/** Whether a name from outside is one of these procedures. */
export function isProcedure<P extends object>(procedures: P, name: string): name is keyof P & string {
  return Object.hasOwn(procedures, name);
}
