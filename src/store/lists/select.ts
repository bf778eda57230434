import type { Parameter, Writable } from '../sqlite/handles.ts';

/** A piece of SQL with its parameters; the SQL is fixed text, values are always bound. */
export interface Clause {
  readonly sql: string;
  readonly values: readonly Parameter[];
}

export function clause(sql: string, ...values: readonly Parameter[]): Clause {
  return { sql, values };
}

/** All of these conditions, combined with AND. */
export function allOf(clauses: readonly Clause[]): Clause {
  return {
    sql: clauses.length === 0 ? 'true' : clauses.map(({ sql }) => sql).join(' AND '),
    values: clauses.flatMap(({ values }) => values),
  };
}

/** Whether a column holds one of many values. */
export function isOneOf(column: string, values: readonly string[]): Clause {
  return clause(`${column} IN (SELECT value FROM json_each(?))`, JSON.stringify(values));
}

/** The first column of a query, as numbers. Not parsed row by row with a schema, since there can be a million. */
export function readNumbers(db: Writable, { sql, values }: Clause): Float64Array {
  return Float64Array.from(
    db
      .prepare(sql)
      .pluck()
      .all(...values),
    Number,
  );
}

/** The rows of a query with two columns, a key and a number. A null key becomes the empty string. */
export function readPairs(db: Writable, { sql, values }: Clause): [key: string, number: number][] {
  const found: [string, number][] = [];
  for (const row of db
    .prepare(sql)
    .raw()
    .all(...values)) {
    if (Array.isArray(row)) found.push([row[0] === null ? '' : String(row[0]), Number(row[1])]);
  }
  return found;
}
