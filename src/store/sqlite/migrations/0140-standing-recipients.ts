import type { Migration } from './migration.ts';

/** Whom every document of an office goes to, besides those it concerns. */
export const standingRecipients: Migration = {
  version: 140,
  sql: `ALTER TABLE office ADD COLUMN standing_recipients TEXT NOT NULL DEFAULT '';`,
};
