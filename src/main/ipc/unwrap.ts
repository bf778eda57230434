import { ExpectedError } from '../../shared/contract/errors.ts';
import type { Answer } from '../../shared/contract/procedure.ts';

/** The value of an answer. @throws ExpectedError where it is an error, to be told to whoever asked the shell */
export function unwrap<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  throw new ExpectedError(answer.error.code, answer.error.params);
}
