import type { RecordType } from '../records/index.ts';
import type { ProcedureName } from './index.ts';

/**
 * What an answer is made of, for the answers that are large, kept for long and asked for by most screens: they need not
 * be read again after every entry. Every other answer may depend on anything.
 */
export const madeOf = {
  'record.lists': [
    'topic',
    'locality',
    'agency',
    'collaborator',
    'office',
    'collaboratorGroup',
    'snippet',
    'savedView',
  ],
  'list.meetings': ['meeting'],
} as const satisfies Partial<Record<ProcedureName, readonly RecordType[]>>;

const sources = new Map<unknown, ReadonlySet<string>>(
  Object.entries(madeOf).map(([name, types]) => [name, new Set<string>(types)]),
);

/** Whether the answer of a procedure may be another one after records of these types were written. */
export function dependsOn(procedure: unknown, types: readonly string[]): boolean {
  const source = sources.get(procedure);
  return source === undefined || types.some((type) => source.has(type));
}
