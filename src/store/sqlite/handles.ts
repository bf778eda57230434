import type Database from 'better-sqlite3';
import { z } from 'zod';
import { booleanFields } from './record-tables.ts';

/** A query parameter; SQL never gets values any other way. */
export type Parameter = string | number | null;

/**
 * A connection for code that only reads: its statements have no `run`, so the compiler keeps screens and reports from
 * writing. Every {@link Writable} is one.
 */
export interface Readable {
  prepare(sql: string): {
    get(...parameters: Parameter[]): unknown;
    all(...parameters: Parameter[]): unknown[];
    iterate(...parameters: Parameter[]): IterableIterator<unknown>;
  };
}

/** A connection that may write; taken by `log/write.ts`, drafts and migrations, and needed nowhere else. */
export type Writable = Database.Database;

type Statement = ReturnType<Readable['prepare']>;

/** How many prepared statements are kept per connection: preparing one costs more than most of them take to run. */
const MOST_PREPARED = 200;
const preparedOf = new WeakMap<Readable, Map<string, Statement>>();

function prepared(db: Readable, sql: string): Statement {
  const known = preparedOf.get(db) ?? new Map<string, Statement>();
  preparedOf.set(db, known);
  const statement = known.get(sql) ?? db.prepare(sql);
  // Drop the least recently used one.
  known.delete(sql);
  known.set(sql, statement);
  for (const oldest of known.keys()) {
    if (known.size <= MOST_PREPARED) break;
    known.delete(oldest);
  }
  return statement;
}

/** All rows of a query, parsed. */
export function readAll<S extends z.ZodType>(
  db: Readable,
  schema: S,
  sql: string,
  ...parameters: Parameter[]
): z.output<S>[] {
  return prepared(db, sql)
    .all(...parameters)
    .map((row) => schema.parse(withBooleans(row)));
}

/** The first row of a query, parsed; undefined if there is none. */
export function readOne<S extends z.ZodType>(
  db: Readable,
  schema: S,
  sql: string,
  ...parameters: Parameter[]
): z.output<S> | undefined {
  const row = prepared(db, sql).get(...parameters);
  return row === undefined ? undefined : schema.parse(withBooleans(row));
}

const counted = z.object({ count: z.number() });

/** The column `count` of a query's only row; 0 if it has no row. */
export function readCount(db: Readable, sql: string, ...parameters: Parameter[]): number {
  return readOne(db, counted, sql, ...parameters)?.count ?? 0;
}

const anyRow = z.record(z.string(), z.unknown());

/** SQLite has no booleans: boolean fields are converted back to true and false. */
function withBooleans(row: unknown): Record<string, unknown> {
  const fields = anyRow.parse(row);
  for (const field of booleanFields) {
    if (field in fields) fields[field] = fields[field] === 1;
  }
  return fields;
}
