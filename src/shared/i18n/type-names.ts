import type { AppError } from '../contract/errors.ts';

/**
 * The values for an error's sentence, with the type of a record (`record`) in words: the process that raised the error
 * does not know in which language it will be shown.
 */
export function withTypeNames(
  params: AppError['params'],
  types: Readonly<Record<string, string>>,
): Record<string, string> {
  const words = params?.record === undefined ? undefined : new Map(Object.entries(types)).get(params.record);
  return words === undefined ? { ...params } : { ...params, record: words };
}
