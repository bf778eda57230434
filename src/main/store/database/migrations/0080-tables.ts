import type { Migration } from './index.ts';

/**
 * What lists leave out: counting and walking a list goes by the indexes that are there, without what was removed, and
 * that is little. An index of the records that are left would cost every save and every merge.
 */
export const tables: Migration = {
  version: 80,
  sql: `
    CREATE INDEX entry_removed ON entry (id) WHERE deleted;
    CREATE INDEX entry_topic_removed ON entry_topic (entry_id, topic_id) WHERE deleted;
  `,
};
