import type { Migration } from './migration.ts';

/** Whether the personal data of a collaborator were erased on purpose. */
export const erasure: Migration = {
  version: 50,
  sql: 'ALTER TABLE collaborator ADD COLUMN erased INTEGER NOT NULL DEFAULT 0;',
};
