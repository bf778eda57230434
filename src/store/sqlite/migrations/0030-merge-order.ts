import type { Migration } from './migration.ts';

/**
 * When a merge happened among everything else that came into this file, whatever the clocks said: its number among
 * the merges, and the newest stamp of the log when it ended. Undoing a merge needs to know what was there before it.
 */
export const mergeOrder: Migration = {
  version: 30,
  sql: `
    ALTER TABLE merge ADD COLUMN number INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE merge ADD COLUMN newest TEXT NOT NULL DEFAULT '';
  `,
};
