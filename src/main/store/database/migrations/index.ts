import type { Writable } from '../handles.ts';
import { recordsAndChanges } from './0010-records-and-changes.ts';
import { merging } from './0020-merging.ts';

/** One step of the schema, by tens; frozen once released, and free of living code, so that its meaning stays. */
export interface Migration {
  readonly version: number;
  readonly sql: string;
}

export const migrations: readonly Migration[] = [recordsAndChanges, merging];

export const latestVersion = migrations.at(-1)?.version ?? 0;

/** The version of the schema in a file; 0 in an empty one. */
export function schemaVersion(db: Writable): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/** Brings a file up to `target`, each step in a transaction of its own that carries the version with it. */
export function migrate(db: Writable, target: number = latestVersion): void {
  for (const { version, sql } of migrations) {
    if (version <= schemaVersion(db) || version > target) continue;
    db.transaction(() => {
      db.exec(sql);
      db.pragma(`user_version = ${version}`);
    }).exclusive();
  }
}
