import type { RecordType } from '../records/index.ts';
import type { ProcedureName } from './index.ts';

/**
 * The record types an answer depends on, for answers that are large, kept for long and needed by most screens: they
 * need not be read again after every entry. Every other answer may depend on anything.
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

/** Whether the answer of a procedure may have changed after records of these types were written. */
export function dependsOn(procedure: unknown, types: readonly string[]): boolean {
  const source = sources.get(procedure);
  return source === undefined || types.some((type) => source.has(type));
}
