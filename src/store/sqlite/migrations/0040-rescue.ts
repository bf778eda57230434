import type { Migration } from './migration.ts';

/**
 * Where changes are known to be missing, because a rescue could not read them: the change that follows the hole. It
 * tells a rescued file from a torn copy.
 */
export const rescue: Migration = {
  version: 40,
  sql: `
    CREATE TABLE gap (
      writer TEXT NOT NULL,
      seq INTEGER NOT NULL,
      PRIMARY KEY (writer, seq)
    ) STRICT, WITHOUT ROWID;
  `,
};
