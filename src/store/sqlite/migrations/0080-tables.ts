import type { Migration } from './migration.ts';

/**
 * What lists leave out: counting and walking a list goes by the indexes that are there, without what was removed, and
 * that is little. How many entries there are is counted by the first of them, the narrowest index there is: an eighth of
 * the pages of the next, which the first look at a list has to wait for.
 */
export const tables: Migration = {
  version: 80,
  sql: `
    CREATE INDEX entry_removed ON entry (deleted);
    CREATE INDEX entry_topic_removed ON entry_topic (entry_id, topic_id) WHERE deleted;
  `,
};
