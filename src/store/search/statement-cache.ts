import type { Readable } from '../sqlite/handles.ts';

/**
 * The same connection, but each statement is prepared only once: a search runs the same few at every keystroke, and
 * preparing them takes longer than most of their answers.
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
