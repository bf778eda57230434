import type { Migration } from './migration.ts';

/**
 * What merging needs: a report of each merge, which changes it brought in, and the open conflicts. Conflicts are
 * derived from the log, kept so that counting them costs nothing.
 */
export const merging: Migration = {
  version: 20,
  sql: `
    CREATE TABLE merge (
      id TEXT PRIMARY KEY,
      merged_at INTEGER NOT NULL,
      person TEXT NOT NULL,
      source TEXT NOT NULL,
      report TEXT NOT NULL
    ) STRICT;

    ALTER TABLE change ADD COLUMN merge_id TEXT REFERENCES merge (id);
    CREATE INDEX change_of_merge ON change (merge_id) WHERE merge_id IS NOT NULL;

    CREATE TABLE conflict (
      record_type TEXT NOT NULL,
      record_id TEXT NOT NULL,
      field TEXT NOT NULL,
      stamp TEXT NOT NULL,
      PRIMARY KEY (record_type, record_id, field, stamp)
    ) STRICT, WITHOUT ROWID;
  `,
};
