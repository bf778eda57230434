import { ExpectedError } from '../../../shared/contract/errors.ts';
import { isIdOf, schemaOf } from '../../log/check/change-rules.ts';
import type { Write } from '../../log/write.ts';

/**
 * Refuses what the check of the file would not take, by the very rules it goes by. What comes from a window was parsed
 * before; what is worked out here, such as the number after the last one there is, was not, and once in the log it
 * would keep the file from ever being opened again.
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
