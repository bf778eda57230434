import { ExpectedError } from '../../shared/contract/errors.ts';
import type { Answer } from '../../shared/contract/procedure.ts';

/** The value of an answer. @throws ExpectedError if it is an error, to be passed on to the caller of the shell */
export function unwrap<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  throw new ExpectedError(answer.error.code, answer.error.params);
}
