import type { Readable } from '../sqlite/handles.ts';

/**
 * The same connection, which prepares each statement once: a search asks the same few at every letter, and preparing
 * them takes longer than most of their answers.
 */
export function cacheStatements(db: Readable): Readable {
  const known = new Map<string, ReturnType<Readable['prepare']>>();
  return {
    prepare(sql) {
      const statement = known.get(sql) ?? db.prepare(sql);
      known.set(sql, statement);
      return statement;
    },
  };
}
