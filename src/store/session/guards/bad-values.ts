import { ExpectedError } from '../../../shared/contract/errors.ts';
import { isIdOf, schemaOf } from '../../log/check/change-rules.ts';
import type { Write } from '../../log/write.ts';

/**
 * Refuses values that the check of the file would reject, using the same rules. Input from a window was already parsed;
 * values worked out here, such as the next free number, were not, and once in the log a bad one would keep the file
 * from ever being opened again.
 * @throws ExpectedError invalid-input
 */
export function refuseBadValues(writes: readonly Write[]): void {
  for (const { type, id, fields } of writes) {
    if (!isIdOf(type, id)) throw new ExpectedError('invalid-input');
    for (const [field, value] of Object.entries(fields)) {
      if (value !== undefined && schemaOf(type, field)?.safeParse(value).success !== true)
        throw new ExpectedError('invalid-input');
    }
  }
}
